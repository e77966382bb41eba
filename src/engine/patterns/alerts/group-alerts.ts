import type { Thinking } from '../../base/progress.ts';
import type { Signal } from '../../signals/signal.ts';
import { fold } from '../../text/fold.ts';
import { hashWords } from '../hash-words.ts';
import type { AlertGroup } from '../pattern.ts';
import { siteWords } from '../site-words.ts';
import { readAlertTicket } from './alert-message.ts';
import { deviceKey } from './device-code.ts';
import { nameAlerts } from './name-alerts.ts';
import type { PlacedAlert } from './placed-alert.ts';
import type { AlertRead } from './read-alert.ts';

export type GroupAlertsInput = {
  readonly signals: readonly Signal[];
  readonly peopleWords: ReadonlySet<string>;
};

const ALERTS_A_BREATH = 256;
const CANDIDATES_MOST = 200; // among so many troubles of one place, other words are no evidence
const VARIES_FROM = 4; // fewer names on one device may be as many jobs
const REPLY =
  /^\W*(?:automatic reply|auto-?reply|out of office|automatisch antwoord|autoantwoord|afwezig\p{L}*|r[eé]ponse automatique|undeliver\p{L}*|non remis)/iu;

/**
 * Groups the alerts of machines by what stands fast in them, and by the device they are about.
 *
 * It answers "which alert keeps coming back, and on what?". Numbers, times, runs and people are parameters and tell no
 * alerts apart; a device, a disk, a port or a job does. That something is over belongs to the alert. All that is
 * learned from other alerts is whether the names in one template on one device vary: so the order makes no difference,
 * copies stay together, and an alert of another template moves nothing.
 *
 * @param input  all tickets of a company; only those of machines are read
 * @returns      each template on each device once, most troubles first; automatic replies, and what says nothing at
 *               all, are in none; yields progress
 * @source       docs/methods/patterns.md; after Drain (He et al., 2017), with kinds of parameters for its similarity
 * @cost         O(letters): 100,000 alerts in some ten seconds
 */
export function* groupAlerts({ signals, peopleWords }: GroupAlertsInput): Thinking<readonly AlertGroup[]> {
  const onDevice = new Map<string, PlacedAlert[]>();
  for (const [position, signal] of signals.entries()) {
    if (position % ALERTS_A_BREATH === 0) yield { done: position, total: signals.length };
    if (signal.kind !== 'machine' || REPLY.test(signal.title)) continue;
    const alert = readAlertTicket(signal, peopleWords);
    if (alert.kind === null && alert.things === '' && alert.device === null) continue;
    gather(onDevice, `${templateOf(alert)}\u0000${fold(alert.device ?? '')}`, { position, alert });
  }
  const groups = new Map<string, PlacedAlert[]>();
  for (const [key, alerts] of onDevice) {
    const areTold = alerts[0]?.alert.kind?.isWhole !== true || alerts[0]?.alert.device === null;
    const tells = areTold && !namesVary(alerts);
    for (const each of alerts) {
      const { parts, names } = each.alert;
      gather(groups, [key, ...parts, ...(tells ? names : [])].join('\u0000'), each);
    }
  }
  joinRecoveries(groups);
  const named = nameAlerts([...groups.values()], peopleWords, siteWords(signals, peopleWords));
  return [...groups]
    .map(([key, alerts], at) => ({
      id: hashWords(`alert:${key}`),
      theme: themeOf(alerts),
      device: deviceOf(alerts),
      ...named[at],
      members: alerts.map(({ position }) => position).sort((a, b) => a - b),
      troubles: alerts
        .flatMap(({ position, alert }) => (alert.isOver ? [] : [position]))
        .sort((a, b) => a - b),
    }))
    .sort((a, b) => b.troubles.length - a.troubles.length || (a.id < b.id ? -1 : 1));
}

/**
 * Word that something is over may be put in other words than the alert. It goes with the trouble of its kind, device and
 * part that shares most things with it, if more than half of its own are shared.
 */
function joinRecoveries(groups: Map<string, PlacedAlert[]>): void {
  const troubles = new Map<string, [string, PlacedAlert[]][]>();
  const recoveries: [string, PlacedAlert[]][] = [];
  for (const group of groups) {
    if (group[1].every(({ alert }) => alert.isOver)) recoveries.push(group);
    else {
      const place = placeOf(group[1][0].alert);
      const known = troubles.get(place);
      if (known) known.push(group);
      else troubles.set(place, [group]);
    }
  }
  for (const [key, alerts] of recoveries) {
    const candidates = troubles.get(placeOf(alerts[0].alert)) ?? [];
    if (alerts[0].alert.kind?.isWhole || candidates.length > CANDIDATES_MOST) continue;
    const things = new Set(alerts[0].alert.things.split(' '));
    const shared = (group: readonly PlacedAlert[]): number =>
      group[0].alert.things.split(' ').filter((thing) => things.has(thing)).length;
    const [best] = candidates
      .filter(([, group]) => shared(group) > things.size / 2)
      .sort(([a, one], [b, two]) => shared(two) - shared(one) || (a < b ? -1 : 1));
    if (best === undefined) continue;
    for (const each of alerts) best[1].push(each); // more than fit in the arguments of one call
    groups.delete(key);
  }
}

/** The kind, the device and its part. */
function placeOf({ kind, device, parts }: AlertRead): string {
  return [kind?.id ?? '', fold(device ?? ''), ...parts].join('\u0000');
}

function gather(groups: Map<string, PlacedAlert[]>, key: string, alert: PlacedAlert): void {
  const known = groups.get(key);
  if (known) known.push(alert);
  else groups.set(key, [alert]);
}

/** A kind that says all is its own template, whatever the words; of others the things they speak of count. */
function templateOf({ kind, things }: AlertRead): string {
  return kind?.isWhole ? kind.id : `${kind?.id ?? ''}:${things}`;
}

function themeOf([first]: readonly PlacedAlert[]): string {
  return first.alert.kind?.id ?? hashWords(`theme:${first.alert.things}`);
}

function deviceOf([first]: readonly PlacedAlert[]): string | null {
  const key = deviceKey(first.alert.device ?? '');
  return key === '' ? null : key;
}

/** Whether the names in alerts of one template on one device are of files or viruses rather than of jobs. */
function namesVary(alerts: readonly PlacedAlert[]): boolean {
  const different = new Set(alerts.map(({ alert }) => alert.names.join('\u0000'))).size;
  return different >= VARIES_FROM && different > alerts.length / 2;
}
