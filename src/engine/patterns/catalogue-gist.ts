import { compiledCatalogue } from './compiled-catalogue.ts';
import { type GistReader, learnGist } from './gist.ts';

let once: (() => GistReader) | undefined;

/**
 * What the whole catalogue and the topics teach of the gist of texts.
 *
 * @returns makes readers for the tickets of one company, see learnGist; the same every time
 * @cost    half a second the first time, then nothing
 */
export function catalogueGist(): () => GistReader {
  once ??= learnGist(compiledCatalogue().catalogue);
  return once;
}
