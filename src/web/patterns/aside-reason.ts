import type { Pattern } from '../../contract/api/patterns.schema.ts';
import type { Words } from '../../words/words.ts';

/** Why a problem was set aside: the reason that was chosen, and what somebody wrote beside it. */
export function asideReason(
  { reason, note }: Pick<NonNullable<Pattern['dismissed']>, 'reason' | 'note'>,
  { pages: { dialog } }: Words,
): string {
  return note === '' ? dialog.reason[reason] : `${dialog.reason[reason]} (${note})`;
}
