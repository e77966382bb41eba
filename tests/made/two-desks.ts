// The exports of two desks of one company: part of the tickets were moved from the old one to the new one.

const OLD_HEAD = 'Meldingnummer;Korte omschrijving;Verzoek;Status;Aangemaakt;Aanmelder';
const NEW_HEAD = 'Ticket nr,Subject,Body,State,Created,Customer,Legacy ticket number';
/** How many tickets stand in both. */
export const MOVED = 25;

const day = (at: number): string => `2026-0${1 + (at % 5)}-${String(1 + (at % 27)).padStart(2, '0')}`;
const who = (at: number): string => `melder${at % 9}@voorbeeld.be`;
const what = (at: number): string => `Toestel ${at} meldt fout ${at * 7}`;

/** The old desk: tickets of their own, and the same few words again and again. */
export const OLD_DESK = [
  OLD_HEAD,
  ...Array.from(
    { length: MOVED },
    (_, at) => `M${2000 + at};${what(at)};Bij ${what(at)};Gesloten;${day(at)} 10:17;${who(at)}`,
  ),
  ...Array.from(
    { length: 30 },
    (_, at) => `M${3000 + at};printer stuk;;Gesloten;${day(at)} 11:2${at % 10};${who(at)}`,
  ),
].join('\r\n');

/** The new desk: the moved ones in the minute of the move, with the old number in a field, and new ones. */
export const NEW_DESK = [
  NEW_HEAD,
  ...Array.from(
    { length: MOVED },
    (_, at) => `Z${100 + at},${what(at)},Bij ${what(at)},closed,2026-06-01 08:00,${who(at)},M${2000 + at}`,
  ),
  ...Array.from(
    { length: 30 },
    (_, at) => `Z${500 + at},printer stuk,,open,2026-0${7 + (at % 3)}-1${at % 10} 09:3${at % 10},${who(at)},`,
  ),
].join('\r\n');
