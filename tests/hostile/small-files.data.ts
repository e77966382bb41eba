/** What must come of a file. `refused`: a part of the Dutch sentence. */
export type Outcome =
  | { readonly refused: RegExp }
  | {
      readonly taken: number;
      /** Codes with the lines they stand on. */
      readonly leftOut?: readonly (readonly [code: string, line: number])[];
      readonly notes?: readonly string[];
      /** Values that must be seen among the columns, as they stand in the file. */
      readonly shows?: readonly string[];
    };

export type SmallFile = {
  readonly what: string;
  /** A file of the fixtures, or one that is made. */
  readonly file: string;
  readonly made?: () => string;
  readonly comes: Outcome;
};

const DEEP = 10_000;
const deep = (open: string, inside: string, close: string): string =>
  open.repeat(DEEP) + inside + close.repeat(DEEP);
const inRecord = (value: string): string =>
  `[{"id":1,"title":"muis stuk","extra":${value}},\n{"id":2,"title":"scherm zwart"}]`;

/** Small files that mean harm, or that something befell. */
export const SMALL_FILES: readonly SmallFile[] = [
  {
    what: 'a stray quote before the headings',
    file: 'stray-quote-before-the-headings.csv',
    comes: { taken: 6, shows: ['muis stuk 1'] },
  },
  {
    what: 'a stray quote in a heading',
    file: 'stray-quote-in-a-heading.csv',
    comes: { taken: 6, shows: ['Onderwerp "oud'] },
  },
  {
    what: 'a stray quote in a cell',
    file: 'stray-quote-in-a-cell.csv',
    comes: { taken: 7, shows: ['scherm van 24" flikkert'] },
  },
  {
    what: 'a quote that is never closed',
    file: 'quote-never-closed.csv',
    comes: { taken: 6, leftOut: [['row.quote_never_closes', 5]], shows: ['muis stuk 5'] },
  },
  {
    what: 'a quote that is never closed, on the last line',
    file: 'quote-never-closed-at-the-end.csv',
    comes: { taken: 3, leftOut: [['row.quote_never_closes', 5]] },
  },
  {
    what: 'a zero byte in a text',
    file: 'nul-bytes-in-a-text.csv',
    comes: { taken: 7, notes: ['nul_characters'] },
  },
  { what: 'zero bytes only', file: 'nul-bytes-only.csv', comes: { refused: /binair bestand/u } },
  {
    what: 'a text that goes on in zero bytes',
    file: 'nul-bytes-behind-a-text.csv',
    comes: { taken: 6, notes: ['nothing_at_end'] },
  },
  {
    what: 'zeros within a text and behind it, as on a disk that failed',
    file: 'zeros-within-and-behind.csv',
    made: () => `Nummer;Titel;Datum\n1;muis stuk;2026-01-05\n${'\0'.repeat(4_000)}2;scherm\0`,
    comes: { refused: /binair bestand/u },
  },
  {
    what: 'the sign with which old programs end a file, and a block filled up behind it',
    file: 'ctrl-z.csv',
    made: () => `Nummer;Titel;Datum\r\n1;muis stuk;2026-01-05\r\n\u001a${'\0'.repeat(127)}`,
    comes: { taken: 1, notes: ['nothing_at_end'] },
  },
  {
    what: 'accents that were garbled before, in all of it',
    file: 'garbled.csv',
    made: () => 'NumÃ©ro;Titre;CrÃ©Ã© le\n1;lâ€™Ã©cran trÃ¨s noir;2026-01-05\n2;cafÃ©;2026-01-06\n',
    comes: { taken: 2, notes: ['garbled_mended'], shows: ['Numéro', 'l’écran très noir'] },
  },
  {
    what: 'accents of which some were garbled before',
    file: 'garbled-in-part.csv',
    made: () => 'Numéro;Titre;Créé le\n1;lâ€™Ã©cran noir;2026-01-05\n2;café;2026-01-06\n',
    comes: { taken: 2, notes: ['garbled_left'], shows: ['café'] },
  },
  {
    what: 'a row of units below the headings',
    file: 'units.csv',
    made: () =>
      'Nummer;Titel;Datum;Duur\n;;dd/mm/jjjj;(min)\n1;muis stuk;05/01/2026;5\n2;scherm zwart;25/01/2026;8\n',
    comes: { taken: 2, leftOut: [['row.units', 2]] },
  },
  { what: 'no newline at the end', file: 'no-newline-at-the-end.csv', comes: { taken: 3 } },
  { what: 'three kinds of newlines', file: 'mixed-newlines.csv', comes: { taken: 6 } },
  {
    what: 'two encodings',
    file: 'mixed-encodings.csv',
    comes: { taken: 3, notes: ['mixed_encoding'], shows: ['clavier cassé'] },
  },
  {
    what: 'UTF-16 that goes on in UTF-8',
    file: 'utf-16-and-then-utf-8.csv',
    comes: { taken: 1, leftOut: [['row.too_short', 3]] },
  },
  {
    what: 'headings that are called __proto__ and constructor',
    file: 'prototype-headings.csv',
    comes: { taken: 2, shows: ['__proto__', 'constructor'] },
  },
  {
    what: 'keys that are called __proto__ and constructor',
    file: 'prototype-keys.json',
    comes: { taken: 2, shows: ['__proto__.polluted', 'constructor.prototype.polluted'] },
  },
  {
    what: 'a key that stands twice in a record',
    file: 'keys-twice.json',
    comes: { taken: 2, notes: ['keys_twice'], shows: ['tweede titel'] },
  },
  {
    what: 'numbers beyond 2^53',
    file: 'numbers-beyond-2-53.json',
    comes: { taken: 3, shows: ['9007199254740993', '9007199254740992'] },
  },
  { what: 'a page called .xls', file: 'page-called-xls.xls', comes: { taken: 1, shows: ['muis stuk'] } },
  {
    what: 'a page without a table called .xls',
    file: 'page-without-table-called-xls.xls',
    comes: { refused: /geen tabel/u },
  },
  { what: 'a PDF called .csv', file: 'pdf-called-csv.csv', comes: { refused: /dit is een PDF/u } },
  {
    what: 'headings without rows',
    file: 'headings-only.csv',
    comes: { refused: /geen enkel ticket/u },
  },
  {
    what: 'a workbook with links to another, formulas, and merged headings above the headings',
    file: 'links-formulas-and-merged-headings.xlsx',
    comes: {
      taken: 3,
      notes: ['title_lines', 'formula_values', 'formula_without_value', 'error_cells'],
      shows: ['Nummer', 'scherm zwart'],
    },
  },
  { what: 'loose text', file: 'loose-text.txt', comes: { refused: /losse tekst zonder kolommen/u } },
  {
    what: 'a list of contacts',
    file: 'list-of-contacts.csv',
    comes: { refused: /geen lijst van tickets.*Voornaam/u },
  },
  { what: 'a zip in a zip', file: 'zip-in-a-zip.zip', comes: { refused: /nog een ingepakt bestand/u } },
  {
    what: 'a zip with ../',
    file: 'zip-that-leads-out.zip',
    comes: { refused: /naar een plaats erbuiten/u },
  },
  { what: 'half of a gzip', file: 'gzip-cut-in-half.csv.gz', comes: { refused: /einde.*ontbreekt/u } },
  {
    what: 'JSON with NaN in each ticket, as some programs write it',
    file: 'not-a-number.json',
    made: () => `[${Array.from({ length: 6 }, (_, at) => `{"id":${at},"title":"muis stuk","state":NaN}`)}]`,
    comes: { taken: 6 },
  },
  {
    what: 'JSON in single quotes, as Python prints it',
    file: 'single-quotes.json',
    made: () => `[${Array.from({ length: 6 }, (_, at) => `{'id': ${at}, 'title': 'muis stuk'}`)}]`,
    comes: { refused: /geen enkel ticket .*geen geldige JSON \(op lijn 1\)/u },
  },
  {
    what: 'what a program answers that was refused',
    file: 'refused-answer.json',
    made: () => '{"error":"Unauthorized","message":"invalid token"}',
    comes: { refused: /geen lijst van tickets/u },
  },
  {
    what: 'JSON of lists, 10,000 deep',
    file: 'deep-lists.json',
    made: () => deep('[', '', ']'),
    comes: { refused: /geen enkel ticket/u },
  },
  {
    what: 'JSON of objects, 10,000 deep',
    file: 'deep-objects.json',
    made: () => deep('{"a":', '1', '}'),
    comes: { refused: /geen lijst van tickets/u },
  },
  {
    what: 'lists 10,000 deep in a record',
    file: 'deep-lists-in-a-record.json',
    made: () => inRecord(deep('[', '', ']')),
    comes: { taken: 1, leftOut: [['row.too_deep', 1]] },
  },
  {
    what: 'objects 10,000 deep in a record',
    file: 'deep-objects-in-a-record.json',
    made: () => inRecord(deep('{"a":', '1', '}')),
    comes: { taken: 1, leftOut: [['row.too_deep', 1]] },
  },
];
