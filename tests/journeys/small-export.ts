/** A ticket export as a Dutch helpdesk writes it: 24 printer faults and logins over eight months, and a few odd rows. */
export function smallExport(): string {
  const said = [
    'Printer boven drukt niet af',
    'kan niet afdrukken op de printer van de verdieping',
    'de printer geeft geen papier meer',
    'Wachtwoord vergeten',
    'paswoord vergeten, kan niet aanmelden',
    'wifi valt weg in de vergaderzaal',
  ];
  const rows = Array.from({ length: 24 }, (_, index) => {
    const month = String((index % 8) + 1).padStart(2, '0');
    const day = String(((index * 3) % 27) + 1).padStart(2, '0');
    return `${1000 + index};${day}-${month}-2026 09:1${index % 10};${said[index % said.length]};melder${index % 7}@voorbeeld.be;Gesloten`;
  });
  return ['Meldingnummer;Aangemaakt;Korte omschrijving;Aanmelder e-mail;Status', ...rows].join('\r\n');
}

/** The same with two columns of the organisation's own that divide the tickets, and more rows behind it. */
export function dividedExport(more: readonly string[]): string {
  const [heading, ...rows] = smallExport().split('\r\n');
  const divided = rows.map(
    (row, index) => `${row};${index % 2 === 0 ? 'K10' : 'K20'};${index % 3 === 0 ? 'V1' : 'V2'}`,
  );
  return [`${heading};Kostenplaats;Vrij veld`, ...divided, ...more].join('\r\n');
}

/** The small export over and over, every ticket with a number of its own: long enough to see it being written. */
export function longExport(tickets: number): string {
  const [heading, ...rows] = smallExport().split('\r\n');
  const numbered = Array.from({ length: tickets }, (_, index) =>
    rows[index % rows.length].replace(/^\d+/u, String(10_000 + index)),
  );
  return [heading, ...numbered].join('\r\n');
}

/** What looks odd: closed before it was opened, a number given twice, columns about people, a helpdesk that is not known. */
export function oddExport(): string {
  const [heading, ...rows] = smallExport().split('\r\n');
  const odd = rows.map((row, index) => {
    const opened = row.split(';')[1];
    const closed = index % 2 === 0 ? '01-01-2019 08:00' : opened;
    return `${row};${closed};Jan Peeters;x`;
  });
  return [`${heading};Afgemeld;Behandelaar;Vrij veld 7`, ...odd, odd[0], odd[1]].join('\r\n');
}

/** The same for two companies in one file, as an IT partner exports it. */
export function twoCompanies(): string {
  const [heading, ...rows] = smallExport().split('\r\n');
  const named = rows.map((row, index) => `${row};${index % 3 === 0 ? 'Bakkerij Noord' : 'Garage Zuid'}`);
  return [`${heading};Klant`, ...named].join('\r\n');
}

/** A file that can be read two ways: no date has a number above twelve, no number says what it counts. Numbered from `from`. */
export function evenExport(from: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const rows = Array.from({ length: 18 }, (_, at) => {
    const [one, other] = [1 + ((at * 5) % 9), 1 + ((at * 7 + 5) % 8)];
    const title = ['Printer boven drukt niet af', 'wachtwoord vergeten', 'wifi valt weg'][at % 3];
    return `${from + at};${two(one)}/${two(other)}/2025 09:1${at % 10};${title};${1 + (at % 5)};melder${at % 7}@voorbeeld.be`;
  });
  return [
    'Meldingnummer;Aangemaakt;Korte omschrijving;Bestede tijd;Aanmelder e-mail',
    ...rows,
    '999;kort',
  ].join('\r\n');
}

/** The same with what a monitoring tool mailed: a disk that filled up three times, and once was emptied; a backup that failed twice. */
export function watchedExport(): string {
  const alerts = [
    ['02-03-2026 06:00', 'PROBLEM: SRV-02 disk C: 93% used'],
    ['04-03-2026 06:00', 'RECOVERY: SRV-02 disk C: 70% used'],
    ['14-04-2026 06:00', 'PROBLEM: SRV-02 disk C: 95% used'],
    ['14-04-2026 06:10', 'PROBLEM: SRV-02 disk C: 96% used'],
    ['21-06-2026 06:00', 'PROBLEM: SRV-02 disk C: 94% used'],
    ['05-05-2026 02:00', 'Backup job NAS-01 failed with error 0x80070070'],
    ['09-07-2026 02:00', 'Backup job NAS-01 failed with error 0x80070070'],
    ['11-07-2026 03:00', 'PROBLEM: SW-3 port 12 down'],
  ];
  const rows = alerts.map(
    ([at, said], index) => `${2000 + index};${at};${said};noreply@bewaking.example;Gesloten`,
  );
  return [smallExport(), ...rows].join('\r\n');
}

/** Tickets of a winter, opened by the clock on the wall and closed by that of UTC, an hour behind. Numbered from `from`. */
export function endsInUtc(from: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const rows = Array.from({ length: 30 }, (_, at) => {
    const day = `${two(1 + (at % 28))}-0${1 + (at % 3)}-2026`;
    const minute = (at * 7) % 60;
    const closed = 10 * 60 + minute + 4 + ((at * 11) % 80) - 60;
    const title = ['Printer boven drukt niet af', 'wachtwoord vergeten', 'wifi valt weg'][at % 3];
    return `${from + at};${title};${day} 10:${two(minute)};${day} ${two(Math.floor(closed / 60))}:${two(closed % 60)};Gesloten`;
  });
  return ['Meldingnummer;Korte omschrijving;Aangemaakt;Afgesloten;Status', ...rows].join('\r\n');
}
