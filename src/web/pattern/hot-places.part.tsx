import { count, decimal } from '../../words/format.ts';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import type { Detail } from './detail.ts';

const KINDS = ['asset', 'site', 'team'] as const;
const WHOLE_FROM = 10; // what was expected is said with a decimal below

/** On which device, site or team the problem comes more often than expected; nothing where that is nowhere. */
export function HotPlaces({ detail: { why, pattern } }: { readonly detail: Detail }) {
  const { words, lang } = useSpeaking();
  const { places: say } = words;
  const hot = KINDS.flatMap((kind) => why.hot[kind].map((place) => ({ kind, ...place })));
  if (hot.length === 0) return null;
  return (
    <Section title={say.title}>
      <ul className="drivers">
        {hot.map(({ kind, value, episodes, expected, low }) => (
          <li key={`${kind} ${value}`}>
            {sentence(
              (filled) =>
                say.at[kind]({
                  name: value,
                  expected: decimal(expected, lang, expected < WHOLE_FROM ? 1 : 0),
                  low: decimal(Math.floor(10 * low) / 10, lang),
                  ...filled,
                }),
              {
                n: (
                  <Rows which={{ pattern: pattern.id, [kind]: value, came: 'there' }}>
                    {count(episodes, lang)}
                  </Rows>
                ),
              },
              { n: count(episodes, lang) },
            )}
          </li>
        ))}
      </ul>
      <p>
        <HowReckoned methods={['hot-places']} />
      </p>
    </Section>
  );
}
