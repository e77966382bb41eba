import { STAGES, type Stage } from '../../contract/analysis-event.schema.ts';
import type { Words } from '../../words/words.ts';

export type Working = { readonly stage: Stage; readonly share: number };

/** While it thinks: which step, how far, and a way to stop. */
export function WorkingPage({
  words,
  at,
  stop,
}: {
  readonly words: Words;
  readonly at: Working;
  readonly stop: () => void;
}) {
  const { working } = words;
  const now = STAGES.indexOf(at.stage);
  const percent = Math.round(at.share * 100);
  return (
    <main className="centre">
      <h1>{working.title}</h1>
      <p className="visually-hidden" role="status">
        {working[at.stage]}
      </p>
      <ol className="stages">
        {STAGES.map((stage, index) => (
          <li key={stage} data-state={index < now ? 'done' : index === now ? 'now' : 'later'}>
            <span>
              {index < now ? '✓ ' : ''}
              {working[stage]}
            </span>
            {index === now && (
              <progress max={100} value={percent} aria-label={working[stage]}>
                {working.percent({ percent })}
              </progress>
            )}
          </li>
        ))}
      </ol>
      <button type="button" onClick={stop}>
        {working.stop}
      </button>
    </main>
  );
}
