import type { Random } from '../engine/base/seeded-random.ts';
import type { Blueprint } from './blueprint.ts';
import { chanceFor, pick, pickWeighted, shuffled } from './chance.ts';
import type { PlannedProblem, SampleLanguage, SamplePerson, WallMinutes } from './company.ts';
import { dealWays, languageCounts } from './deal-ways.ts';
import type { Draft } from './draft.ts';
import { handleTicket } from './handle-ticket.ts';
import { type Loss, losses } from './lost-time.ts';
import { dayOf, occurrenceDays } from './occurrence-days.ts';
import { DAY_MINUTES } from './wall-clock.ts';
import { type Writing, writeText } from './write-text.ts';

const LOST_SIGMA = 1.25; // within one problem; across problems the medians add the rest of a sigma near 2
const ONE_OFF_SIGMA = 2;
const STATED_SHARE = 0.2;
const ASSET_SHARE = 0.38;
const SAME_PERSON_SHARE = 0.3;
const DUPLICATE_CHANCE = 0.045;
const MINUTE_SECONDS = 60;

/** All tickets of one planted problem. */
export function ticketsOfProblem(plan: PlannedProblem, blueprint: Blueprint, seed: number): Draft[] {
  const random = chanceFor(seed, plan.id);
  const manners = blueprint.manners.get(plan.id);
  if (manners === undefined) throw new Error(`no phrases for ${plan.id}`);
  const deal = dealWays(manners, blueprint.plainShare, random);
  const left = languageCounts(plan, random);
  const lose = losses(plan.minutes, LOST_SIGMA, plan.people, chanceFor(seed, `${plan.id}:lost`));
  const days = occurrenceDays(plan, blueprint, chanceFor(seed, `${plan.id}:days`));
  let previous: SamplePerson | null = null;
  return days.flatMap((day) => {
    const language = left.pop() ?? 'nl';
    const person: SamplePerson = whoReports(plan, blueprint, { language, previous }, random);
    previous = person;
    const { way, again } = deal(language);
    const loss = lose();
    const told: Told = {
      blueprint,
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
    const other = whoReports(plan, blueprint, { language, previous: null }, random);
    return [first, duplicate(first, { ...told, ...deal(language), person: other }, random)];
  });
}

/** A colleague reports the same a little later; the desk merges it into the first. */
function duplicate(first: Draft, told: Told, random: Random): Draft {
  return {
    ...draft(told, random),
    kind: 'merged',
    opened: first.opened + 5 + random.below(55),
    status: told.blueprint.desk.states.merged,
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
export function ticketsOnce(blueprint: Blueprint, seed: number): Draft[] {
  const { list, minutes, leaning } = blueprint.oneOffs;
  const random = chanceFor(seed, 'once');
  const from = dayOf(blueprint.period.from);
  const span = dayOf(blueprint.period.to) - from;
  const lose = losses(minutes, ONE_OFF_SIGMA, 1, chanceFor(seed, 'once:lost'));
  return shuffled(random, list).map(({ kind, team, category, language, text }, index) => {
    const eligible = blueprint.staff.filter(
      (one) => one.language === language && (team === '' || one.team === team),
    );
    if (eligible.length === 0) throw new Error(`nobody in ${team} writes ${language}`);
    return draft(
      {
        blueprint,
        person: pick(random, eligible),
        language,
        way: text,
        again: false,
        day: from + Math.floor(span * ((index + random.next()) / list.length) ** leaning),
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
  readonly blueprint: Blueprint;
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
  const { blueprint, person, language, way, kind, category, problem } = told;
  const { desk, exported, hours, assets } = blueprint;
  const until = exportedAt(blueprint);
  const opened = told.day * DAY_MINUTES + minuteOfDay(hours.reporting, random);
  const handled = handleTicket({ opened, kind, category, until, desk }, random);
  const things = (problem && blueprint.things[problem]?.[language]) || [];
  const writing: Writing = { ...told, things, stamp: exported.writeTime(opened), operator: handled.operator };
  const written = writeText(writing, random);
  const here = told.assets.filter((id) =>
    assets.some((asset) => asset.id === id && asset.site === person.site),
  );
  const shared = here.length > 0 ? here : told.assets;
  const { people, seconds } = told.loss;
  const lost = isLeak(kind, handled, until) ? seconds : 0;
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
function isLeak(
  kind: Told['kind'],
  { resolved, due }: Pick<Draft, 'resolved' | 'due'>,
  until: WallMinutes,
): boolean {
  if (kind !== 'request') return kind === 'incident';
  return due !== null && (resolved ?? until) > due;
}

function whoReports(
  plan: PlannedProblem,
  { staff }: Blueprint,
  { language, previous }: { readonly language: SampleLanguage; readonly previous: SamplePerson | null },
  random: Random,
): SamplePerson {
  const eligible = staff.filter(
    (one) =>
      one.language === language &&
      (plan.teams.length === 0 || plan.teams.includes(one.team)) &&
      (plan.site === undefined || plan.site === one.site),
  );
  if (eligible.length === 0) throw new Error(`nobody reports ${plan.id} in ${language}`);
  const same = previous?.language === language && random.next() < SAME_PERSON_SHARE;
  return same && previous ? previous : pick(random, eligible);
}

function minuteOfDay(reporting: Blueprint['hours']['reporting'], random: Random): number {
  const [from, minutes] = pickWeighted(
    random,
    reporting.map((window) => [window, window[2]] as const),
  );
  return from + random.below(minutes);
}

/** The last minute of the export. */
function exportedAt({ period }: Blueprint): WallMinutes {
  return (dayOf(period.to) + 1) * DAY_MINUTES - 1;
}

function roundAsPeopleDo(minutes: number): number {
  const step = minutes < 30 ? 5 : minutes < 120 ? 15 : 30;
  return Math.max(5, Math.round(minutes / step) * step);
}
