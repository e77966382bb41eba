import type { NotEnoughData } from '../base/estimate.ts';

/** What a chance of coming back rests on, in numbers that a person can count in the tickets. Days are whole. */
export type ReturnEvidence = {
  /** How often it came back after its first episode. */
  readonly returns: number;
  /** From the first episode to the last; 0 where it came once. */
  readonly overDays: number;
  /** From the last episode to the end of the file. */
  readonly silentDays: number;
  /** On how many of these the company was shut; absent where it was not. */
  readonly shutDays?: number | undefined;
  /** The chance that the cause is still there; null where it came once, which tells nothing about that. */
  readonly alive: number | null;
};

/** What made a chance: BG/NBD alone, or a stack of five that the company's own forecasts have shown to do better. */
export type RecurrenceModel = 'bg-nbd/1' | 'bg-nbd-stack/1';

/** Will it come back: a probability over a horizon, the word for it, and the structural sign a precursor needs. */
export type Recurrence =
  | {
      readonly kind: 'known';
      readonly horizonDays: number;
      readonly probability: number;
      readonly low: number;
      readonly high: number;
      readonly model: RecurrenceModel;
      /** What BG/NBD alone says: the probability itself where no stack moved it. */
      readonly plain: number;
      readonly word: 'exception' | 'unclear' | 'precursor';
      /** Code of the sign: `rhythm`, `worsening`, `burst`, `same-device`, `after-change`, `lasting`; null when there is none. */
      readonly sign: string | null;
      /** Episodes. */
      readonly n: number;
      readonly evidence: ReturnEvidence;
    }
  | NotEnoughData;
