import type { Understood } from '../../contract/api/imports.schema.ts';
import type { ReadingKind } from '../../engine/signals/told-reading.ts';
import { sayBecause, sayQuestion, sayValue } from '../../words/documents/say-guess.ts';
import { colon } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { Section } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { type Guess, ReadingTable } from './reading-table.part.tsx';
import { sureOf } from './sure-of.ts';
import type { ReadAgain } from './use-read-again.ts';

type ReadingsProps = { readonly understood: Understood; readonly again: ReadAgain };

/** How many questions are open. */
export const countAsked = (understood: Understood): number =>
  guessesOf(understood).filter(({ asked }) => asked).length;

/** What was decided about the files, each decision once: an archive may hold a year of the same export. */
function guessesOf({ files }: Understood): readonly Guess[] {
  const found = new Map<string, Guess>();
  for (const guess of files.flatMap(({ guesses }) => guesses)) {
    const key = `${guess.kind}\n${guess.column ?? ''}`;
    const other = found.get(key);
    // Of several the one that is asked, or else the one with more to choose from.
    const isMore = other === undefined || guess.alternatives.length > other.alternatives.length;
    if (other?.asked !== true && (guess.asked || isMore)) found.set(key, guess);
  }
  return [...found.values()];
}

/** A reading is told of its column where it has one, else of the file. */
const picks =
  ({ kind, column }: Guess, { change }: ReadAgain) =>
  (value: string): void =>
    change({ told: [{ kind, column, value }] });

/** Where two readings are as good: both on five rows, and one click says which. Asked once for each desk. */
export function Asked({ understood, again }: ReadingsProps) {
  const { words } = useSpeaking();
  const { guesses: say } = words;
  return guessesOf(understood)
    .filter(({ asked }) => asked)
    .map((guess) => (
      <Section key={`${guess.kind} ${guess.column}`} className="asked" title={sayQuestion(guess, words)}>
        <p>{sayBecause(guess, words)}</p>
        <ReadingTable
          guess={guess}
          caption={say.readings({ n: guess.examples.length })}
          isBusy={again.isBusy}
          pick={picks(guess, again)}
        />
        <p className="quiet small">{say.once}</p>
      </Section>
    ));
}

/** How the file is read as a whole: each decision, how sure and why, and what another reading would change. */
export function Readings({ understood, again }: ReadingsProps) {
  const { words } = useSpeaking();
  const { guesses: say } = words;
  const decided = guessesOf(understood).filter(({ asked }) => !asked);
  const apart = decided.filter(isLikeItsFile);
  if (decided.length === 0) return null;
  return (
    <Section title={say.title}>
      <p className="quiet">{say.what}</p>
      <Decisions decided={decided.filter((guess) => !isLikeItsFile(guess))} again={again} />
      {apart.length > 0 && (
        <details className="more">
          <summary>{say.columnsApart}</summary>
          <Decisions decided={apart} again={again} />
        </details>
      )}
    </Section>
  );
}

/** A column of times that nobody set apart from its file. */
const isLikeItsFile = ({ by }: Guess): boolean => by === 'others';

type DecisionsProps = { readonly decided: readonly Guess[]; readonly again: ReadAgain };

function Decisions({ decided, again }: DecisionsProps) {
  return (
    <ol className="columns">
      {decided.map((guess) => (
        <Decision key={`${guess.kind} ${guess.column}`} guess={guess} again={again} />
      ))}
    </ol>
  );
}

function Decision({ guess, again }: { readonly guess: Guess; readonly again: ReadAgain }) {
  const { words } = useSpeaking();
  const { guesses: say, importing } = words;
  const { kind, column, chosen, confidence, by, alternatives, examples } = guess;
  const sure = sureOf(confidence);
  const named = nameOf(kind, column, words);
  return (
    <li>
      <div className="column-heading">
        <b>{named}</b>
        <span>{sayValue(kind, chosen, words)}</span>
      </div>
      <span className="quiet small" data-sure={sure}>
        <i className="sure" data-sure={sure} aria-hidden="true" />
        {importing.understood.sure[sure]}
        {colon(words.lang)} {say.by[by]}
      </span>
      {alternatives.length > 0 && (
        <details className="more">
          <summary>
            {say.change}
            <span className="visually-hidden">
              {colon(words.lang)} {named}
            </span>
          </summary>
          <ReadingTable
            guess={guess}
            caption={`${named}. ${say.readings({ n: examples.length })}`}
            isBusy={again.isBusy}
            pick={picks(guess, again)}
          />
        </details>
      )}
    </li>
  );
}

const nameOf = (kind: ReadingKind, column: string | null, { guesses }: Words): string =>
  guesses.kind[kind]({ column: column ?? '' });
