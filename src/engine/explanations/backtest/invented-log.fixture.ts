import { type Random, seededRandom } from '../../base/seeded-random.ts';
import { gammaQuantile } from '../../stats/gamma-quantile.ts';
import type { WordedEvent } from './event-log.ts';

/** How causes behave in an invented log. */
export type InventedWorld = {
  readonly seed: number;
  readonly devices: number;
  readonly faults: number;
  readonly weeks: number;
  /** Chance that a report sets off another, two weeks later on average. */
  readonly excites: number;
  /** Chance that a cause is gone after a report. */
  readonly dies: number;
  /** How much the rate of a device and of a fault differ, as the shape of a gamma: small is much. */
  readonly spread: number;
};

const DAY = 86_400;
const START = 1_736_118_000; // 6 January 2025
const DAYS_BETWEEN = 120; // of the ordinary device and fault
const EVENTS_MOST = 400;

/** Reports of faults on devices: each pair has its own rate, higher where the device and the fault have one. */
export function inventLog(world: InventedWorld): WordedEvent[] {
  const random = seededRandom(world.seed);
  const rates = (size: number): number[] =>
    Array.from({ length: size }, () =>
      gammaQuantile(Math.max(1e-9, random.next()), world.spread, world.spread),
    );
  const [ofDevice, ofFault] = [rates(world.devices), rates(world.faults)];
  const events: WordedEvent[] = [];
  ofDevice.forEach((busy, device) => {
    ofFault.forEach((common, fault) => {
      for (const at of inventTimes(random, (busy * common) / DAYS_BETWEEN, world)) {
        const siblings = [`device ${device}`, `fault ${fault}`];
        events.push({
          at: START + Math.floor(at * DAY),
          group: siblings.join(),
          service: siblings[0],
          siblings,
          closedAt: START + Math.floor((at + 2 + 5 * random.next()) * DAY),
          closedAs: random.next() < 0.5 ? 'replaced' : 'restarted',
        });
      }
    });
  });
  return events;
}

/** Days at which one cause shows. It has been there before the log began. */
function inventTimes(random: Random, rate: number, { weeks, excites, dies }: InventedWorld): number[] {
  const wait = (mean: number): number => -Math.log(Math.max(1e-12, random.next())) * mean;
  const own: number[] = [];
  for (let at = wait(1 / rate) - 200; at < weeks * 7; at += wait(1 / rate)) {
    own.push(at);
    if (random.next() < dies) break;
  }
  for (let place = 0; place < own.length && own.length < EVENTS_MOST; place += 1)
    if (random.next() < excites) own.push(own[place] + wait(14));
  return own.filter((at) => at >= 0 && at < weeks * 7);
}
