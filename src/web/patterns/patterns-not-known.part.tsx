import { answerSchema } from '../../contract/api/answer.schema.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { NotKnown } from '../kit/not-known.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';

const ABOUT_PATTERNS = ['no-times', 'no-assets', 'no-people', 'language-other', 'short-period', 'unreported'];

/** The gaps in the evidence that can hide a problem or split one in two. */
export function PatternsNotKnown({ company }: { readonly company: string }) {
  const { words } = useSpeaking();
  const answer = useAsk(answerSchema, API.answer(company));
  const codes: Readonly<Record<string, string>> = words.unknown.codes;
  const gaps = (answer.data?.answer?.unknown ?? [])
    .filter(({ code }) => ABOUT_PATTERNS.includes(code) && codes[code] !== undefined)
    .map(({ code }) => codes[code]);
  return <NotKnown gaps={gaps} />;
}
