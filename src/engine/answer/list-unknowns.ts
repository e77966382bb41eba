import type { LossWay } from '../ledger/tell-loss.ts';
import { isFromPerson, type Signal } from '../signals/signal.ts';
import { DAYS_MIN, INCIDENTS_MIN, TIMES_SHARE_MIN } from './tell-verdict.ts';

/** What an export does not say. */
export type UnknownCode =
  | 'no-times'
  | 'short-period'
  | 'few-incidents'
  | 'unreported'
  | 'no-lost-time'
  | 'unknown-kind'
  | 'no-due-times'
  | 'no-technician-time'
  | 'no-improvement-records'
  | 'no-head-count'
  | 'no-people'
  | 'language-other'
  | 'no-assets'
  | 'no-reopen-history';

/** Which number would change if it did. */
export type WeakenedNumber =
  | 'verdict'
  | 'total-lost-time'
  | 'lost-time-interval'
  | 'late-requests'
  | 'it-cost'
  | 'improvement-share'
  | 'band'
  | 'reach'
  | 'patterns'
  | 'cause'
  | 'recurrence';

/** One thing we do not know. `n` of `of` tickets lack it; both null where it is not a matter of tickets. */
export type Unknown = {
  readonly code: UnknownCode;
  readonly changes: WeakenedNumber;
  readonly n: number | null;
  readonly of: number | null;
};

export type UnknownsInput = {
  readonly signals: readonly Signal[];
  /** From the ledger: how many tickets leak by which evidence. */
  readonly ways: Readonly<Record<LossWay, number>>;
  readonly people: number | null;
  /** Days the file covers; null without times. */
  readonly coveredDays: number | null;
  /** Tickets of people whose language is none of ours, or too short to tell. */
  readonly languageOther: number;
};

const MISSING_SHARE = 1 - TIMES_SHARE_MIN; // a tenth may lack a field before we say so
const KIND_SHARE = 0.01; // one in a hundred moves no sum that anybody reads
const LANGUAGE_SHARE = 0.05; // a twentieth unread already bends the grouping

/**
 * What we do not know, and which number each gap weakens.
 *
 * An owner reads it beside the answer; that only about half of problems become a ticket always stands in it.
 *
 * @param input   the tickets of one company, all kinds
 * @returns       gaps in order of what they weaken, the verdict first; never empty
 * @cost          O(signals)
 */
export function listUnknowns(input: UnknownsInput): readonly Unknown[] {
  const { signals, ways, people, coveredDays, languageOther } = input;
  const ofPeople = signals.filter(isFromPerson);
  const incidents = ofPeople.filter(({ kind }) => kind !== 'request');
  const leaking = ways.measured + ways.reported + ways.incident + ways['unknown-kind'] + ways['late-request'];
  const assumed = leaking - ways.measured - ways.reported;
  const requests = ofPeople.length - incidents.length;
  const lacking = (tickets: readonly Signal[], field: keyof Signal): number =>
    tickets.filter((signal) => signal[field] === null).length;
  const gap = (
    holds: boolean,
    code: UnknownCode,
    changes: WeakenedNumber,
    n?: number,
    of?: number,
  ): Unknown[] => (holds ? [{ code, changes, n: n ?? null, of: of ?? null }] : []);
  const often = (n: number, of: number): boolean => n > MISSING_SHARE * of;

  const undated = lacking(incidents, 'openedAt');
  const unworked = lacking(ofPeople, 'technicianSeconds');
  const nameless = lacking(ofPeople, 'requester');
  const deviceless = lacking(ofPeople, 'asset');
  const unreopened = lacking(ofPeople, 'reopenedCount');
  const all = ofPeople.length;
  const improvements = signals.filter(({ kind }) => kind === 'improvement').length;
  return [
    ...gap(often(undated, incidents.length), 'no-times', 'verdict', undated, incidents.length),
    ...gap(coveredDays !== null && coveredDays < DAYS_MIN, 'short-period', 'verdict'),
    ...gap(incidents.length < INCIDENTS_MIN, 'few-incidents', 'verdict', incidents.length, INCIDENTS_MIN),
    ...gap(true, 'unreported', 'total-lost-time'),
    ...gap(assumed > 0, 'no-lost-time', 'lost-time-interval', assumed, leaking),
    ...gap(
      ways['unknown-kind'] > KIND_SHARE * all,
      'unknown-kind',
      'total-lost-time',
      ways['unknown-kind'],
      all,
    ),
    ...gap(ways.undecided > 0, 'no-due-times', 'late-requests', ways.undecided, requests),
    ...gap(often(unworked, all), 'no-technician-time', 'it-cost', unworked, all),
    ...gap(improvements === 0, 'no-improvement-records', 'improvement-share'),
    ...gap(people === null, 'no-head-count', 'band'),
    ...gap(often(nameless, all), 'no-people', 'reach', nameless, all),
    ...gap(languageOther > LANGUAGE_SHARE * all, 'language-other', 'patterns', languageOther, all),
    ...gap(often(deviceless, all), 'no-assets', 'cause', deviceless, all),
    ...gap(often(unreopened, all), 'no-reopen-history', 'recurrence', unreopened, all),
  ];
}
