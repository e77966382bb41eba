import { type Packed, zip } from './zip.ts';

/** A cell as a program writes it; `format` is the number of a style, from 1 on, in the order of `formats`. */
export type MadeCell =
  | string
  | number
  | boolean
  | null
  | { readonly number: number | string; readonly format?: number }
  | { readonly error: string }
  | { readonly formula: string; readonly value?: string | number }
  | { readonly rich: readonly string[] }
  | { readonly raw: string };

export type MadeSheet = {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Texts in the cells themselves instead of shared. */
  readonly inline?: boolean;
  /** Rows and cells without saying where they stand. */
  readonly unplaced?: boolean;
  /** Instead of what the rows give. */
  readonly xml?: string;
};

export type MadeWorkbook = {
  readonly sheets: readonly MadeSheet[];
  /** Codes of number formats; a number is one that is built in. */
  readonly formats?: readonly (string | number)[];
  readonly is1904?: boolean;
  readonly parts?: readonly Packed[];
  /** A prefix before every element of the sheets, as some programs write. */
  readonly prefix?: string;
};

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const FORBIDDEN = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]|_x[0-9a-f]{4}_/giu;

/** Text as a workbook holds it: what XML cannot hold is written `_x000D_`. */
const text = (value: string): string =>
  value
    .replace(FORBIDDEN, (found) =>
      found.startsWith('_x')
        ? `_x005F${found}`
        : `_x${found.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const attribute = (value: string): string => text(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;');

/** `A`, `Z`, `AA`: the letters of a column, from 0. */
export function letters(column: number): string {
  const rest = column % 26;
  const before = Math.floor(column / 26);
  return (before === 0 ? '' : letters(before - 1)) + String.fromCharCode(65 + rest);
}

function cellXml(cell: MadeCell, place: string, inline: boolean, shared: (value: string) => number): string {
  const at = place === '' ? '' : ` r="${place}"`;
  if (cell === null) return '';
  if (typeof cell === 'string') {
    return inline
      ? `<c${at} t="inlineStr"><is><t xml:space="preserve">${text(cell)}</t></is></c>`
      : `<c${at} t="s"><v>${shared(`<t xml:space="preserve">${text(cell)}</t>`)}</v></c>`;
  }
  if (typeof cell === 'number') return `<c${at}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c${at} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if ('error' in cell) return `<c${at} t="e"><v>${text(cell.error)}</v></c>`;
  if ('rich' in cell) {
    const runs = cell.rich
      .map((run) => `<r><rPr><b/></rPr><t xml:space="preserve">${text(run)}</t></r>`)
      .join('');
    const whole = `${runs}<rPh sb="0" eb="1"><t>pronounced</t></rPh>`;
    return inline
      ? `<c${at} t="inlineStr"><is>${whole}</is></c>`
      : `<c${at} t="s"><v>${shared(whole)}</v></c>`;
  }
  if ('raw' in cell) return cell.raw;
  if ('formula' in cell) {
    const { value } = cell;
    const saved = value === undefined ? '' : `<v>${text(String(value))}</v>`;
    return `<c${at}${typeof value === 'string' ? ' t="str"' : ''}><f>${text(cell.formula)}</f>${saved}</c>`;
  }
  return `<c${at}${cell.format === undefined ? '' : ` s="${cell.format}"`}><v>${cell.number}</v></c>`;
}

function sheetXml(
  { rows, inline = false, unplaced = false, xml }: MadeSheet,
  shared: (value: string) => number,
): string {
  const data = rows.map((cells, row) => {
    const inside = cells.map((cell, column) =>
      cell === null && unplaced
        ? '<c/>'
        : cellXml(cell, unplaced ? '' : `${letters(column)}${row + 1}`, inline, shared),
    );
    return `<row${unplaced ? '' : ` r="${row + 1}" spans="1:9"`}>${inside.join('')}</row>`;
  });
  return (
    xml ??
    `${HEAD}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="9"/></cols><sheetData>${data.join('')}</sheetData><autoFilter ref="A1:B2"/></worksheet>`
  );
}

function stylesXml(formats: readonly (string | number)[]): string {
  const codes = formats.flatMap((format, index) =>
    typeof format === 'string'
      ? [`<numFmt numFmtId="${164 + index}" formatCode="${attribute(format)}"/>`]
      : [],
  );
  const looks = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 164 + index : format}" xfId="0"/>`,
  );
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${looks.join('')}</cellXfs></styleSheet>`;
}

/** The parts of a workbook, to be packed as they are or after something was done to them. */
export function workbookParts({
  sheets,
  formats = [],
  is1904 = false,
  parts = [],
  prefix,
}: MadeWorkbook): readonly Packed[] {
  const texts: string[] = [];
  const known = new Map<string, number>();
  const shared = (value: string): number => {
    const found = known.get(value) ?? texts.push(value) - 1;
    known.set(value, found);
    return found;
  };
  const prefixed = (xml: string): string =>
    prefix === undefined
      ? xml
      : xml.replace(/<(\/?)(?=[a-zA-Z])/gu, `<$1${prefix}:`).replace('xmlns=', `xmlns:${prefix}=`);
  const bodies = sheets.map((sheet) => prefixed(sheetXml(sheet, shared)));
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`;
  const named = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${attribute(name)}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const relations = sheets.map((_, index) =>
    relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  const rels = (inside: string): string =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  return [
    {
      name: '[Content_Types].xml',
      bytes: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    { name: '_rels/.rels', bytes: rels(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      bytes: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${named.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: rels(
        `${relations.join('')}${relation('rIdS', 'styles', 'styles.xml')}${relation('rIdT', 'sharedStrings', '/xl/sharedStrings.xml')}<Relationship Id="rIdX" Type="${REL}/externalLink" Target="file:///c:/other.xlsx" TargetMode="External"/>`,
      ),
    },
    { name: 'xl/styles.xml', bytes: stylesXml(formats) },
    {
      name: 'xl/sharedStrings.xml',
      bytes: `${HEAD}<sst xmlns="${MAIN}">${texts.map((each) => `<si>${each}</si>`).join('')}</sst>`,
    },
    ...bodies.map((bytes, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, bytes })),
    ...parts,
  ];
}

/** Writes a workbook, as small as one can be. */
export const workbook = (made: MadeWorkbook): Buffer => zip(workbookParts(made));
