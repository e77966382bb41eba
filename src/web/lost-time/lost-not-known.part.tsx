import { answerSchema } from '../../contract/api/answer.schema.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { NotKnown } from '../kit/not-known.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';

const ABOUT_TIME = [
  'unreported',
  'no-lost-time',
  'unknown-kind',
  'no-due-times',
  'no-technician-time',
  'no-head-count',
];

/** The gaps in the evidence that make the lost time higher, lower or less sure. */
export function LostNotKnown({ company }: { readonly company: string }) {
  const { words } = useSpeaking();
  const answer = useAsk(answerSchema, API.answer(company));
  const codes: Readonly<Record<string, string>> = words.unknown.codes;
  const gaps = (answer.data?.answer?.unknown ?? [])
    .filter(({ code }) => ABOUT_TIME.includes(code) && codes[code] !== undefined)
    .map(({ code }) => codes[code]);
  return <NotKnown gaps={gaps} />;
}
