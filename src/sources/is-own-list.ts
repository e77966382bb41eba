/** The headings of the list of rows that stayed aside, as `words` says them in each language, now and before it named the heading of a column: what we gave is no export. */
const OWN_LISTS: readonly string[] = [
  'Bestand|Lijn|Kolom|Kop van de kolom|Waarom niet gebruikt',
  'Fichier|Ligne|Colonne|En-tête de la colonne|Pourquoi elle n’a pas servi',
  'File|Line|Column|Heading of the column|Why it was not used',
  'Bestand|Lijn|Kolom|Waarom niet gebruikt',
  'Fichier|Ligne|Colonne|Pourquoi elle n’a pas servi',
  'File|Line|Column|Why it was not used',
];

/**
 * Knows the list that Signaal itself gives of the rows of an import that stayed aside.
 *
 * It answers "is this an export at all?": read as one, each reason would become a ticket.
 *
 * @param headings the headings of a table, in order
 * @returns        true only for exactly these headings, however the list was saved since
 * @cost           O(headings)
 */
export function isOwnList(headings: readonly string[]): boolean {
  return OWN_LISTS.includes(headings.map((heading) => heading.trim()).join('|'));
}
