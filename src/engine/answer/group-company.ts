import type { CompanySettings } from '../companies/settings.ts';
import { groupAlerts } from '../patterns/alerts/group-alerts.ts';
import { groupSignals } from '../patterns/group-signals.ts';
import type { KeptGrouping } from '../patterns/pattern.ts';
import { placed } from '../patterns/placed.ts';
import { isFromPerson, type Signal } from '../signals/signal.ts';
import { sameWords } from './same-words.ts';
import { type StageProgress, staged } from './staged.ts';
import { understandTickets } from './understand-tickets.ts';

export type GroupCompany = {
  readonly signals: readonly Signal[];
  readonly settings: Pick<CompanySettings, 'lang' | 'seed'>;
  readonly peopleWords: ReadonlySet<string>;
};

/**
 * Groups the tickets of people, those of machines apart, and keeps what the rest of the reckoning needs of their texts.
 *
 * The costly half of a reckoning, and the half that no correction changes. Noise and requests are grouped too, so that
 * they do not stray into problems.
 *
 * @param input   every ticket of one company, all kinds
 * @returns       members are positions in `input.signals`; may be kept and given back for the very same signals
 * @cost          that of groupSignals and groupAlerts
 */
export function* groupCompany(input: GroupCompany): Generator<StageProgress, KeptGrouping, void> {
  const { signals, settings, peopleWords } = input;
  const texts = yield* staged('understanding', understandTickets(signals));
  const positions = signals.flatMap((signal, position) => (isFromPerson(signal) ? [position] : []));
  const { patterns, wording } = yield* staged(
    'grouping',
    groupSignals({
      signals: positions.map((position) => signals[position]),
      texts: positions.map((position) => texts[position]),
      lang: settings.lang,
      seed: settings.seed,
      peopleWords,
    }),
  );
  const leanings = new Int16Array(signals.length).fill(-1);
  const ties = new Float32Array(signals.length);
  const nearest = new Int32Array(signals.length).fill(-1);
  const fits = new Float32Array(signals.length);
  positions.forEach((position, index) => {
    leanings[position] = wording.leanings[index];
    ties[position] = wording.ties[index];
    nearest[position] = positions[wording.nearest[index]] ?? -1;
    fits[position] = wording.fits[index];
  });
  return {
    patterns: patterns.map((pattern) => placed(pattern, positions)),
    languages: texts.map(({ language }) => language),
    wording: { ...wording, leanings, ties, nearest, fits },
    duplicates: sameWords(texts),
    alerts: yield* staged('grouping', groupAlerts({ signals, peopleWords })),
  };
}
