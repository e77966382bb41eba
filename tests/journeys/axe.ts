import axe from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What another theme or another width can make wrong while the page itself stays as it was. */
const LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

type Found = readonly {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}[];

/** What axe finds wrong by WCAG 2.2 AA, each with its place: everything, or what the looks of a page that passed can change. */
export async function violations(
  page: Page,
  of: 'everything' | 'looks' = 'everything',
): Promise<readonly string[]> {
  // Once a page: it is half a megabyte to take in. Texts, since a function would be compiled for Node and run in the page.
  if (await page.evaluate<boolean>('window.axe === undefined')) await page.evaluate(axe.source);
  const options =
    of === 'looks'
      ? { runOnly: { type: 'rule', values: LOOKS } }
      : { runOnly: { type: 'tag', values: WCAG } };
  const run = `axe.run(document, ${JSON.stringify({ ...options, resultTypes: ['violations'] })})`;
  const found = await page.evaluate<Found>(
    `${run}.then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })))`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
