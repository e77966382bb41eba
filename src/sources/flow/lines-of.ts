import type { TextFlow } from '../split-delimited.ts';

/**
 * The lines of a text that flows, without their ends.
 *
 * It answers "what stands on line 12?" of a file that is not held whole.
 *
 * @param flow    the text; its lines end in `\n`
 * @param most    characters kept of a line, above 0: of a longer one this many and one more
 * @returns       each line, in order; the empty one after the last end is none
 * @cost          O(length); memory of a stretch and a line
 */
export function* linesOf(flow: TextFlow, most: number): Generator<string, void, void> {
  let line = '';
  let hasBegun = false;
  for (let part = flow(); part !== ''; part = flow()) {
    let at = 0;
    for (let end = part.indexOf('\n'); end >= 0; end = part.indexOf('\n', at)) {
      yield joined(line, part.slice(at, end), most);
      line = '';
      at = end + 1;
    }
    line = joined(line, part.slice(at), most);
    hasBegun = at < part.length || (at === 0 && hasBegun);
  }
  if (hasBegun) yield line;
}

const joined = (line: string, more: string, most: number): string =>
  line.length > most ? line : (line + more).slice(0, most + 1);
