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

/** The same for two companies in one file, as an IT partner exports it. */
export function twoCompanies(): string {
  const [heading, ...rows] = smallExport().split('\r\n');
  const named = rows.map((row, index) => `${row};${index % 3 === 0 ? 'Bakkerij Noord' : 'Garage Zuid'}`);
  return [`${heading};Klant`, ...named].join('\r\n');
}
