const HEAD = 'Meldingnummer;Korte omschrijving;Verzoek;Status;Aangemaakt';

/** An export of one desk with nothing but one printer that does not print: the tickets with these numbers, three a day. */
export function printerExport(from: number, to: number): string {
  const rows = Array.from({ length: to - from + 1 }, (_, at) => {
    const number = from + at;
    const day = new Date(Date.UTC(2026, 2, 2 + Math.floor(number / 3))).toISOString().slice(0, 10);
    return `${number};Printer drukt niet;Printer boven drukt niet af;Gesloten;${day} 1${number % 3}:00`;
  });
  return [HEAD, ...rows].join('\r\n');
}
