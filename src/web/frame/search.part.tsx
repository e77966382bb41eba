import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { focusContent } from '../kit/focus-content.ts';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';

type SearchProps = {
  readonly company: string;
  readonly q: string;
  /** What happens once somebody asked: a dialog closes. */
  readonly asked?: () => void;
};

/** Finds problems and tickets by their words. The slash key brings the reader here. */
export function Search({ company, q, asked }: SearchProps) {
  const { words } = useSpeaking();
  const { frame } = words.pages;
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q);
  useEffect(() => setTyped(q), [q]);
  const find = (event: FormEvent): void => {
    event.preventDefault();
    navigate(WHERE.patterns(company, typed.trim() === '' ? {} : { show: 'all', q: typed.trim() }));
    asked?.();
    focusContent();
  };
  return (
    <search className="search">
      <form onSubmit={find}>
        <svg viewBox="0 0 18 18" aria-hidden="true">
          <path d="M12.2 12.2L16 16M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z" />
        </svg>
        <input
          type="search"
          data-search="true"
          value={typed}
          aria-label={frame.search}
          placeholder={frame.searchHint}
          aria-keyshortcuts="/"
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="visually-hidden">
          {frame.find}
        </button>
      </form>
    </search>
  );
}
