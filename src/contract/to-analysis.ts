import type { ReportedPattern, ReportedReckoning } from '../engine/answer/reckoning.ts';
import { type LeftOutRecord, namesAreKnown, type Reading } from '../engine/signals/reading.ts';
import type { Analysis } from './analysis.schema.ts';

/** How the edge says why a row was left out, and what was noticed in a file: in the reader's language. */
export type SaysReading = {
  readonly leftOut: (record: LeftOutRecord) => string;
  readonly note: (note: Reading['files'][number]['notes'][number]) => string;
};

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
  const { settings, population, period, languages, assignments, totals } = reckoning;
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
    assignments,
    totals,
    answer: { verdict, missing, share, change, unit, judgedFrom, months, moves, unknown },
  };
}

/** Which words and devices make it a pattern, and which tickets, is for pages that show the tickets too. */
function toPattern(pattern: ReportedPattern): Analysis['patterns'][number] {
  const { id, name, card, instance, words, tickets, people, firstSeen, lastSeen, days } = pattern;
  const { rhythm, trend, recurrence, isQuiet, leak } = pattern;
  return {
    ...{ id, name, card, instance, words, tickets, people, firstSeen, lastSeen, days },
    ...{ rhythm, trend, recurrence, isQuiet, leak },
  };
}
