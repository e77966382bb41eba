import { Fragment, type ReactNode } from 'react';
import type { Say } from '../../words/say.ts';

const MARK = '\u0001';

/** A sentence of the words, with elements (a link, a strong number) where it has places to fill. */
export function sentence(said: Say, filled: Readonly<Record<string, ReactNode>>): ReactNode {
  const names = Object.keys(filled);
  const marked = said(Object.fromEntries(names.map((name) => [name, `${MARK}${name}${MARK}`])));
  return marked
    .split(MARK)
    .map((part, index) => (
      <Fragment key={`${names.join()}-${String(index)}`}>{index % 2 === 1 ? filled[part] : part}</Fragment>
    ));
}
