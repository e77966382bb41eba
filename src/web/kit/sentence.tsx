import { Fragment, type ReactNode } from 'react';
import { partsOf, placeFor, type Say } from '../../words/say.ts';

/**
 * A sentence of the words, with elements (a link, a strong number) where it has places to fill.
 *
 * @param reads what numbers among the elements read, so that "problem" or "problems" fits them
 */
export function sentence(
  said: Say,
  filled: Readonly<Record<string, ReactNode>>,
  reads: Readonly<Record<string, string>> = {},
): ReactNode {
  const names = Object.keys(filled);
  const parts = partsOf(said(Object.fromEntries(names.map((name) => [name, placeFor(name, reads[name])]))));
  const shown = parts.map((part, index) => (
    <Fragment key={`${names.join()}-${String(index)}`}>
      {'place' in part ? filled[part.place] : part.text}
    </Fragment>
  ));
  return <>{shown}</>; // one element, also where sentences are listed
}
