import { Link } from '@tanstack/react-router';
import type { AnswerPage } from '../../contract/api/answer.schema.ts';
import { useSpeaking } from './speaking.tsx';
import { WHERE } from './where.ts';

/** Before the first reckoning: what to do, or that it is under way. */
export function NoNumbers({
  company,
  reckoned,
}: {
  readonly company: string;
  readonly reckoned: AnswerPage['reckoned'];
}) {
  const { words } = useSpeaking();
  const { state } = words.pages;
  return (
    <div className="empty">
      <h2>{state.noNumbers}</h2>
      <p>{reckoned.running === null ? state.noNumbersWhat : state.noNumbersRunning}</p>
      {reckoned.running === null && (
        <Link className="button primary" {...WHERE.company(company)}>
          {state.addExport}
        </Link>
      )}
    </div>
  );
}
