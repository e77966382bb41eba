import { type ExplainedTold, explainedSchema } from '../contract/explained.schema.ts';
import { findProblems } from '../engine/answer/find-problems.ts';
import { groupCompany } from '../engine/answer/group-company.ts';
import { type StageProgress, staged } from '../engine/answer/staged.ts';
import { understandTickets } from '../engine/answer/understand-tickets.ts';
import { type ReasonThere, whyTicketThere } from '../engine/answer/why-ticket-there.ts';
import { dropFillers } from '../engine/patterns/drop-fillers.ts';
import { type ExplainedTicket, explainTicket } from '../engine/patterns/explain-ticket.ts';
import { hearTickets } from '../engine/patterns/hear-tickets.ts';
import { type Instances, instancesOf } from '../engine/patterns/instances-of.ts';
import type { Grouped } from '../engine/patterns/pattern.ts';
import { createTicketReader } from '../engine/patterns/read-tickets.ts';
import { type IsShowable, showableWords } from '../engine/patterns/showable-words.ts';
import { shownInstance } from '../engine/patterns/shown-instance.ts';
import { siteWords } from '../engine/patterns/site-words.ts';
import { titledNames } from '../engine/privacy/titled-names.ts';
import { isFromPerson, type Signal, type TicketLanguage } from '../engine/signals/signal.ts';
import { patternName } from '../words/documents/pattern-name.ts';
import type { Words } from '../words/words.ts';
import { AppError } from './app-error.ts';
import { SEED } from './default-settings.ts';
import { type ReadCompany, readCompany } from './read-company.ts';

export type ExplainTicket = ReadCompany & {
  /** The number of the ticket, as the source gives it. */
  readonly ticket: string;
  readonly lang: Words['lang'];
};

/** One ticket, what was heard in it, and where it ended up. */
export type TicketExplained = {
  readonly signal: Signal;
  readonly language: TicketLanguage;
  readonly explained: ExplainedTicket;
  readonly instances: Instances;
  readonly pattern: Grouped | null;
  readonly isShown: boolean;
  readonly reasons: readonly ReasonThere[];
  readonly isShowable: IsShowable;
  readonly leftOut: number;
};

const HUNDRED = 100;

/**
 * Why one ticket stands where it stands: what was heard in it, what that made of it, and which pattern it is in. Nothing
 * is kept.
 *
 * @throws AppError `unknown_ticket`, and what readCompany throws
 */
export function* explainFiles(asked: ExplainTicket): Generator<StageProgress, TicketExplained, void> {
  const { signals, peopleWords: told, namedPeople, reading } = yield* readCompany(asked);
  const position = signals.findIndex(({ id }) => id === asked.ticket.trim());
  if (position < 0)
    throw new AppError({ code: 'unknown_ticket', ticket: asked.ticket, example: signals[0].id });
  const signal = signals[position];
  const sayings = signals.flatMap(({ title, body }) => [title, body]);
  const peopleWords = new Set([...told, ...titledNames(sayings)]);
  const settings = { lang: asked.lang, seed: SEED };
  const grouping = yield* groupCompany({ signals, settings, peopleWords });
  const finding = findProblems({ signals, grouping, corrections: [], settings, peopleWords });
  const { patterns } = yield* staged('grouping', finding);
  const texts = yield* staged('understanding', understandTickets(signals));
  const heard = yield* staged(
    'understanding',
    hearTickets(texts.filter((_, at) => isFromPerson(signals[at]))),
  );
  const ticket = createTicketReader()(dropFillers(texts[position], heard.fillers));
  const explained = explainTicket(ticket, heard.commonness);
  const pattern = grouping.patterns.find(({ members }) => members.includes(position)) ?? null;
  const isShown = patterns.some(({ id }) => id === pattern?.id);
  const typed = new Set(ticket.words.map(({ surface }) => surface));
  const sites = siteWords(signals, peopleWords);
  const { code, floor, room, site } = instancesOf(signal, ticket.words);
  return {
    signal,
    language: texts[position].language,
    explained,
    instances: {
      code: shownInstance(code, namedPeople, sites),
      floor,
      room: shownInstance(room, namedPeople, sites),
      site: site === null ? null : shownInstance(site.toLowerCase(), namedPeople, sites),
    },
    pattern,
    isShown,
    reasons: whyTicketThere({ signals, position, explained, typed, pattern, isShown }),
    isShowable: showableWords(sayings, namedPeople),
    leftOut: reading.leftOut.length,
  };
}

/** The explanation in the shape of its contract, held against its schema: what does not fit never leaves. */
export function tellExplained(found: TicketExplained, seconds: number, words: Words): ExplainedTold {
  const { signal, explained, instances, pattern, isShown, reasons, isShowable } = found;
  const { lang } = words;
  const visible = (typed: readonly string[]) => typed.map((word) => (isShowable(word) ? word : '…'));
  return explainedSchema.parse({
    ticket: signal.id,
    kind: signal.kind,
    language: found.language,
    expressions: explained.meanings.map(({ kind, id, weight, words: typed }) => ({
      words: visible(typed),
      means: { kind, id },
      weight: rounded(weight),
    })),
    frame: { objects: explained.objects, symptoms: explained.symptoms, ...instances },
    cards: explained.cards.map(({ card, score, by, words: typed }) => ({
      card: card.id,
      name: card.name[lang],
      theme: card.theme,
      by,
      score: rounded(score),
      words: visible(typed),
    })),
    pattern: pattern === null ? null : patternTold(pattern, isShown, lang),
    because: reasons.map((reason) => ({ code: reason.code, message: sayReason(reason, words) })),
    seconds,
  });
}

function patternTold(pattern: Grouped, shown: boolean, lang: Words['lang']) {
  const { id, name, card, instance, members } = pattern;
  return {
    id,
    name: { text: patternName(pattern, lang), lang: name.lang },
    card,
    instance,
    tickets: members.length,
    shown,
  };
}

function sayReason(reason: ReasonThere, { lookups, lang }: Words): string {
  const say = lookups.explain.because;
  switch (reason.code) {
    case 'same_card':
    case 'card_heard':
    case 'nobody_alike':
      return say[reason.code]({ card: reason.card.name[lang] });
    case 'shared_words':
      return say.shared_words({ words: reason.words.join(', ') });
    case 'same_asset':
    case 'same_site':
    case 'same_team':
    case 'few_tickets':
      return say[reason.code]({ n: reason.n });
    default:
      return say[reason.code]({});
  }
}

function rounded(value: number): number {
  return Math.round(value * HUNDRED) / HUNDRED;
}
