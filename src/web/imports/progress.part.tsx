import { count } from '../../words/format.ts';
import { useSpeaking } from '../kit/speaking.tsx';

type ProgressProps = {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** What is counted: rows are said as they are, bytes of a file as a share. */
  readonly of: 'rows' | 'bytes';
};

/** How far: a bar with rows done of rows in all or the share that is done, or that the size is not known yet. */
export function Progress({ label, done, total, of }: ProgressProps) {
  const { words, lang } = useSpeaking();
  const { understood } = words.importing;
  const isKnown = total > 0;
  const said =
    of === 'rows'
      ? understood.rows({ done: count(done, lang), total: count(total, lang) })
      : words.working.percent({ percent: Math.floor((100 * done) / Math.max(1, total)) });
  return (
    <div className="progress">
      {isKnown ? (
        <progress max={total} value={Math.min(done, total)} aria-label={label} />
      ) : (
        <progress aria-label={label} />
      )}
      <span className="quiet small" role="status">
        {isKnown ? said : understood.rowsUnknown}
      </span>
    </div>
  );
}
