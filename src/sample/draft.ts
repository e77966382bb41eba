import type { SampleKind, SampleLanguage, SamplePerson, SampleTicket, WallMinutes } from './company.ts';

/** A ticket on its way: not yet numbered, and still beside its truth. */
export type Draft = Omit<SampleTicket, 'number' | 'parent' | 'requester' | 'team' | 'site' | 'opened'> & {
  readonly opened: WallMinutes;
  readonly person: SamplePerson | null;
  readonly site: string;
  readonly kind: SampleKind;
  readonly problem: string | null;
  readonly language: SampleLanguage;
  readonly said: string;
  readonly way: string;
  readonly misspelt: boolean;
  readonly peopleStopped: number;
  readonly lostSeconds: number;
  /** The draft this one is a duplicate of. */
  readonly duplicateOf: Draft | null;
};
