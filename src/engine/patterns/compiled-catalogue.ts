import { WHOLE_CATALOGUE } from './catalogue/whole-catalogue.ts';
import { type CompiledCatalogue, compileCatalogue } from './compile-catalogue.ts';

let once: CompiledCatalogue | undefined;

/**
 * The whole catalogue, ready to be looked up.
 *
 * @returns the same index every time
 * @cost    a third of a second the first time, then nothing
 */
export function compiledCatalogue(): CompiledCatalogue {
  once ??= compileCatalogue(WHOLE_CATALOGUE);
  return once;
}
