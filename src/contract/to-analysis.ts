import type { ReportedPattern, ReportedReckoning } from '../engine/answer/reckoning.ts';
import type { Theme } from '../engine/patterns/catalogue/catalogue.ts';
import { WHOLE_CATALOGUE } from '../engine/patterns/catalogue/whole-catalogue.ts';
import { type LeftOutRecord, namesAreKnown, type Reading } from '../engine/signals/reading.ts';
import type { Analysis } from './analysis.schema.ts';

/** How the edge says why a row was left out, and what was noticed in a file: in the reader's language. */
export type SaysReading = {
  readonly leftOut: (record: LeftOutRecord) => string;
  readonly note: (note: Reading['files'][number]['notes'][number]) => string;
  readonly theme: (theme: Theme) => string;
};

const THEME_OF = new Map(WHOLE_CATALOGUE.cards.map(({ id, theme }) => [id, theme]));
const PROBABILITY_DIGITS = 1_000;

export type ToAnalysis = {
  readonly reckoning: ReportedReckoning;
  readonly reading: Reading;
  readonly companyFrom: 'option' | 'column';
  /** How long it took: the one value that differs between two runs. */
  readonly seconds: number;
  readonly says: SaysReading;
};

/**
 * The one shape for the terminal and for HTTP. Ticket numbers lead back to people by way of the helpdesk, so the
 * JSON says that it holds personal data; names and texts of people are not in it.
 */
export function toAnalysis({ reckoning, reading, companyFrom, seconds, says }: ToAnalysis): Analysis {
  const { settings, population, period, languages, totals } = reckoning;
  const { verdict, missing, share, change, unit, judgedFrom, months, moves, unknown } = reckoning.answer;
  const { name, ...told } = settings;
  return {
    version: 1,
    settings: told,
    seconds,
    privacy: {
      personalData: true,
      because: ['ticket-numbers', ...(namesAreKnown(reading) ? [] : ['names-not-checked'])],
      cutOut: reading.cut,
    },
    files: reading.files.map(
      ({ file, container, format, encoding, source, columns, read, taken, notes }) => ({
        file,
        container,
        format,
        encoding,
        source,
        columns,
        read,
        taken,
        notes: notes.map((note) => ({ code: note.code, n: note.n, message: says.note(note) })),
      }),
    ),
    read: reading.read,
    taken: reading.taken,
    leftOut: reading.leftOut.map((record) => {
      const { file, line, column, code } = record;
      return { file, line, column, code, message: says.leftOut(record) };
    }),
    company: { name, from: companyFrom },
    population,
    period,
    languages,
    patterns: reckoning.patterns.map(toPattern),
    assignments: toAssignments(reckoning),
    alerts: toAlerts(reckoning),
    themes: toThemes(reckoning.patterns, says),
    totals,
    answer: { verdict, missing, share, change, unit, judgedFrom, months, moves, unknown },
  };
}

/** Which words and devices make it a pattern, and which tickets, is for pages that show the tickets too. */
function toPattern(pattern: ReportedPattern): Analysis['patterns'][number] {
  const { id, name, names, card, instance, words, tickets, people, firstSeen, lastSeen, days } = pattern;
  const { rhythm, trend, recurrence, whatChanged, isQuiet, leak } = pattern;
  return {
    ...{
      id,
      name,
      names: card === null ? null : names,
      card,
      instance,
      words,
      tickets,
      people,
      firstSeen,
      lastSeen,
      days,
    },
    ...{ rhythm, trend, recurrence, isQuiet, leak },
    whatChanged: toWhatChanged(whatChanged),
  };
}

/** Changes by their numbers: what they say is for pages that show the tickets too. */
function toWhatChanged(told: ReportedPattern['whatChanged']): Analysis['patterns'][number]['whatChanged'] {
  if (told === null) return null;
  const { kind, from, to, logFrom, logTo, found, usual, named } = told;
  const changes = named.map(({ ticket, day, link, chance }) => ({
    ...{ ticket, day, link },
    chance: rounded(chance),
  }));
  return { kind, from, to, logFrom, logTo, found, usual: rounded(usual), named: changes };
}

const rounded = (value: number): number => Math.round(value * PROBABILITY_DIGITS) / PROBABILITY_DIGITS;

/** What is perhaps names the pattern it leans to, and is not counted in it. Of what was kept, only the pattern is known. */
function toAssignments({
  assignments,
  memberships,
  patterns,
  alerts = [],
}: ReportedReckoning): Analysis['assignments'] {
  const alertOf = new Map(alerts.flatMap(({ id, members = [] }) => members.map((at) => [at, id])));
  const themeOf = new Map(patterns.map(({ id, card }) => [id, THEME_OF.get(card ?? '') ?? null]));
  return assignments.map(({ ticket, pattern }, position) => {
    const alert = alertOf.get(position) ?? null;
    const known = memberships?.[position];
    if (known === undefined) {
      const certainty = pattern === null ? null : 'certain';
      const theme = themeOf.get(pattern ?? '') ?? null;
      return { ticket, pattern, certainty, probability: null, theme, duplicate: null, alert };
    }
    const { certainty, leansTo, probability, theme, duplicate } = known;
    const isSaid = certainty !== null; // who leans too little to be asked about is said to stand alone
    const chance = isSaid && probability !== null ? rounded(probability) : null;
    const where = pattern ?? (isSaid ? leansTo : null);
    return { ticket, pattern: where, certainty, probability: chance, theme, duplicate, alert };
  });
}

/** Which tickets they are is said with each ticket. */
function toAlerts({ alerts = [] }: ReportedReckoning): Analysis['alerts'] {
  return alerts.map(({ members: _saidWithEach, troubles: _amongThem, ...alert }) => alert);
}

/** The families of the catalogue, in its order, each with its patterns, costliest first; a pattern without a card has none. */
function toThemes(patterns: readonly ReportedPattern[], says: SaysReading): Analysis['themes'] {
  return [...new Set(THEME_OF.values())].flatMap((theme) => {
    const own = patterns.filter(({ card }) => card !== null && THEME_OF.get(card) === theme);
    return own.length === 0
      ? []
      : [{ id: theme, name: says.theme(theme), patterns: own.map(({ id }) => id) }];
  });
}
