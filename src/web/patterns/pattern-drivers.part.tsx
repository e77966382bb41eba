import { Link } from '@tanstack/react-router';
import { count, percentRange } from '../../words/format.ts';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';
import type { Listed } from './listed.ts';
import { addressOf, type Show, type Sign } from './patterns-search.ts';

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
  const { share: removed, closures: closed } =
    closures?.kind === 'known' ? closures : { share: null, closures: 0 };
  if (borne.length === 0 && removed === null) return null;
  return (
    <ul className="drivers">
      {borne.map((sign) => {
        const n = count(signs[sign], lang);
        const opens = <Link {...WHERE.patterns(company, addressOf({ show, theme, sign }))}>{n}</Link>;
        return <li key={sign}>{sentence(words.pages.patterns.sign[sign], { n: opens }, { n })}</li>;
      })}
      {removed !== null && (
        <li>
          {sentence(
            (filled) =>
              words.fixes.removed({ share: percentRange(removed.low, removed.high, lang), ...filled }),
            { n: <Rows which={{ closes: 'yes' }}>{count(closed, lang)}</Rows> },
            { n: count(closed, lang) },
          )}{' '}
          <HowReckoned methods={['fix']} />
        </li>
      )}
    </ul>
  );
}
