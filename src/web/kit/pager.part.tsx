import { count } from '../../words/format.ts';
import { useSpeaking } from './speaking.tsx';

type PagerProps = {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly go: (page: number) => void;
};

/** Which rows of how many, and the way to the next ones. */
export function Pager({ page, pageSize, total, go }: PagerProps) {
  const { words, lang } = useSpeaking();
  const { tickets: say } = words.pages;
  if (total <= pageSize) return null;
  const to = Math.min(total, page * pageSize);
  return (
    <div className="pager">
      <button type="button" disabled={page === 1} onClick={() => go(page - 1)}>
        {say.previous}
      </button>
      <span>
        {say.rowsOf({
          from: count((page - 1) * pageSize + 1, lang),
          to: count(to, lang),
          total: count(total, lang),
        })}
      </span>
      <button type="button" disabled={to >= total} onClick={() => go(page + 1)}>
        {say.next}
      </button>
    </div>
  );
}
