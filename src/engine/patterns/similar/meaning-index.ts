import type { Progress } from '../../base/progress.ts';
import { catalogueGist } from '../catalogue-gist.ts';
import { gistLikeness, rareIn } from '../gist.ts';
import { PIECE_BUCKETS } from '../letter-pieces.ts';
import { createTicketReader, isFunctionWord, type ReadTicket, type ThoughtText } from '../read-tickets.ts';
import { sensesOfWord } from '../sense-of-word.ts';
import { dotRow } from '../sparse-rows.ts';
import { SHARED } from '../ticket-senses.ts';
import { candidateFinder } from './find-candidates.ts';
import type { Similar } from './similar-index.ts';
import { textRows } from './text-rows.ts';
import { layRow } from './weighted-rows.ts';

/** A text in another language that is alike, and the stems of its words that mean what the asked text says. */
export type AlikeInMeaning = Similar & { readonly shared: readonly string[] };

/** Answers which texts in other languages say what one says. */
export type MeaningIndex = {
  /**
   * @param text  in one of three languages; in another nothing is found
   * @param most  how many to find
   * @returns     the nearest, nearest first
   * @cost        some milliseconds among 50,000 texts
   */
  readonly find: (text: ThoughtText, most: number) => readonly AlikeInMeaning[];
};

/** Many of them are in the asked text's own language, and fall away. */
const CANDIDATES = 400;
const FIRST_LETTERS = 6;
/** Across languages letters say less than in one, and what a text is about says more: set on bench/translations.bench.ts. */
const SHARE = { senses: 0.36, pieces: 0.27, gist: 0.37 } as const;

/**
 * Makes texts ready to be looked up from another language: by words of one meaning, by what they are about, and by the letters
 * that names and loan words have in common.
 *
 * @param texts  cleaned for thinking
 * @returns      the index; yields progress
 * @source       docs/methods/patterns.md
 * @cost         about 0.5 ms and 5 kB a text of forty words
 */
export function* createMeaningIndex(texts: readonly ThoughtText[]): Generator<Progress, MeaningIndex, void> {
  const read = createTicketReader();
  const tickets = texts.map(read);
  const readSenses = sensesAcross();
  const senses = tickets.map(readSenses);
  const rows = yield* textRows(
    senses,
    tickets.map(({ telling }) => telling),
  );
  const readGist = catalogueGist()();
  const whole = tickets.map(readGist);
  const withoutCommon = rareIn(whole);
  const gists = whole.map(withoutCommon);
  yield { done: 4, total: 4 };
  const candidatesOf = candidateFinder(rows.keys, rows.uses);
  const over = { keys: new Float32Array(rows.keys.columns), pieces: new Float32Array(PIECE_BUCKETS) };
  return {
    find: (text, most) => {
      const asked = read(text);
      if (asked.language === null) return [];
      const said = readSenses(asked);
      const { keys, pieces } = rows.rowsOf(said, asked.telling);
      const gist = withoutCommon(readGist(asked));
      layRow(keys, over.keys, 1);
      layRow(pieces, over.pieces, 1);
      const found = candidatesOf(keys, CANDIDATES)
        .filter((other) => isForeign(tickets[other], asked))
        .map((other) => ({
          text: other,
          score: Math.min(
            1,
            SHARE.senses * dotRow(rows.keys, other, over.keys) +
              SHARE.pieces * dotRow(rows.pieces, other, over.pieces) +
              SHARE.gist * gistLikeness(gist, gists[other]),
          ),
        }));
      layRow(keys, over.keys, 0);
      layRow(pieces, over.pieces, 0);
      found.sort((a, b) => b.score - a.score || a.text - b.text);
      const meant = new Set(said);
      return found
        .slice(0, most)
        .map((one) => ({ ...one, shared: sharedStems(tickets[one.text], meant, readSenses) }));
    },
  };
}

const isForeign = ({ language }: ReadTicket, asked: ReadTicket): boolean =>
  language !== null && language !== asked.language;

/** The words of a ticket that mean something of what was meant. */
function sharedStems(
  ticket: ReadTicket,
  meant: ReadonlySet<string>,
  readSenses: SensesAcross,
): readonly string[] {
  return ticket.words.flatMap((word, at) => {
    const stem = ticket.stems[at];
    const senses = readSenses({ words: [word], language: ticket.language });
    return senses.some((sense) => meant.has(sense)) ? [stem] : [];
  });
}

type SensesAcross = (ticket: Pick<ReadTicket, 'words' | 'language'>) => readonly string[];

/** What words mean, whatever their language; one that no table knows stands for its first letters, as loan words begin alike. */
function sensesAcross(): SensesAcross {
  const remembered = new Map<string, readonly string[]>();
  return ({ words, language }) =>
    words.flatMap(({ folded }) => {
      const key = `${language}:${folded}`;
      let senses = remembered.get(key);
      if (senses === undefined) {
        const { rows, part } = sensesOfWord(folded, language);
        const plain = rows.length === 0 || part ? [folded.slice(0, FIRST_LETTERS)] : [];
        senses = isFunctionWord(folded, language) ? [] : [...plain, ...rows.map((row) => `${SHARED}${row}`)];
        remembered.set(key, senses);
      }
      return senses;
    });
}
