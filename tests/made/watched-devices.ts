import { seededRandom } from '../../src/engine/base/seeded-random.ts';

const DAY_MILLISECONDS = 86_400_000;
const START = Date.UTC(2025, 0, 6);
const DAYS = 440;
const FIXED_AFTER = 220; // days
const OTHERS = ['PRN-201', 'PRN-202', 'PRN-203', 'SRV-FILE01'];
const LABELS = 'LBL-01';
/** How often people report, until something is done about the label printer and since: people tire of it. */
const REPORTED = { labels: [0.85, 0], others: [0.5, 0.2] } as const;
const FILLERS = [
  'wachtwoord vergeten',
  'nieuwe muis gevraagd',
  'agenda deelt niet met collega',
  'scherm flikkert in vergaderzaal',
  'vpn verbreekt thuis',
];
const SAYS = ['Papier vastgelopen in lade 2', 'Toestel onbereikbaar', 'Papierlade leeg'];

type Event = { readonly day: number; readonly device: string; readonly says: string; readonly told: boolean };

/** On which days which device fails, and whether somebody reports it; one device is never reported once something was done. */
function events(): readonly Event[] {
  const random = seededRandom(20_261);
  return [LABELS, ...OTHERS].flatMap((device) => {
    const made: Event[] = [];
    for (let day = 1; ; ) {
      day += 3 + random.below(11);
      if (day >= DAYS - 10) return made;
      const weekday = (day + 1) % 7; // day 0 is a Monday
      if (weekday === 6 || weekday === 0) day += 2;
      const [earlier, since] = device === LABELS ? REPORTED.labels : REPORTED.others;
      const share = day > FIXED_AFTER ? since : earlier;
      const says = device === LABELS ? SAYS[0] : device.startsWith('SRV') ? SAYS[1] : SAYS[random.below(3)];
      made.push({ day, device, says, told: random.next() < share });
    }
  });
}

const stamp = (day: number, clock: string): string =>
  `${new Date(START + day * DAY_MILLISECONDS).toISOString().slice(0, 10)} ${clock}`;

/** The day on which something is done about the label printer. */
export const FIXED_ON = stamp(FIXED_AFTER, '').trim();

/** What was planted: how often devices measured something, how often that was reported, and of the label printer alone. */
export function planted() {
  const all = events();
  const labels = all.filter(({ device }) => device === LABELS);
  const reported = (list: readonly Event[]): number => list.filter(({ told }) => told).length;
  return {
    measured: all.length,
    reported: reported(all),
    labels: {
      before: labels.filter(({ day }) => day < FIXED_AFTER - 28).length,
      after: labels.filter(({ day }) => day > FIXED_AFTER).length,
    },
  };
}

const HEAD = 'Meldingnummer;Aangemaakt;Korte omschrijving;Soort;Object;Aanmelder;Status';

/** A helpdesk's export: what people report of devices, among other things; with `alerts` its monitoring opens tickets there too. */
export function deskOfDevices({ alerts }: { readonly alerts: boolean }): string {
  const rows: string[] = [];
  const add = (day: number, clock: string, title: string, kind: string, device: string): void => {
    const number = 5_000 + rows.length;
    const who = kind === 'Incident' ? `melder${number % 9}@voorbeeld.be` : 'monitoring@voorbeeld.be';
    rows.push(`${number};${stamp(day, clock)};${title};${kind};${device};${who};Gesloten`);
  };
  for (const { day, device, says, told } of events()) {
    if (alerts) add(day, '10:00', `PROBLEM: ${device} ${says}`, 'Monitoring', device);
    if (told) {
      const title =
        device === LABELS
          ? `etikettenprinter slikt het papier in, labels kreukelen`
          : device.startsWith('SRV')
            ? 'gedeelde map opent niet'
            : 'kopieerapparaat op de gang drukt niets af';
      add(day, '10:40', title, 'Incident', device);
    }
  }
  for (let day = 5; day < DAYS; day += 14) add(day, '16:00', 'nietjes zijn op', 'Incident', 'PRN-203');
  for (let day = 0; day < DAYS; day += 3)
    add(day, '14:00', FILLERS[(day / 3) % FILLERS.length], 'Incident', '');
  return [HEAD, ...rows].join('\r\n');
}

/** The same devices as their monitoring exports them: a time, a device, an event, and that all is well again. */
export function eventsOfDevices(): string {
  const rows = events().flatMap(({ day, device, says }) => [
    `${stamp(day, '10:00:00')};${device};${says};Error`,
    `${stamp(day, '11:30:00')};${device};${says};OK`,
  ]);
  return ['Time;Device;Event;Status', ...rows].join('\r\n');
}
