import { seededRandom } from '../../base/seeded-random.ts';
import type { Signal } from '../../signals/signal.ts';
import { invented } from '../invented-signal.fixture.ts';
import type { ToolAlert } from './alert-tools.fixture.data.ts';

export type TrueAlert = {
  readonly signal: Signal;
  /** The problem and its device. */
  readonly truth: string;
  readonly isOver: boolean;
};

const FROM = Date.UTC(2026, 0, 5) / 1000;
const DAY = 86_400;

/**
 * Alerts as tools would have sent them: each problem on each device so many times, about two of three followed by word
 * that it is over, with every number, time, address and file invented anew.
 */
export function inventAlerts(tools: readonly ToolAlert[], times: number, seed: number): TrueAlert[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)];
  const two = (n: number): string => String(n).padStart(2, '0');
  const fill = (text: string, device: string): string =>
    text.replace(/\{(\w+)\}/gu, (_, what: string) => {
      if (what === 'device') return device;
      if (what === 'pct') return String(80 + random.below(20));
      if (what === 'gb') return `${random.below(90)}.${random.below(10)} GB`;
      if (what === 'time')
        return `${two(random.below(24))}:${two(random.below(60))}:${two(random.below(60))}`;
      if (what === 'date') return `${two(1 + random.below(28))}/${two(1 + random.below(12))}/2026`;
      if (what === 'ip') return `10.${random.below(200)}.${random.below(200)}.${1 + random.below(200)}`;
      if (what === 'id')
        return random
          .below(2 ** 31)
          .toString(16)
          .padStart(8, '0');
      if (what === 'file') return Array.from({ length: 7 }, () => pick([...'bcdfghklmnprstvz'])).join('');
      return String(2 + random.below(900));
    });
  const made: TrueAlert[] = [];
  for (const { problem, devices, trouble, over, body = '' } of tools) {
    for (const device of devices) {
      for (let time = 0; time < times; time += 1) {
        const openedAt = FROM + time * 9 * DAY + random.below(DAY);
        const truth = `${problem} @ ${device.replace('.intern.example', '')}`;
        const add = (title: string, isOver: boolean, at: number): void => {
          const signal = invented(made.length, {
            title: fill(title, device),
            body: fill(body, device),
            kind: 'machine',
            openedAt: at,
          });
          made.push({ signal, truth, isOver });
        };
        add(pick(trouble), false, openedAt);
        if (over.length > 0 && random.next() < 2 / 3) add(pick(over), true, openedAt + 600);
      }
    }
  }
  return made;
}
