import type { Random } from '../../engine/base/seeded-random.ts';
import { chanceFor, pick, pickWeighted, shuffled } from '../chance.ts';
import type { PlannedProblem, SampleLanguage, SamplePerson } from './company.ts';
import { dealWays, languageCounts } from './deal-ways.ts';
import type { Draft } from './draft.ts';
import { handleTicket } from './handle-ticket.ts';
import { type Loss, losses } from './lost-time.ts';
import { dayOf, occurrenceDays, PERIOD } from './occurrence-days.ts';
import { STAFF } from './staff.data.ts';
import { PROBLEM_TITLES } from './thing-titles.data.ts';
import { ASSETS } from './things.data.ts';
import { DAY_MINUTES, writeWallTime } from './wall-clock.ts';
import type { Manners } from './ways.ts';
import { type Writing, writeText } from './write-text.ts';

export const EXPORTED_AT = (dayOf(PERIOD.to) + 1) * DAY_MINUTES - 1;

const LOST_SIGMA = 1.25; // within one problem; across problems the medians add the rest of a sigma near 2
const ONE_OFF_MEDIAN = 24.5;
const ONE_OFF_SIGMA = 2;
const STATED_SHARE = 0.2;
const ASSET_SHARE = 0.38;
const SAME_PERSON_SHARE = 0.3;
const DUPLICATE_CHANCE = 0.045;
const MINUTE_SECONDS = 60;

/** A ticket that stands alone: who could write it, and what it says. */
export type OneOff = {
  readonly kind: 'incident' | 'request' | 'chatter';
  readonly team: string;
  readonly category: string;
  readonly language: SampleLanguage;
  readonly text: string;
};

/** All tickets of one planted problem. */
export function ticketsOfProblem(plan: PlannedProblem, manners: Manners, seed: number): Draft[] {
  const random = chanceFor(seed, plan.id);
  const deal = dealWays(manners, random);
  const left = languageCounts(plan, random);
  const lose = losses(plan.minutes, LOST_SIGMA, plan.people, chanceFor(seed, `${plan.id}:lost`));
  const days = occurrenceDays(plan, chanceFor(seed, `${plan.id}:days`));
  let previous: SamplePerson | null = null;
  return days.flatMap((day) => {
    const language = left.pop() ?? 'nl';
    const person: SamplePerson = whoReports(plan, language, previous, random);
    previous = person;
    const { way, again } = deal(language);
    const loss = lose();
    const told: Told = {
      person,
      language,
      way,
      again,
      day,
      kind: plan.kind,
      category: plan.category,
      problem: plan.id,
      assets: plan.assets,
      loss,
    };
    const first = draft(told, random);
    if (plan.kind === 'request' || random.next() >= DUPLICATE_CHANCE) return [first];
    const other = whoReports(plan, language, null, random);
    return [first, duplicate(first, { ...told, ...deal(language), person: other }, random)];
  });
}

/** A colleague reports the same a little later; the desk merges it into the first. */
function duplicate(first: Draft, told: Told, random: Random): Draft {
  return {
    ...draft(told, random),
    kind: 'merged',
    opened: first.opened + 5 + random.below(55),
    status: 'Samengevoegd',
    resolved: first.resolved,
    closed: first.closed,
    workedMinutes: null,
    statedLostMinutes: null,
    reopened: 0,
    peopleStopped: 0,
    lostSeconds: 0,
    duplicateOf: first,
  };
}

/** One ticket for each thing that happened once, spread over the whole time. */
export function ticketsOnce(list: readonly OneOff[], seed: number): Draft[] {
  const random = chanceFor(seed, 'once');
  const from = dayOf(PERIOD.from);
  const span = dayOf(PERIOD.to) - from;
  const lose = losses(ONE_OFF_MEDIAN, ONE_OFF_SIGMA, 1, chanceFor(seed, 'once:lost'));
  return shuffled(random, list).map(({ kind, team, category, language, text }, index) => {
    const eligible = STAFF.filter((one) => one.language === language && (team === '' || one.team === team));
    if (eligible.length === 0) throw new Error(`nobody in ${team} writes ${language}`);
    return draft(
      {
        person: pick(random, eligible),
        language,
        way: text,
        again: false,
        day: from + Math.floor((span * (index + random.next())) / list.length),
        kind,
        category,
        problem: null,
        assets: [],
        loss: lose(),
      },
      random,
    );
  });
}

type Told = {
  readonly person: SamplePerson;
  readonly language: SampleLanguage;
  readonly way: string;
  readonly again: boolean;
  readonly day: number;
  readonly kind: 'incident' | 'request' | 'chatter';
  readonly category: string;
  readonly problem: string | null;
  readonly assets: readonly string[];
  readonly loss: Loss;
};

function draft(told: Told, random: Random): Draft {
  const { person, language, way, kind, category, problem } = told;
  const opened = told.day * DAY_MINUTES + minuteOfDay(random);
  const handled = handleTicket({ opened, kind, category, until: EXPORTED_AT }, random);
  const things = (problem && PROBLEM_TITLES[problem]?.[language]) || [];
  const writing: Writing = { ...told, things, stamp: writeWallTime(opened), operator: handled.operator };
  const written = writeText(writing, random);
  const here = told.assets.filter((id) =>
    ASSETS.some((asset) => asset.id === id && asset.site === person.site),
  );
  const shared = here.length > 0 ? here : told.assets;
  const { people, seconds } = told.loss;
  const lost = isLeak(kind, handled) ? seconds : 0;
  const isStated = kind === 'incident' && random.next() < STATED_SHARE;
  return {
    ...handled,
    ...written,
    opened,
    person,
    site: person.site,
    asset: shared.length > 0 && random.next() < ASSET_SHARE ? pick(random, shared) : null,
    statedLostMinutes: isStated ? roundAsPeopleDo(lost / people / MINUTE_SECONDS) : null,
    kind,
    problem,
    language,
    way,
    peopleStopped: people,
    lostSeconds: lost,
    duplicateOf: null,
  };
}

/** An incident costs its people time; a request only when it comes too late; small talk nothing. */
function isLeak(kind: Told['kind'], { resolved, due }: Pick<Draft, 'resolved' | 'due'>): boolean {
  if (kind !== 'request') return kind === 'incident';
  return due !== null && (resolved ?? EXPORTED_AT) > due;
}

function whoReports(
  plan: PlannedProblem,
  language: SampleLanguage,
  previous: SamplePerson | null,
  random: Random,
): SamplePerson {
  const eligible = STAFF.filter(
    (one) =>
      one.language === language &&
      (plan.teams.length === 0 || plan.teams.includes(one.team)) &&
      (plan.site === undefined || plan.site === one.site),
  );
  if (eligible.length === 0) throw new Error(`nobody reports ${plan.id} in ${language}`);
  const same = previous?.language === language && random.next() < SAME_PERSON_SHARE;
  return same && previous ? previous : pick(random, eligible);
}

function minuteOfDay(random: Random): number {
  const [from, length] = pickWeighted<readonly [number, number]>(random, [
    [[7 * 60 + 20, 110], 5],
    [[9 * 60 + 10, 170], 4],
    [[13 * 60, 200], 4],
  ]);
  return from + random.below(length);
}

function roundAsPeopleDo(minutes: number): number {
  const step = minutes < 30 ? 5 : minutes < 120 ? 15 : 30;
  return Math.max(5, Math.round(minutes / step) * step);
}
