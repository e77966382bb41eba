import { type Analysis, analysisSchema } from '../../contract/analysis.schema.ts';
import { toAnalysis } from '../../contract/to-analysis.ts';
import type { ReportedReckoning } from '../../engine/answer/reckoning.ts';
import type { LeftOutRecord, Reading } from '../../engine/signals/reading.ts';
import { SIGNAAL } from '../../sources/signaal/map-signaal.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { type QuarantinedRow, readImports, readQuarantine } from '../../store/imports.store.ts';
import { type ListedPattern, readPatterns } from '../../store/patterns.store.ts';
import { readAssignments } from '../../store/reckonings.store.ts';
import type { Lang } from '../../words/format.ts';
import { type Words, wordsIn } from '../../words/words.ts';
import { AppError } from '../app-error.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import { isDismissed } from '../patterns/dismiss-pattern.ts';
import { nameOf } from '../patterns/show-pattern.ts';
import { headOf, type ReckonedAnswer } from '../reckonings/reckoned-rows.ts';
import { saysReading } from '../say-reading.ts';
import type { FileUnderstood, UnderstoodFile } from '../workers/reading-messages.ts';
import { writeReport } from '../write-analysis.ts';
import { findShownReckoning, readShownAlerts } from './shown-reckoning.ts';

const LEFT_OUT_MOST = 1_000_000;
const MOVES = 3;

type Kept = { readonly reckoning: ReportedReckoning; readonly reading: Reading };

/**
 * The report of what is kept, as one page that prints: the very document that `signaal analyse --html` writes.
 *
 * @throws AppError `not_found` when there is no such company, or no number yet
 */
export async function storedReport(
  { store }: Pick<Context, 'store'>,
  companyId: string,
  lang: Lang,
): Promise<string> {
  const kept = await store.inCompany(companyId, (db) => readKept(db, lang));
  return writeReport(kept, wordsIn(lang));
}

/** The same as JSON, in the shape of `signaal analyse --json`; `seconds` is 0, since nothing was reckoned now. */
export async function storedAnalysis(
  { store }: Pick<Context, 'store'>,
  companyId: string,
  words: Words,
): Promise<Analysis> {
  const { reckoning, reading } = await store.inCompany(companyId, (db) => readKept(db, words.lang));
  const says = saysReading(words);
  const made = analysisSchema.safeParse(
    toAnalysis({ reckoning, reading, companyFrom: 'option', seconds: 0, says }),
  );
  // Ours to mend, not the reader's: it must not be taken for a wrong request.
  if (!made.success) throw new Error('the analysis does not fit its contract', { cause: made.error });
  return made.data;
}

const PARTS = [
  'settings',
  'assumption',
  'population',
  'period',
  'languages',
  'totals',
  'answer',
  'moves',
] as const;

async function readKept(db: CompanyDb, lang: Lang): Promise<Kept> {
  const company = await findKnownCompany(db);
  const { name, reckoningId } = company;
  const shown = await findShownReckoning(db, company, PARTS);
  if (shown === null || reckoningId === null) throw new AppError({ code: 'not_found', what: 'numbers' });
  const patterns = await readPatterns(db, reckoningId);
  const assigned = await readAssignments(db, reckoningId);
  const membersOf = Map.groupBy(assigned.keys(), (at) => assigned[at].alert);
  const reckoning = reckoningOf(shown.answer, patterns, { name, lang });
  const alerts = await readShownAlerts(db, reckoningId);
  return {
    reckoning: {
      ...reckoning,
      alerts: alerts.map((alert) => ({ ...alert, members: membersOf.get(alert.id) ?? [] })),
      assignments: assigned.map(({ ticket, pattern }) => ({ ticket, pattern })),
    },
    reading: await readingOf(db),
  };
}

function reckoningOf(
  kept: Pick<ReckonedAnswer, (typeof PARTS)[number]>,
  patterns: readonly ListedPattern[],
  { name, lang }: { readonly name: string; readonly lang: Lang },
): Omit<ReportedReckoning, 'assignments' | 'alerts'> {
  const { settings, assumption, population, period, languages, totals, answer } = kept;
  const open = patterns.filter((pattern) => !isDismissed(pattern));
  const isOpen = new Set(open.map(({ id }) => id));
  return {
    settings: { ...settings, name, lang },
    assumption,
    population,
    period,
    languages,
    totals,
    answer: { ...answer, moves: kept.moves.filter(({ pattern }) => isOpen.has(pattern)).slice(0, MOVES) },
    patterns: open.map((pattern) => {
      const { given, ...names } = nameOf(pattern);
      return {
        ...headOf(pattern),
        id: pattern.id,
        name: { text: given ?? names[lang], lang },
        names: given === null ? names : { nl: given, fr: given, en: given },
        tickets: pattern.tickets,
        taken: pattern.owner === null ? null : { owner: pattern.owner, due: pattern.due },
      };
    }),
  };
}

/** How the files of all imports that stand were read. */
async function readingOf(db: CompanyDb): Promise<Reading> {
  const imports = (await readImports(db)).filter(({ state }) => state === 'done');
  const files: Reading['files'][number][] = [];
  const leftOut: LeftOutRecord[] = [];
  const cut = { passwords: 0, ibans: 0, nationalNumbers: 0 };
  for (const { id, file, read: reports, understood } of imports) {
    if (understood === null) {
      files.push(ofReports(file, reports));
      continue;
    }
    // Safe cast: the reading thread wrote it in this shape.
    const { files: read, read: rows, taken, cut: out } = understood as UnderstoodFile;
    files.push(...read.map((file) => fileOf(file, rows, taken)));
    leftOut.push(...(await readQuarantine(db, id, { after: 0, limit: LEFT_OUT_MOST })).map(recordOf));
    cut.passwords += out.passwords;
    cut.ibans += out.ibans;
    cut.nationalNumbers += out.nationalNumbers;
  }
  const sum = (of: 'read' | 'taken'): number => files.reduce((all, file) => all + file[of], 0);
  return { files, read: sum('read'), taken: sum('taken'), leftOut, cut };
}

/** What people reported here stands among the files, though none was read: its tickets are counted with theirs. */
function ofReports(file: string, reports: number): Reading['files'][number] {
  return {
    file,
    container: null,
    format: SIGNAAL.kind,
    encoding: 'utf-8',
    source: { kind: SIGNAAL.kind, confidence: 1 },
    columns: [],
    notes: [],
    read: reports,
    taken: reports,
  };
}

function fileOf(
  { file, container = null, format, encoding, source, columns, notes, ...own }: FileUnderstood,
  rows: number,
  rowsTaken: number,
): Reading['files'][number] {
  const meant = columns.map(({ heading, field, confidence, reason }) => ({
    heading,
    field,
    confidence,
    reason,
  }));
  const { read = rows, taken = rowsTaken } = own;
  return { file, container, format, encoding, source, columns: meant, notes, read, taken };
}

function recordOf({ file, line, place, code, params }: QuarantinedRow): LeftOutRecord {
  return { file, line, column: place, code, params };
}
