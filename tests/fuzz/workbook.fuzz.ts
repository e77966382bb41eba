import { workbookParts } from '../made/workbook.ts';
import { zip } from '../made/zip.ts';
import { judgeReading } from './judge-reading.ts';

const PARTS = workbookParts({
  sheets: [
    {
      name: 'Tickets',
      rows: [
        ['Nummer', 'Titel', 'Gemeld op'],
        [1, 'muis stuk', 45_292],
      ],
    },
  ],
  formats: ['dd/mm/yyyy'],
});
/** What the first byte stands for: the part that is fuzzed, in a workbook that is sound but for it. */
const FUZZED = [
  'xl/worksheets/sheet1.xml',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  '_rels/.rels',
] as const;

/** Any bytes as a zip; or as a part of a workbook whose checksums are right, since a wrong one ends the reading at once. */
export function fuzz(data: Uint8Array): void {
  const [which = 0] = data;
  const name = FUZZED[which % 8];
  if (name === undefined) judgeReading('x.xlsx', data.subarray(which % 8 === 6 ? 1 : 0));
  else {
    const bytes = data.subarray(1);
    const parts = PARTS.map((part) => (part.name === name ? { name, bytes, stored: true } : part));
    judgeReading('x.xlsx', zip(parts));
  }
}
