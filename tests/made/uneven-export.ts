const TICKETS = 130; // two full pages and a part of one
const SAID = [
  'Printer boven drukt niet af',
  'de labelprinter print niet',
  'paswoord vergeten',
  'wifi valt weg',
];
const TEAMS = ['Ateliér', 'verkoop', 'Zaal', 'atelier', ''];

/** An export in which some tickets say nothing of a team, a site, a device, a time or lost minutes; many say the same. */
export function unevenExport(): string {
  const rows = Array.from({ length: TICKETS }, (_, at) => {
    const opened = at % 29 === 0 ? '' : `2026-${1 + (at % 8)}-${1 + ((at * 7) % 27)} 09:${10 + (at % 50)}`;
    const lost = at % 3 === 0 ? '' : String((at % 7) * 5);
    const [site, asset] = [at % 4 === 0 ? '' : `Hal ${at % 5}`, at % 5 < 3 ? '' : `PRT-${at % 9}`];
    return [1000 + at, opened, SAID[at % 4], TEAMS[at % 5], site, asset, lost].join(';');
  });
  return ['Ticketnummer;Aangemaakt;Omschrijving;Team;Locatie;Toestel;Verloren minuten', ...rows].join('\n');
}
