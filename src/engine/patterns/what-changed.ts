import { requires } from '../base/requires.ts';
import { type Stretch, shareOfStretches } from '../stats/share-of-stretches.ts';
import { isoDay } from '../time/zone.ts';
import type { Since } from './since-when.ts';

/**
 * What a change has in common with a problem, closest first: it is about its device, it names a thing of the problem, it
 * stands in its category, at its site, or nothing but its day.
 */
export const CHANGE_LINKS = ['device', 'word', 'category', 'site', 'days'] as const;
export type ChangeLink = (typeof CHANGE_LINKS)[number];

/** One change of the company, as one problem sees it. */
export type LoggedChange = {
  /** Its id; of two that fit equally well the lower one comes first. */
  readonly ticket: string;
  /** Days since 1970, local. */
  readonly day: number;
  readonly link: ChangeLink;
};

/** A change that may be what changed: never said to be the cause. */
export type NamedChange = {
  readonly ticket: string;
  readonly day: string;
  readonly link: ChangeLink;
  /** The share of stretches of as many days that hold a change with a link at least as close: how little it says. */
  readonly chance: number;
};

/** What was changed around the day on which a problem began. Days are ISO dates, first and last counted. */
export type WhatChanged = {
  /**
   * `named`: some are; `none`: no change in those days; `outside`: the list says nothing of those days; `too-short`: it
   * covers too little time to tell how much a change in them says; `too-many`: they are so frequent that one often fits
   * whatever the days.
   */
  readonly kind: 'named' | 'none' | 'outside' | 'too-short' | 'too-many';
  /** The days that were looked at: the band of the beginning and a few days before it. */
  readonly from: string;
  readonly to: string;
  /** The first and the last change of the company. */
  readonly logFrom: string;
  readonly logTo: string;
  /** Changes in the days looked at, and how many a stretch of as many days holds on average. */
  readonly found: number;
  readonly usual: number;
  /** At most three, the closest first. */
  readonly named: readonly NamedChange[];
};

export type WhatChangedInput = {
  /** Since about when the problem is there. */
  readonly since: Since;
  /** All changes of the company, in any order. */
  readonly changes: readonly LoggedChange[];
  /** The first and the last day of which tickets are known, days since 1970. */
  readonly watched: { readonly from: number; readonly to: number };
};

const DAYS_BEFORE = 3; // what breaks on Friday evening is noticed on Monday
const COMPARED_LEAST = 2; // stretches of as many days in the list: with fewer there is nothing to compare
const NAMED_MOST = 3; // more is a list to search, and no answer
const CHANCE_MOST = 0.2; // what one stretch in five holds anyway tells little of this one
const DAY_MILLISECONDS = 86_400_000;

/**
 * Which changes fall in the days on which a problem began, and how little that may mean.
 *
 * Only changes in the band and a few days before it are looked at: none after it can be why. A change counts the more, the
 * closer its link with the problem; each is set beside how often a stretch of as many days holds one that is linked at
 * least as closely, and is left out where that is more than one in five. That both fall together is no proof.
 *
 * @param input   the beginning, the changes, and what was watched
 * @returns       what was found; null when no change is known at all
 * @throws        InvalidInput on a watched stretch that ends before it starts
 * @source        docs/methods/trend.md
 * @cost          O(changes log changes)
 */
export function whatChanged({ since, changes, watched }: WhatChangedInput): WhatChanged | null {
  requires(watched.to >= watched.from, 'whatChanged', 'a watched stretch that ends after it starts');
  if (changes.length === 0) return null;
  const [from, about, to] = [dayOf(since.from) - DAYS_BEFORE, dayOf(since.day), dayOf(since.to)];
  const length = to - from + 1;
  const days = changes.map(({ day }) => day).sort((a, b) => a - b);
  const [logFrom, logTo] = [days[0], days[days.length - 1]];
  const log = reachOf(days, watched);
  const found = changes.filter(({ day }) => day >= from && day <= to);
  const chances = CHANGE_LINKS.map((_, rank) => {
    const close = changes.filter(({ link }) => CHANGE_LINKS.indexOf(link) <= rank);
    return shareOfStretches(
      close.map(({ day }) => day),
      length,
      log,
    );
  });
  const named = found
    .map((change) => ({ ...change, rank: CHANGE_LINKS.indexOf(change.link) }))
    .filter(({ rank }) => chances[rank] <= CHANCE_MOST)
    .sort(
      (a, b) => a.rank - b.rank || awayFrom(about, a) - awayFrom(about, b) || (a.ticket < b.ticket ? -1 : 1),
    )
    .slice(0, NAMED_MOST)
    .map(({ ticket, day, link, rank }) => ({ ticket, day: isoDay(day), link, chance: chances[rank] }));
  const isOutside = found.length === 0 && (to < log.from || from > log.to);
  const isShort = log.to - log.from + 1 < COMPARED_LEAST * length;
  const nothing = found.length === 0 ? 'none' : isShort ? 'too-short' : 'too-many';
  return {
    kind: named.length > 0 ? 'named' : isOutside ? 'outside' : nothing,
    from: isoDay(from),
    to: isoDay(to),
    logFrom: isoDay(logFrom),
    logTo: isoDay(logTo),
    found: found.length,
    usual: (changes.length * length) / Math.max(length, log.to - log.from + 1),
    named,
  };
}

const dayOf = (iso: string): number => Date.parse(iso) / DAY_MILLISECONDS;

/** How far from the likeliest day, one after it a little farther than one as long before. */
const awayFrom = (about: number, { day }: LoggedChange): number =>
  day > about ? day - about + 0.5 : about - day;

/**
 * From when to when the list of changes is taken to reach: a mean gap beyond its first and last, and never beyond what was
 * watched where it stays inside that. A single change says nothing of gaps: then all that was watched.
 */
function reachOf(days: readonly number[], watched: Stretch): Stretch {
  const [first, last] = [days[0], days[days.length - 1]];
  const [low, high] = [Math.min(first, watched.from), Math.max(last, watched.to)];
  if (first === last) return { from: low, to: high };
  const gap = Math.ceil((last - first) / (days.length - 1));
  return { from: Math.max(low, first - gap), to: Math.min(high, last + gap) };
}
