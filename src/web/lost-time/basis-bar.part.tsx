import type { Basis } from '../../engine/base/estimate.ts';
import { count } from '../../words/format.ts';
import { Section } from '../kit/page.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';

const WAYS = ['measured', 'reported', 'imputed'] as const;

/** What the number rests on: one bar in three shades, each a way to its tickets. */
export function BasisBar({ basis }: { readonly basis: Basis }) {
  const { words, lang } = useSpeaking();
  const { lost: say } = words.pages;
  const all = basis.measured + basis.reported + basis.imputed;
  if (all === 0) return null;
  return (
    <Section title={say.basis} className="basis">
      <div className="basis-bar" aria-hidden="true">
        {WAYS.filter((way) => basis[way] > 0).map((way) => (
          <i key={way} data-way={way} style={{ flexGrow: basis[way] }} />
        ))}
      </div>
      <ul className="basis-key">
        {WAYS.map((way) => (
          <li key={way}>
            <i data-way={way} aria-hidden="true" />
            {basis[way] === 0 ? (
              <span className="quiet">{say[way]({ n: count(0, lang) })}</span>
            ) : (
              <Rows which={{ way }}>{say[way]({ n: count(basis[way], lang) })}</Rows>
            )}
          </li>
        ))}
      </ul>
      <p className="quiet small">
        {sentence(
          say.basisCaption,
          { n: <Rows which={{ way: 'leaking' }}>{count(all, lang)}</Rows> },
          { n: count(all, lang) },
        )}
      </p>
    </Section>
  );
}
