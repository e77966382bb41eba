import { Link } from '@tanstack/react-router';
import { count, percentRange } from '../../words/format.ts';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';
import type { Listed } from './listed.ts';
import { addressOf, type Show, type Sign } from './patterns-search.ts';
import { themeName } from './theme-name.ts';

type DriversProps = {
  readonly company: string;
  readonly signs: Listed['signs'];
  readonly closures: Listed['closures'];
  readonly show: Show;
  readonly theme: string | undefined;
};

const STANDING_OUT = ['precursor', 'rhythmic', 'worsening', 'quiet'] as const satisfies readonly Sign[];

/** What stands out in the list, at most three sentences, each a way to the problems it counts. */
export function PatternDrivers({ company, signs, closures, show, theme }: DriversProps) {
  const { words, lang } = useSpeaking();
  const borne = STANDING_OUT.filter((sign) => signs[sign] > 0);
  const removed = closures?.kind === 'known' ? closures : null;
  if (borne.length === 0 && removed === null) return null;
  return (
    <ul className="drivers">
      {borne.map((sign) => {
        const n = count(signs[sign], lang);
        const opens = <Link {...WHERE.patterns(company, addressOf({ show, theme, sign }))}>{n}</Link>;
        return <li key={sign}>{sentence(words.pages.patterns.sign[sign], { n: opens }, { n })}</li>;
      })}
      {removed !== null && <Removed closures={removed} chosen={theme} />}
    </ul>
  );
}

type RemovedProps = {
  readonly closures: Extract<NonNullable<Listed['closures']>, { kind: 'known' }>;
  readonly chosen: string | undefined;
};

/** How often closing removed the cause: of the chosen theme, or of all problems where it has too few, which is said. */
function Removed({ closures: { theme, closures, share }, chosen }: RemovedProps) {
  const { words, lang } = useSpeaking();
  const { fixes } = words;
  const n = count(closures, lang);
  const range = percentRange(share.low, share.high, lang);
  const isOfAll = theme === null;
  const which = isOfAll ? { closes: 'yes' as const } : { closes: 'yes' as const, theme };
  return (
    <li>
      {isOfAll && chosen !== undefined && `${fixes.removedOfAll({ theme: themeName(chosen, words) })} `}
      {sentence(
        (filled) =>
          isOfAll
            ? fixes.removed(filled)
            : fixes.removedOfTheme({ ...filled, theme: themeName(theme, words) }),
        { n: <Rows which={which}>{n}</Rows>, share: <Rows which={which}>{range}</Rows> },
        { n, share: range },
      )}{' '}
      <HowReckoned methods={['fix']} />
    </li>
  );
}
