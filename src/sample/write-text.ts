import type { Random } from '../engine/base/seeded-random.ts';
import type { Blueprint } from './blueprint.ts';
import { pick } from './chance.ts';
import type { SampleLanguage, SamplePerson } from './company.ts';
import { misspell, typeOnPhone } from './misspell.ts';
import type { Wrapping } from './wrapping.ts';

export type Writing = {
  readonly blueprint: Blueprint;
  readonly way: string;
  readonly language: SampleLanguage;
  readonly person: SamplePerson;
  /** The second time a phrase is used it is varied a little. */
  readonly again: boolean;
  /** `12-05-2025 08:14`, for the stamp of a call. */
  readonly stamp: string;
  /** What it is about, as the desk would file it: some people write no more than that in a title. */
  readonly category: string;
  /** What its users call the thing. Empty: they write no such title. */
  readonly things: readonly string[];
  readonly operator: string;
};

export type Written = {
  readonly title: string;
  readonly body: string;
  readonly said: string;
  readonly misspelt: boolean;
};

const MISSPELT_CHANCE = 0.2;
const PHONE_CHANCE = 0.08;
const SHORT = 60;
const TITLE_ONLY_CHANCE = 0.3; // a short phrase fills the title, and the body stays empty
const VAGUE_TITLE_CHANCE = 0.7; // of the phrases that have no title of their own
const THING_CHANCE = 0.75;
const NAMED_CHANCE = 0.7; // as its users call it; else only the desk's kind of thing
const TITLE_MOST = 80; // the helpdesk's own limit on a short description
const HTML_CHANCE = 0.06;
const FORM_CHANCE = 0.12;
const QUOTE_CHANCE = 0.07;
const DISCLAIMER_CHANCE = 0.08;
const FORWARD_CHANCE = 0.03;

/** Writes one ticket as a person does: the phrase, its slips, and what a mail or a form puts round it. */
export function writeText(writing: Writing, random: Random): Written {
  const meant = fillIn(writing, random);
  const { typed, isMisspelt } = type(meant, random);
  const [first, second] = split(typed);
  const said = second === '' ? first : `${first}\n${second}`;
  const { title, text } = place(first, second, writing, random);
  const phoned = writing.way.includes('{collega}');
  if (!phoned && text !== '' && random.next() < FORWARD_CHANCE) {
    return {
      title: cut(`FW: ${title}`),
      body: forwarded(title, text, writing, random),
      said,
      misspelt: isMisspelt,
    };
  }
  const body = phoned
    ? `${writing.stamp} ${writing.operator}: ${text || first}`
    : wrap(text, writing, random);
  return { title, body, said, misspelt: isMisspelt };
}

function fillIn({ blueprint, way, person, again, language }: Writing, random: Random): string {
  const order = `${blueprint.wrapping.order}${41_000 + random.below(900)}`;
  const others = blueprint.staff.filter((other) => other.team !== person.team);
  const filled = way
    .replaceAll('{klant}', pick(random, blueprint.customers))
    .replaceAll('{collega}', person.first)
    .replaceAll('{iemand}', pick(random, others).first)
    .replaceAll('{order}', order);
  return again ? pick(random, blueprint.wrapping.again[language]) + filled : filled;
}

/** A word that is spelt otherwise makes a ticket misspelt; a missing capital or space alone does not. */
function type(meant: string, random: Random): { readonly typed: string; readonly isMisspelt: boolean } {
  const chance = random.next();
  if (chance < MISSPELT_CHANCE) {
    const typed = misspell(meant, random);
    return { typed, isMisspelt: typed !== meant };
  }
  if (chance >= MISSPELT_CHANCE + PHONE_CHANCE) return { typed: meant, isMisspelt: false };
  return { typed: typeOnPhone(meant), isMisspelt: /\p{M}/u.test(meant.normalize('NFD')) };
}

function split(typed: string): [string, string] {
  const at = typed.indexOf('//');
  return at === -1 ? [typed.trim(), ''] : [typed.slice(0, at).trim(), typed.slice(at + 2).trim()];
}

function place(
  first: string,
  second: string,
  writing: Writing,
  random: Random,
): { readonly title: string; readonly text: string } {
  if (second !== '') return { title: cut(first), text: second };
  if (first.length <= SHORT && random.next() < TITLE_ONLY_CHANCE) return { title: first, text: '' };
  if (random.next() < VAGUE_TITLE_CHANCE) return { title: vagueTitle(writing, random), text: first };
  return { title: cut(first), text: first };
}

function vagueTitle({ blueprint, category, language, things }: Writing, random: Random): string {
  if (random.next() >= THING_CHANCE) return pick(random, blueprint.wrapping.emptyTitles[language]);
  const kind = blueprint.wrapping.kindTitles[category]?.[language];
  if (things.length > 0 && (!kind || random.next() < NAMED_CHANCE)) return pick(random, things);
  return pick(random, kind ?? blueprint.wrapping.emptyTitles[language]);
}

function cut(text: string): string {
  return text.length <= TITLE_MOST ? text : `${text.slice(0, TITLE_MOST - 3).trimEnd()}...`;
}

function wrap(text: string, { blueprint, language, person }: Writing, random: Random): string {
  const chance = random.next();
  if (chance < FORM_CHANCE && text !== '') return inForm(text, person, blueprint.wrapping.form, random);
  const parts: string[] = [];
  if (random.next() < 0.5) parts.push(pick(random, blueprint.wrapping.greetings[language]));
  if (text !== '') parts.push(text);
  if (random.next() < 0.45)
    parts.push(
      `${pick(random, blueprint.wrapping.closings[language])}\n${signature(person, blueprint.wrapping, random)}`,
    );
  if (random.next() < DISCLAIMER_CHANCE) parts.push(pick(random, blueprint.wrapping.disclaimers[language]));
  if (random.next() < QUOTE_CHANCE) {
    const quote = pick(random, blueprint.wrapping.quotes[language]);
    parts.push(quote.replaceAll('{first}', person.first).replaceAll('{last}', person.last));
  }
  if (random.next() < HTML_CHANCE) return inHtml(parts);
  return parts.join('\n\n');
}

/** Somebody sends on what a colleague wrote: the sentence stands below the header of the first mail. */
function forwarded(
  title: string,
  text: string,
  { blueprint, person, language }: Writing,
  random: Random,
): string {
  const same = blueprint.staff.filter(
    (one) => one.language === language && one.site === person.site && one !== person,
  );
  const near = same.filter(({ team }) => team === person.team);
  const first = near.length > 0 ? pick(random, near) : same.length > 0 ? pick(random, same) : person;
  const header = blueprint.wrapping.forwarded[language]
    .replaceAll('{first}', first.first)
    .replaceAll('{last}', first.last)
    .replaceAll('{to}', `${person.first} ${person.last}`)
    .replaceAll('{title}', title);
  return `${header}\n\n${text}\n\n${pick(random, blueprint.wrapping.closings[language])}\n${first.first}`;
}

function signature(
  { first, last, team }: SamplePerson,
  { companyLine, extension }: Wrapping,
  random: Random,
): string {
  const chance = random.next();
  if (chance < 0.4) return first;
  if (chance < 0.7) return `${first} ${last}`;
  return `${first} ${last}\n${team} | ${companyLine}\n${extension} ${200 + random.below(60)}`;
}

function inForm(text: string, { first, last }: SamplePerson, form: Wrapping['form'], random: Random): string {
  const login = `${first[0]}${last.replaceAll(' ', '')}`.toLowerCase();
  return `${form[0]} ${text}\n${form[1]} ${login}\n${form[2]} ${200 + random.below(60)}`;
}

function inHtml(parts: readonly string[]): string {
  const safe = (part: string): string =>
    part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>\n');
  return `<div>${parts.map((part) => `<p>${safe(part)}</p>`).join('')}</div>`;
}
