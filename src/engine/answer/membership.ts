import type { Theme } from '../patterns/catalogue/catalogue.ts';

/** How sure it is where a ticket belongs, beside the pattern in which it stands. */
export type Membership = {
  /** `certain` where it stands in a pattern, `perhaps` where it leans to one enough to be asked about, null where neither. */
  readonly certainty: 'certain' | 'perhaps' | null;
  /** The pattern to which it leans, however little, where it stands in none. */
  readonly leansTo: string | null;
  /** That it belongs there, in (0, 1]; 1 where somebody said so. */
  readonly probability: number | null;
  /** The family of the problem that was recognised in it. */
  readonly theme: Theme | null;
  /** The number of an earlier ticket that says the very same, numbers aside. */
  readonly duplicate: string | null;
};
