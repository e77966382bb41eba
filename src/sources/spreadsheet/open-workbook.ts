import { attributeOf, type XmlReader } from '../markup/scan-xml.ts';
import type { ZipEntry } from '../packed/read-zip.ts';
import { Unreadable } from '../unreadable.ts';
import { scanPart } from './scan-part.ts';

/** A sheet of a workbook, not yet read. */
export type SheetPart = { readonly name: string; readonly hidden: boolean; readonly part: ZipEntry };

/** What a workbook is made of. */
export type WorkbookParts = {
  readonly sheets: readonly SheetPart[];
  readonly texts: ZipEntry | undefined;
  readonly formats: ZipEntry | undefined;
  readonly is1904: boolean;
};

type Relation = { readonly type: string; readonly part: string };
type Named = { readonly name: string; readonly hidden: boolean; readonly id: string };

const SHEETS_MOST = 1_000; // more than anyone has; each costs a look
const RELATIONS_MOST = 10_000;
const CONTROLS = /[\p{Cc}\p{Cf}]/gu;

/** Names of parts do not tell capitals apart. */
type Parts = ReadonlyMap<string, ZipEntry>;

/** A part that another names, by a path from its own folder or from the root. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}

/** What a part refers to, by the id it calls it; links to the world outside are none of ours. */
function readRelations(parts: Parts, of: string): ReadonlyMap<string, Relation> {
  const slash = of.lastIndexOf('/') + 1;
  const folder = of.slice(0, slash);
  const part = parts.get(`${folder}_rels/${of.slice(slash)}.rels`);
  const relations = new Map<string, Relation>();
  if (part === undefined) return relations;
  scanPart(part, {
    hears: false,
    open: (name, attributes) => {
      if (name !== 'Relationship' || relations.size === RELATIONS_MOST) return;
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      if (mode === 'External') return;
      relations.set(id, { type: type.slice(type.lastIndexOf('/') + 1), part: resolve(folder, target) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

function readBook(part: ZipEntry): { readonly named: readonly Named[]; readonly is1904: boolean } {
  const named: Named[] = [];
  let is1904 = false;
  const reader: XmlReader = {
    hears: false,
    open: (name, attributes) => {
      if (name === 'sheet' && named.length < SHEETS_MOST) {
        named.push({
          name: (attributes.name ?? '').replace(CONTROLS, '\ufffd'),
          hidden: (attributes.state ?? 'visible') !== 'visible',
          id: attributeOf(attributes, 'id') ?? '',
        });
      } else if (name === 'workbookPr') {
        is1904 = ['1', 'true', 'on'].includes(attributes.date1904 ?? '');
      }
    },
    close: () => undefined,
    text: () => undefined,
  };
  scanPart(part, reader);
  return { named, is1904 };
}

/**
 * Finds the parts of a workbook that are read: sheets, shared texts and looks. The others (macros, pictures, links to
 * other workbooks, pivot tables) are never opened.
 *
 * @param entries the files in the workbook's zip
 * @returns       where everything is; sheets of charts are left out
 * @throws        Unreadable `file.damaged` where a part is named that is not there
 * @source        ECMA-376 part 2 (packages) and part 1, 18.2
 * @cost          O(entries)
 */
export function openWorkbook(entries: readonly ZipEntry[]): WorkbookParts {
  const parts: Parts = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const root = [...readRelations(parts, '').values()].find(({ type }) => type === 'officeDocument');
  const main = root?.part ?? 'xl/workbook.xml';
  const book = parts.get(main);
  if (book === undefined) throw new Unreadable('file.damaged');
  const relations = readRelations(parts, main);
  const { named, is1904 } = readBook(book);
  const used = new Set<ZipEntry>();
  const sheets = named.flatMap(({ name, hidden, id }): SheetPart[] => {
    const relation = relations.get(id);
    const part = relation && parts.get(relation.part);
    // Two sheets in one part would make a small file a thousand large ones.
    if (part === undefined || used.has(part)) throw new Unreadable('file.damaged');
    used.add(part);
    return relation?.type === 'worksheet' ? [{ name, hidden, part }] : [];
  });
  const others = [...relations.values()];
  const texts = others.find(({ type }) => type === 'sharedStrings');
  const formats = others.find(({ type }) => type === 'styles');
  return {
    sheets,
    texts: texts && parts.get(texts.part), // a workbook without texts may name them all the same
    formats: formats && parts.get(formats.part),
    is1904,
  };
}
