import { createHmac } from 'node:crypto';
import type { Thinking } from '../../engine/base/progress.ts';
import { maskPeople } from '../../engine/privacy/mask-people.ts';
import { namesAreKnown } from '../../engine/signals/reading.ts';
import type { Signal } from '../../engine/signals/signal.ts';
import { cleanTicketText } from '../../engine/text/clean-ticket-text.ts';
import { languageOf } from '../../engine/text/language-of.ts';
import { isoDay, zone } from '../../engine/time/zone.ts';
import { type ReadReport, readTickets, type TicketRecord } from '../../sources/read-tickets.ts';
import { chooseCompany, sameName } from '../choose-company.ts';
import { fieldMap } from '../field-map.ts';
import { refuseUnreadable } from '../refuse-unreadable.ts';
import type { ReadingOrder, UnderstoodFile } from '../workers/reading-messages.ts';
import { findKnownSource, headingsKey, rememberedFields, saidBefore } from './known-headings.ts';

export type Understanding = {
  readonly records: readonly TicketRecord[];
  readonly report: ReadReport;
  readonly understood: UnderstoodFile;
  readonly sourceId: string | null;
  readonly sourceKind: string;
  readonly headings: string;
  readonly namesKnown: boolean;
};

const PREVIEW = 5;
const EXCERPT = 240;
const LANGUAGES_LOOKED_AT = 5_000; // evenly over the file: enough to name its languages

/**
 * Reads one export and says what was understood of it; writes nothing.
 *
 * @throws AppError when the file cannot be read, holds several companies and none was chosen, or a told column is not there
 */
export function* understandFile(order: ReadingOrder, now: number): Thinking<Understanding> {
  const { file, bytes, timezone, key } = order;
  const map = fieldMap(order.map);
  let sourceId: string | null = null;
  const remembered = new Set<string>();
  const report = yield* readTickets([{ file, bytes }], {
    timezone,
    map,
    now,
    told: order.told,
    saidBefore: (headings, kind) => saidBefore(headings, kind, order.known),
    everSaid: order.known.flatMap(({ told }) => told),
    seal: (who) => createHmac('sha256', key).update(who).digest('base64url').slice(0, 22),
    remembered: (headings) => {
      const source = findKnownSource(headings, order.known);
      if (source === undefined) return new Map();
      const fields = rememberedFields(source);
      sourceId = source.id;
      for (const heading of fields.keys()) if (!map.has(heading)) remembered.add(heading);
      return fields;
    },
  });
  refuseUnreadable(report, report.leftOut);
  const earlier = order.of === null ? chosenBefore(report, order.known, sourceId) : null;
  const { records, reading, name } = chooseCompany(report, order.of ?? earlier);
  const signals = records.map(({ signal }) => signal);
  const [read] = report.files;
  const takenOf = countBy(signals, ({ file: own }) => own);
  const leftOutOf = countBy(report.leftOut, ({ file: own }) => own);
  return {
    records,
    report,
    sourceId,
    sourceKind: read.source.kind,
    headings: headingsKey(read.columns.map(({ heading }) => heading)),
    namesKnown: namesAreKnown(report),
    understood: {
      files: report.files.map(({ columns, samples, reads, ...rest }, index) => ({
        file: rest.file,
        container: rest.container,
        read: (takenOf[rest.file] ?? 0) + (leftOutOf[rest.file] ?? 0),
        taken: takenOf[rest.file] ?? 0,
        format: rest.format,
        encoding: rest.encoding,
        delimiter: rest.delimiter,
        source: rest.source,
        columns: columns.map((column, place) => ({
          ...column,
          reads: reads[place] ?? [],
          samples: (samples[place] ?? []).map((value) => maskPeople(value, report.peopleWords)),
          remembered: remembered.has(column.heading),
        })),
        notes: reading.files[index].notes,
        guesses: rest.guesses,
        suspicions: rest.suspicions,
        coverage: rest.coverage,
      })),
      company: companyOf(report, name, earlier !== null),
      // Tickets of other companies are noted beside the file: they are neither of this company nor left out.
      read: signals.length + report.leftOut.length,
      taken: signals.length,
      population: countBy(signals, ({ kind }) => kind),
      period: periodOf(signals, timezone),
      languages: languagesOf(signals),
      cut: report.cut,
      preview: spread(signals, PREVIEW).map((signal) => previewOf(signal, report.peopleWords, timezone)),
    },
  };
}

/** The chosen one of several, or the only one that the file names. */
function companyOf(
  { companies }: ReadReport,
  chosen: string,
  remembered: boolean,
): UnderstoodFile['company'] {
  if (companies.length > 1) return { name: chosen, chosen: true, remembered };
  const [only] = companies;
  return only === undefined ? null : { name: only.name, chosen: false, remembered: false };
}

/** The company that was chosen for this desk before, where the file holds several and this one among them. */
function chosenBefore(
  { companies }: ReadReport,
  known: ReadingOrder['known'],
  sourceId: string | null,
): string | null {
  const before = known.find(({ id }) => id === sourceId)?.company ?? null;
  const isThere = before !== null && companies.some(({ name }) => sameName(name, before));
  return companies.length > 1 && isThere ? before : null;
}

function countBy<T>(list: readonly T[], of: (one: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** Some of a list, evenly over it. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)]);
}

function periodOf(signals: readonly Signal[], timezone: string): UnderstoodFile['period'] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { openedAt } of signals) {
    if (openedAt === null) continue;
    first = Math.min(first, openedAt);
    last = Math.max(last, openedAt);
  }
  if (first > last) return null;
  const local = zone(timezone);
  const [from, to] = [isoDay(local.dayOf(first)), isoDay(local.dayOf(last))];
  return { from, to, days: local.dayOf(last) - local.dayOf(first) + 1 };
}

/** Most used first; counts are for the whole file, reckoned up where only a part was looked at. */
function languagesOf(signals: readonly Signal[]): UnderstoodFile['languages'] {
  const looked = spread(signals, LANGUAGES_LOOKED_AT);
  const counts = countBy(looked, ({ title, body }) => languageOf(`${title}\n${cleanTicketText(body)}`));
  return Object.entries(counts)
    .map(([lang, n]) => ({ lang, n: Math.round((n * signals.length) / looked.length) }))
    .sort((a, b) => b.n - a.n);
}

function previewOf(
  signal: Signal,
  peopleWords: ReadonlySet<string>,
  timezone: string,
): UnderstoodFile['preview'][number] {
  const { id, title, body, openedAt, kind, state } = signal;
  const said = maskPeople(cleanTicketText(body), peopleWords);
  return {
    ticket: id,
    title: maskPeople(title, peopleWords),
    excerpt: said.length > EXCERPT ? `${said.slice(0, EXCERPT).trimEnd()}…` : said,
    opened: openedAt === null ? null : isoDay(zone(timezone).dayOf(openedAt)),
    kind,
    state,
  };
}
