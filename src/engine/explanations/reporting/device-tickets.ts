import { deviceKey } from '../../patterns/alerts/device-code.ts';
import { isFromPerson, type Signal } from '../../signals/signal.ts';
import type { Zone } from '../../time/zone.ts';

/** A ticket of somebody and the watched devices that it is about. */
export type DeviceTicket = {
  /** Its position in the signals. */
  readonly position: number;
  readonly openedAt: number;
  /** Local, whole days since 1970. */
  readonly day: number;
  /** As deviceKey writes them; empty where it says none that machines watch. */
  readonly devices: readonly string[];
  /** Whether it says about which device it is, watched or not. */
  readonly saysDevice: boolean;
};

const CODE = /[\p{L}\p{N}][\p{L}\p{N}._-]*[\p{L}\p{N}]/gu;
const CODE_LEAST = 4; // characters: "a4" and "x1" are said of other things too
const LOOKS_LIKE_CODE = /[\d_-]/u;

/**
 * Which tickets of people are about a device that machines watch: by the device that the ticket names, else by its text.
 *
 * @param signals  all tickets of a company; those of machines and those without a time are left out
 * @param watched  devices, as deviceKey writes them
 * @param zone     of the company
 * @returns        in the order of the signals
 * @cost           O(length of the texts)
 */
export function deviceTickets(
  signals: readonly Signal[],
  watched: ReadonlySet<string>,
  zone: Zone,
): readonly DeviceTicket[] {
  return signals.flatMap((signal, position): DeviceTicket[] => {
    const { openedAt, asset } = signal;
    if (!isFromPerson(signal) || openedAt === null) return [];
    const devices = devicesIn(signal, watched);
    const saysDevice = asset !== null || devices.length > 0;
    return [{ position, openedAt, day: zone.dayOf(openedAt), devices, saysDevice }];
  });
}

function devicesIn({ title, body, asset }: Signal, watched: ReadonlySet<string>): readonly string[] {
  const named = asset === null ? '' : deviceKey(asset);
  if (watched.has(named)) return [named];
  const found = new Set<string>();
  for (const [code] of `${title}\n${body}`.matchAll(CODE)) {
    if (code.length < CODE_LEAST || !LOOKS_LIKE_CODE.test(code)) continue;
    const key = deviceKey(code);
    if (watched.has(key)) found.add(key);
  }
  return [...found];
}
