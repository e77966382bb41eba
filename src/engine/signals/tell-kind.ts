import { fold } from '../text/fold.ts';
import type { SignalKind } from './signal.ts';
import { type ColumnKind, kindOfColumn, SAYS_MERGED } from './tell-kind-columns.ts';
import * as words from './tell-kind-words.ts';

/** What a source says about one ticket that can tell its kind. A field that the source lacks is null. */
export type KindEvidence = {
  /** The number its helpdesk gave it; null where it gave none. */
  readonly number: string | null;
  readonly title: string;
  readonly body: string;
  readonly type: string | null;
  readonly channel: string | null;
  readonly state: string | null;
  readonly resolution: string | null;
  /** Who or what sent it: a role, a name of a program or an address. Only read, never kept. */
  readonly sender: string | null;
  readonly parentId: string | null;
  readonly category: string | null;
};

/** What spoke for a kind. */
export type KindCode =
  | 'column:number'
  | 'column:state'
  | 'column:resolution'
  | 'column:parent'
  | 'column:type'
  | 'column:change'
  | 'column:cancelled'
  | 'column:channel'
  | 'column:sender'
  | 'column:category'
  | 'words:merged'
  | 'words:machine-form'
  | 'words:automatic'
  | 'words:upkeep'
  | 'words:change'
  | 'words:project'
  | 'words:broken'
  | 'words:since'
  | 'words:trouble'
  | 'words:state'
  | 'words:asks'
  | 'words:wish'
  | 'words:polite'
  | 'words:does'
  | 'words:sentence'
  | 'words:wishes';

/** A kind and what spoke for it, strongest first; unknown has none. */
export type ToldKind = { readonly kind: SignalKind; readonly evidence: readonly KindCode[] };

// A thread or a log says nothing new about the kind further on, and costs time.
const BODY_READ_MAX = 1_500;
const TITLE_READ_MAX = 300;
const TITLE_WEIGHT = 1.6;

type Heard = { readonly title: string; readonly body: string; readonly whole: string };

/**
 * Tells incidents, requests, machine alerts, planned upkeep, duplicates and improvements apart.
 *
 * It answers "is this friction of a person?", since only incidents of people are. What is merged into another
 * ticket goes first, then a number that only changes bear, then what the type column says, then what programs write,
 * then planned upkeep, then the person's words. "It does not work" is an incident even when somebody typed it as a question.
 *
 * @param given   the texts, cleaned or not, and the columns as the source gives them
 * @returns       the kind, `unknown` only when nothing speaks, with the codes of what spoke
 * @cost          O(length), at most 1 500 characters of the body
 */
export function tellKind(given: KindEvidence): ToldKind {
  const told = kindOf(given);
  const isCancelled = given.state !== null && CANCELLED.test(fold(given.state));
  return told.kind === 'improvement' && isCancelled
    ? { kind: told.kind, evidence: [...told.evidence, 'column:cancelled'] }
    : told;
}

function kindOf(given: KindEvidence): ToldKind {
  const heard = hear(given);
  const type = columnOf(given.type);
  return (
    mergedKind(given, heard) ??
    numberedKind(given) ??
    monitoredKind(given, type) ??
    firmKind(type) ??
    machineKind(given, heard) ??
    upkeepKind(given, heard) ??
    changeKind(heard) ??
    spokenKind(given, heard, type) ?? { kind: 'unknown', evidence: [] }
  );
}

function hear({ title, body }: KindEvidence): Heard {
  const first = fold(title.slice(0, TITLE_READ_MAX)).trim();
  const rest = fold(body.slice(0, BODY_READ_MAX)).trim();
  return { title: first, body: rest, whole: `${first}\n${rest}` };
}

function columnOf(value: string | null): ColumnKind | undefined {
  return value === null ? undefined : kindOfColumn(fold(value));
}

function mergedKind({ state, resolution, parentId }: KindEvidence, { title }: Heard): ToldKind | undefined {
  const codes: KindCode[] = [];
  if (state !== null && SAYS_MERGED.test(fold(state))) codes.push('column:state');
  if (resolution !== null && SAYS_MERGED.test(fold(resolution))) codes.push('column:resolution');
  if (MERGED_TITLE.test(title)) codes.push('words:merged');
  if (codes.length === 0) return undefined;
  if (parentId !== null) codes.push('column:parent');
  return { kind: 'merged', evidence: codes };
}

const MERGED_TITLE =
  /^[\s[(]*(?:merged|duplicate|dubbel|samengevoegd|fusionne|doublon)[\])]*\s*(?::|-|\]|\)|into |with |met |avec )/u;
const MONITORS =
  /\b(?:monitor(?:ing)?|rmm|alert(?:s|ing)?|events?|event management|snmp|probe|n-?central|n-?able|ninja(?:one|rmm)?|datto|kaseya|atera|prtg|zabbix|nagios|icinga|checkmk|solarwinds|auvik|domotz|pulseway|supervision|centreon|veeam|alarmen?|alarmes?)\b/u;
const PROGRAMS =
  /\b(?:monitor(?:ing)?|rmm|alerts?|alarms?|nagios|zabbix|prtg|veeam|synology|qnap|nas|ups|datto|ninja(?:one|rmm)?|acronis|cron|root|postmaster|mailer-daemon|wsus|sccm|eset|sophos|bitdefender|fortigate|fortinet|firewall|meraki|unifi|solarwinds|n-?able|n-?central|kaseya|atera|pulseway|auvik|domotz|backups?|idrac|ilo|vcenter|vmware|hyper-v|nakivo|altaro|commvault|centreon|checkmk|icinga|grafana|uptime|statuspage|defender|sentinel|azure|system|systeem|systeme|scheduler|automation)\b/u;
const NO_REPLY =
  /\b(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|ne[-_.]?pas[-_.]?repondre|niet[-_.]?beantwoorden)\b/u;
const SCHEDULERS =
  /\b(?:recurr(?:ing|ent)|scheduled?|scheduler|terugkerend|gepland|planifie|recurrente?|cron)\b/u;

// What was never carried out changed nothing.
const CANCELLED =
  /\b(?:cancell?ed|rejected|withdrawn|abandoned|geannuleerd|afgewezen|geweigerd|ingetrokken|annulee?|rejetee?|refusee?|abandonnee?)\b/u;

// As ServiceNow (CHG), Freshservice (CHN), BMC (CRQ) and many a list of changes (RFC) number them.
const CHANGE_NUMBER = /^(?:chg|chn|crq|rfc)[ _-]?[0-9]/u;

function numberedKind({ number }: KindEvidence): ToldKind | undefined {
  return number !== null && CHANGE_NUMBER.test(fold(number))
    ? { kind: 'improvement', evidence: ['column:number'] }
    : undefined;
}

function firmKind(type: ColumnKind | undefined): ToldKind | undefined {
  if (type?.firm !== true) return undefined;
  return { kind: type.kind, evidence: type.isChange ? ['column:type', 'column:change'] : ['column:type'] };
}

/** A monitoring tool opens its alerts with the type "Incident": where it came from then says more. */
function monitoredKind(
  { channel, sender }: KindEvidence,
  type: ColumnKind | undefined,
): ToldKind | undefined {
  if (type?.firm && type.kind !== 'incident') return undefined;
  if (channel !== null && MONITORS.test(fold(channel)))
    return { kind: 'machine', evidence: ['column:channel'] };
  if (sender !== null && MONITORS.test(fold(sender))) return { kind: 'machine', evidence: ['column:sender'] };
  return undefined;
}

function machineKind({ sender, category }: KindEvidence, heard: Heard): ToldKind | undefined {
  const person = says(PERSON, heard.whole);
  const codes: KindCode[] = [];
  if (FORM_TITLE.test(heard.title) && !says(PERSON, heard.title)) codes.push('words:machine-form');
  else if (!person && says(MACHINE_FORM, heard.whole)) codes.push('words:machine-form');
  if (sender !== null && !person && isProgram(fold(sender))) codes.push('column:sender');
  if (!person && says(AUTOMATIC, heard.whole)) codes.push('words:automatic');
  if (!person && columnOf(category)?.kind === 'machine') codes.push('column:category');
  return codes.length > 0 ? { kind: 'machine', evidence: codes } : undefined;
}

function isProgram(sender: string): boolean {
  const [local = sender] = sender.split('@');
  return NO_REPLY.test(local) || PROGRAMS.test(local);
}

function upkeepKind(
  { channel, category }: KindEvidence,
  { title, whole, body }: Heard,
): ToldKind | undefined {
  const subject = title === '' ? body : title;
  if (says(BROKEN, quiet(subject)) || says(TROUBLE, quiet(subject))) return undefined;
  const codes: KindCode[] = [];
  if (says(UPKEEP, subject)) codes.push('words:upkeep');
  if (channel !== null && SCHEDULERS.test(fold(channel))) codes.push('column:channel');
  if (columnOf(category)?.kind === 'scheduled' && !says(BROKEN, quiet(whole))) codes.push('column:category');
  return codes.length > 0 ? { kind: 'scheduled', evidence: codes } : undefined;
}

function changeKind({ title }: Heard): ToldKind | undefined {
  if (says(NAMED_CHANGE, title))
    return { kind: 'improvement', evidence: [says(PROJECT, title) ? 'words:project' : 'words:change'] };
  if (says(BROKEN, quiet(title)) || says(TROUBLE, quiet(title)) || says(POLITE, title)) return undefined;
  return says(CHANGES, title) ? { kind: 'improvement', evidence: ['words:change'] } : undefined;
}

/** What the person says; the title weighs more, and at a tie it is an incident: a fault costs more than a wish. */
function spokenKind(
  { category }: KindEvidence,
  { title, body }: Heard,
  type: ColumnKind | undefined,
): ToldKind | undefined {
  const texts = [
    [quiet(title), TITLE_WEIGHT],
    [quiet(body), 1],
  ] as const;
  let wrong = 0;
  let asked = 0;
  const codes = new Set<KindCode>();
  for (const [text, weight] of texts) {
    for (const { says: expression, worth, kind, code } of VOICES) {
      if (!expression.test(text)) continue;
      codes.add(code);
      if (kind === 'incident') wrong = Math.max(wrong, worth * weight);
      else asked = Math.max(asked, worth * weight);
    }
  }
  const column = columnOf(category);
  if (column?.kind === 'incident') wrong += 0.5;
  if (column?.kind === 'request' && wrong < FIRM) asked += 0.5;
  if (type?.kind === 'request' && wrong < FIRM) asked += 1;
  if (wrong === 0 && asked === 0) return undefined;
  const kind = wrong >= asked ? 'incident' : 'request';
  const spoken = VOICES.filter((voice) => voice.kind === kind && codes.has(voice.code));
  const evidence = [...new Set(spoken.map(({ code }) => code))];
  if (evidence.length > 0) return { kind, evidence };
  return { kind, evidence: [type?.kind === kind ? 'column:type' : 'column:category'] };
}

function quiet(text: string): string {
  return text.replace(NO_TROUBLE, ' ');
}

function says(expression: RegExp, text: string): boolean {
  return expression.test(text);
}

/** One expression for many ways of saying one thing. */
function anyOf(ways: readonly string[], flags = 'u'): RegExp {
  const written = ways.map((way) =>
    way
      .replaceAll('… ', String.raw`(?:\S+\s+){0,6}?`)
      .replaceAll(' ?', String.raw`\s*`)
      .replaceAll(' ', String.raw`\s+`),
  );
  return new RegExp(written.map((way) => `(?:${way})`).join('|'), flags);
}

const FIRM = 3;
const BROKEN = anyOf(words.BROKEN);
const TROUBLE = anyOf(words.TROUBLE);
const ASKS = anyOf(words.ASKS);
const NAMES_WISH = anyOf(words.NAMES_WISH);
const POLITE = anyOf(words.POLITE);
const UPKEEP = anyOf(words.UPKEEP);
const CHANGES = anyOf(words.CHANGES);
const NAMED_CHANGE = anyOf(words.CHANGES.slice(0, 1));
const PROJECT = anyOf(words.PROJECTS);
const MACHINE_FORM = anyOf(words.MACHINE);
const FORM_TITLE = anyOf(words.MACHINE.slice(0, 2));
const AUTOMATIC = anyOf(words.AUTOMATIC);
const PERSON = anyOf(words.PERSON);
const NO_TROUBLE = anyOf(words.NO_TROUBLE, 'gu');
const VOICES = [
  { says: BROKEN, worth: 3, kind: 'incident', code: 'words:broken' },
  { says: anyOf(words.SINCE), worth: 2.3, kind: 'incident', code: 'words:since' },
  { says: TROUBLE, worth: 1.7, kind: 'incident', code: 'words:trouble' },
  { says: ASKS, worth: 2.4, kind: 'request', code: 'words:asks' },
  { says: NAMES_WISH, worth: 1.4, kind: 'request', code: 'words:wish' },
  { says: POLITE, worth: 1, kind: 'request', code: 'words:polite' },
  { says: anyOf(words.STATES), worth: 1.2, kind: 'incident', code: 'words:state' },
  { says: anyOf(words.WISHED), worth: 1.1, kind: 'request', code: 'words:wish' },
  { says: anyOf(words.DOES), worth: 0.6, kind: 'incident', code: 'words:does' },
  { says: anyOf(words.SENTENCE), worth: 0.2, kind: 'incident', code: 'words:sentence' },
  { says: anyOf(words.HAPPENS), worth: 0.3, kind: 'incident', code: 'words:does' },
  { says: anyOf(words.WISHES), worth: 0.5, kind: 'request', code: 'words:wishes' },
] as const;
