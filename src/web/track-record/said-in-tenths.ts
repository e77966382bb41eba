import type { Words } from '../../words/words.ts';

/** "6 tot 8 op 10": a group of chances, as pages say a chance. */
export function saidInTenths(
  { from, to }: { readonly from: number; readonly to: number },
  { chance: { record } }: Words,
): string {
  const tenths = (share: number): number => Math.round(share * 10);
  if (from <= 0) return record.lowest({ to: tenths(to) });
  if (to >= 1) return record.highest({ from: tenths(from) });
  return record.band({ from: tenths(from), to: tenths(to) });
}
