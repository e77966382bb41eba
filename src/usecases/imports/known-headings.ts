import type { ToldReading } from '../../engine/signals/told-reading.ts';
import { fold } from '../../engine/text/fold.ts';
import { type Field, findField } from '../../sources/field.ts';
import { unnamed } from '../../sources/guess-columns.ts';

/** What is known of a desk's exports: their headings, and what each column meant. */
export type KnownSource = {
  readonly id: string;
  readonly headings: string;
  readonly mapping: Readonly<Record<string, string>>;
  /** The helpdesk it comes from; `generic` where that is not known. */
  readonly kind: string;
  /** How its exports are to be read, as somebody said. */
  readonly told: readonly ToldReading[];
  /** Whose tickets were chosen from its exports, where these hold several companies. */
  readonly company: string | null;
};

const SAME_SHARE = 0.8; // a newer version of a desk adds a column or two

/** The headings of an export as one text: the same desk gives the same, in whatever order; a column without one goes by its place. */
export function headingsKey(headings: readonly string[]): string {
  return headings
    .map((heading, index) => fold(heading || unnamed(index)).trim())
    .sort()
    .join('\n');
}

/** The desk whose exports have these headings, or nearly: the likest, when four in five of all headings are shared. */
export function findKnownSource<T extends KnownSource>(
  headings: readonly string[],
  known: readonly T[],
): T | undefined {
  const own = new Set(headingsKey(headings).split('\n'));
  const shares = known.map((source) => {
    const theirs = new Set(source.headings.split('\n'));
    const shared = [...own].filter((heading) => theirs.has(heading)).length;
    return { source, share: shared / (own.size + theirs.size - shared) };
  });
  const [likest] = shares.sort((a, b) => b.share - a.share);
  return likest !== undefined && likest.share >= SAME_SHARE ? likest.source : undefined;
}

const ANY_DESK = 'generic';

/**
 * What was said of earlier files: of the desk with these headings, else of the newest of the same helpdesk that anything was
 * said of, as long as it goes for no single column.
 */
export function saidBefore(
  headings: readonly string[],
  kind: string | null,
  known: readonly KnownSource[],
): readonly ToldReading[] {
  const own = findKnownSource(headings, known);
  if (own !== undefined) return own.told;
  if (kind === null || kind === ANY_DESK) return [];
  const alike = known.findLast((source) => source.kind === kind && source.told.length > 0);
  return (alike?.told ?? []).filter(({ column }) => column === null);
}

/** What the columns of a known desk meant. */
export function rememberedFields({ mapping }: Pick<KnownSource, 'mapping'>): ReadonlyMap<string, Field> {
  return new Map(
    Object.entries(mapping).flatMap(([heading, name]) => {
      const field = findField(name);
      return field === undefined ? [] : [[heading, field]];
    }),
  );
}
