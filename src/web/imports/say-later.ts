import type { Import } from '../../contract/api/imports.schema.ts';
import { longDay } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';

type Understood = NonNullable<Import['understood']>;
type Read = { readonly understood: Pick<Understood, 'period' | 'keptUntil'> | null };

/**
 * When the next export has something new to show: a month on from the last ticket of this desk, which a few mended rows may not
 * hold. Null where no ticket has a day.
 */
export function sayLater({ understood }: Read, { importing, lang }: Words, now: number): string | null {
  const { next: say } = importing;
  const [to, kept] = [understood?.period?.to ?? '', understood?.keptUntil ?? ''];
  if (to === '' && kept === '') return null;
  const isKept = kept > to;
  const last = isKept ? kept : to;
  const day = monthAfter(last);
  const runs = (isKept ? say.keptRuns : say.fileRuns)({ last: longDay(last, lang) });
  const isPast = Date.parse(`${day}T00:00:00Z`) < now;
  return isPast ? say.laterNow({ runs }) : say.laterWhat({ runs, day: longDay(day, lang) });
}

/** The same day of the next month, or the last one that it has. */
function monthAfter(isoDay: string): string {
  const [year, month, day] = isoDay.split('-').map(Number);
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, days))).toISOString().slice(0, 10);
}
