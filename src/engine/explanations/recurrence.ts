import type { NotEnoughData } from '../base/estimate.ts';

/** Will it come back: a probability over a horizon, the word for it, and the structural sign a precursor needs. */
export type Recurrence =
  | {
      readonly kind: 'known';
      readonly horizonDays: number;
      readonly probability: number;
      readonly low: number;
      readonly high: number;
      readonly word: 'exception' | 'unclear' | 'precursor';
      /** Code of the sign: `rhythm`, `worsening`, `burst`, `same-device`, `after-change`; null when there is none. */
      readonly sign: string | null;
      readonly n: number;
    }
  | NotEnoughData;
