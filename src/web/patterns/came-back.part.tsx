import type { Pattern } from '../../contract/api/patterns.schema.ts';
import { count } from '../../words/format.ts';
import { sayInstant } from '../../words/say-time.ts';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { asideReason } from './aside-reason.ts';

/** Says of a problem that was set aside why, and why it is in the list again; nothing of any other. */
export function CameBack({ pattern, className }: { readonly pattern: Pattern; readonly className: string }) {
  const { words, lang } = useSpeaking();
  const { pattern: say } = words.pages;
  const { id, tickets, setAsideBefore: aside } = pattern;
  if (aside === null) return null;
  const filled = {
    reason: asideReason(aside, words),
    when: sayInstant(aside.at, new Date(), lang),
    before: count(aside.tickets, lang),
  };
  const now = <Rows which={{ pattern: id }}>{count(tickets, lang)}</Rows>;
  return <p className={className}>{sentence((placed) => say.cameBack({ ...filled, ...placed }), { now })}</p>;
}
