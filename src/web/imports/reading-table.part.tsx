import type { Understood } from '../../contract/api/imports.schema.ts';
import { sayValue } from '../../words/documents/say-guess.ts';
import { useSpeaking } from '../kit/speaking.tsx';
import { sayRead } from './say-read.ts';

export type Guess = Understood['files'][number]['guesses'][number];

const FEW = 2; // readings that stand side by side on a phone too

type ReadingTableProps = {
  readonly guess: Guess;
  readonly caption: string;
  readonly isBusy: boolean;
  readonly pick: (value: string) => void;
};

/** Every reading side by side on rows of the file: what stands there, and what each makes of it. One click takes one. */
export function ReadingTable({ guess, caption, isBusy, pick }: ReadingTableProps) {
  const { words } = useSpeaking();
  const { guesses: say } = words;
  const { kind, chosen, alternatives, examples } = guess;
  const values = [chosen, ...alternatives];
  const isCut = kind === 'delimiter' || kind === 'quote';
  return (
    <div className="scroll">
      <table className="readings" data-few={!isCut && values.length <= FEW}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.written}</th>
            {values.map((value, at) => (
              <th key={value} scope="col">
                <button type="button" disabled={isBusy} aria-pressed={at === 0} onClick={() => pick(value)}>
                  {sayValue(kind, value, words)}
                </button>
                {at === 0 && <span className="quiet small">{say.now}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {examples.map(({ line, written, as }) => (
            <tr key={line}>
              <th scope="row">
                {!isCut && <span className="written">{written}</span>}
                <span className="quiet small">{say.line({ line })}</span>
              </th>
              {values.map((value, at) => (
                <td key={value} data-now={at === 0}>
                  {isCut ? <Cells of={as[at] ?? ''} /> : sayRead(kind, as[at] ?? null, words)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A row as it is cut into cells. */
function Cells({ of }: { readonly of: string }) {
  return (
    <span className="cells">
      {of.split('\n').map((cell, at) => (
        // Cells may be alike: their place is all that tells them apart.
        <span key={`${String(at)} ${cell}`}>{cell === '' ? '\u00a0' : cell}</span>
      ))}
    </span>
  );
}
