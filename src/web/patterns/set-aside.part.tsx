import { Link } from '@tanstack/react-router';
import { count } from '../../words/format.ts';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';

/** Says that problems which were set aside count here too, their number a way to them; nothing where there are none. */
export function SetAside({ company, n }: { readonly company: string; readonly n: number }) {
  const { words, lang } = useSpeaking();
  if (n === 0) return null;
  const said = count(n, lang);
  const opens = <Link {...WHERE.patterns(company, { show: 'dismissed' })}>{said}</Link>;
  return <> {sentence(words.themes.setAside, { n: opens }, { n: said })}</>;
}
