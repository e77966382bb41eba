/** A desk whose label printer fails from the beginning of March 2026 on, and the list of changes of another tool. */

const DAY_MILLISECONDS = 86_400_000;
const FIRST = Date.UTC(2025, 6, 1);
const two = (value: number): string => String(value).padStart(2, '0');

/** As a Belgian desk writes it, so many days after 1 July 2025. */
const written = (days: number, clock: string): string => {
  const at = new Date(FIRST + days * DAY_MILLISECONDS);
  return `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()} ${clock}`;
};

const OTHERS = [
  'Wachtwoord vergeten, kan niet aanmelden',
  'Wifi valt weg in de vergaderzaal',
  'Outlook blijft hangen bij het openen',
  'VPN verbindt niet van thuis uit',
  'Beeldscherm blijft zwart na de pauze',
] as const;
const LABELS = [
  'Labelprinter drukt lege etiketten',
  'Lege etiketten uit de labelprinter in het magazijn',
  'De labelprinter geeft weer lege etiketten',
] as const;

const BEGAN = 245; // days after 1 July 2025: Tuesday 3 March 2026

/** A year of tickets: five faults that come all year round, and one that began on 3 March. */
export function changedDesk(): string {
  const rows: string[] = [];
  const add = (days: number, title: string, asset: string): void => {
    const number = `M${1000 + rows.length}`;
    const person = `melder${rows.length % 13}@voorbeeld.be`;
    rows.push(
      `${number};${written(days, `09:${two(rows.length % 60)}`)};${title};${person};${asset};Gesloten;${written(days, '16:00')}`,
    );
  };
  for (let days = 0; days < 364; days += 3) {
    const weekend = [0, 6].includes(new Date(FIRST + days * DAY_MILLISECONDS).getUTCDay());
    if (!weekend) add(days, OTHERS[(days * 7) % OTHERS.length], `PC-${two((days * 5) % 40)}`);
  }
  for (let days = BEGAN; days < 364; days += 1) {
    const weekday = new Date(FIRST + days * DAY_MILLISECONDS).getUTCDay();
    const isHit = days < BEGAN + 2 || (days * days * 7) % 11 < 4;
    if (weekday % 6 !== 0 && isHit) add(days, LABELS[days % LABELS.length], 'LBL-PRN-02');
  }
  return [
    'Meldingnummer;Aangemaakt;Korte omschrijving;Aanmelder e-mail;Object;Status;Afgemeld',
    ...rows,
  ].join('\r\n');
}

/** Each change: days after 1 July 2025, what it says, its device, its state. */
const CHANGES = [
  [20, 'Firewallregels herzien', 'FW-01', 'Closed'],
  [75, 'Nieuwe back-upserver', 'SRV-BCK', 'Closed'],
  [131, 'Update van de mailserver', 'SRV-MAIL', 'Closed'],
  [190, 'Vervanging switch verdieping 2', 'SW-02', 'Closed'],
  [244, 'Ander stuurprogramma', 'LBL-PRN-02', 'Closed'],
  [245, 'Nieuw papier voor de labelprinter', 'LBL-PRN-02', 'Canceled'],
  [247, 'Poort op de firewall gesloten', 'FW-01', 'Closed'],
  [320, 'Update van de boekhouding', 'SRV-ERP', 'Closed'],
  [480, 'Verhuis van de serverruimte', 'SRV-ERP', 'Scheduled'],
] as const;

/** As ServiceNow exports a list of changes: asked for a fortnight before they are carried out. */
export function changeLog(): string {
  const head =
    'number,short_description,type,state,cmdb_ci,assignment_group,assigned_to,start_date,opened_at,sys_updated_on';
  const rows = CHANGES.map(([days, title, device, state], at) => {
    const asked = written(days - 14, '10:00:00');
    return `CHG00300${two(at)},${title},Normal,${state},${device},Systeembeheer,Wim Goossens,${written(days, '19:00:00')},${asked},${asked}`;
  });
  return [head, ...rows].join('\r\n');
}
