import { count } from '../../words/format.ts';
import { useSpeaking } from '../kit/speaking.tsx';

type ProgressProps = { readonly label: string; readonly done: number; readonly total: number };

/** How far: a bar with rows done of rows in all, or that the size is not known yet. */
export function Progress({ label, done, total }: ProgressProps) {
  const { words, lang } = useSpeaking();
  const { understood } = words.importing;
  const isKnown = total > 0;
  return (
    <div className="progress">
      {isKnown ? (
        <progress max={total} value={Math.min(done, total)} aria-label={label} />
      ) : (
        <progress aria-label={label} />
      )}
      <span className="quiet small" role="status">
        {isKnown
          ? understood.rows({ done: count(done, lang), total: count(total, lang) })
          : understood.rowsUnknown}
      </span>
    </div>
  );
}
