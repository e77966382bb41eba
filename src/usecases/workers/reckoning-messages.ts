import type { Stage } from '../../engine/answer/staged.ts';
import type { CompanySettings } from '../../engine/companies/settings.ts';
import type { ReplayedForecast } from '../../engine/explanations/record/replay-patterns.ts';
import type { KeptGrouping } from '../../engine/patterns/pattern.ts';
import type { KeptCorrection } from '../../store/changes.store.ts';
import type { ForecastOutcome, ForecastRow, OpenForecast } from '../../store/forecasts.store.ts';
import type { ReckonedPatternRow, ReckonedSignalRow } from '../../store/reckonings.store.ts';
import type { LivingSignal } from '../../store/signals.store.ts';
import type { Membership } from '../reckonings/lasting-ids.ts';
import type { ReckonedAlerts, ReckonedAnswer } from '../reckonings/reckoned-rows.ts';

/** What the reckoning thread is told first; the tickets come after it, in parts. */
export type ReckoningOrder = {
  readonly settings: CompanySettings;
  /** Whether the tickets' files said who people are, so that their names are out of the texts. */
  readonly namesKnown: boolean;
};

/** To the thread. */
export type ReckoningPart =
  | { readonly kind: 'order'; readonly order: ReckoningOrder }
  | { readonly kind: 'signals'; readonly signals: readonly LivingSignal[] }
  /** All tickets are there: what people corrected, and what the patterns were before. */
  | {
      readonly kind: 'begin';
      readonly corrections: readonly KeptCorrection[];
      readonly before: Membership;
      /** Patterns that no reckoning shows any more, as they were last. */
      readonly asleep: Membership;
      /** What the shown patterns are called by us: a pattern that goes on keeps its name. */
      readonly names: readonly { readonly id: string; readonly name: unknown }[];
      /** Chances that were shown and of which nobody has said yet what came. */
      readonly openForecasts: readonly OpenForecast[];
      /** The grouping of these very tickets, where it was made before; null makes it anew. */
      readonly grouping: KeptGrouping | null;
    }
  /** A batch is kept: go on. */
  | { readonly kind: 'next' };

/** From the thread. After each batch it waits for `next`, so that nothing piles up. */
export type ReckoningMessage =
  | { readonly kind: 'progress'; readonly stage: Stage; readonly share: number }
  | { readonly kind: 'patterns'; readonly rows: readonly ReckonedPatternRow[] }
  | { readonly kind: 'signals'; readonly rows: readonly ReckonedSignalRow[] }
  | {
      readonly kind: 'done';
      readonly answer: ReckonedAnswer;
      readonly alerts: ReckonedAlerts;
      readonly forecasts: readonly ForecastRow[];
      readonly outcomes: readonly ForecastOutcome[];
      readonly replayed: readonly ReplayedForecast[];
      readonly grouping: KeptGrouping;
    };
