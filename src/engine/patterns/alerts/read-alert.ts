import { findPeople } from '../../privacy/find-people.ts';
import { fold } from '../../text/fold.ts';
import { ALERT_KINDS, type AlertKind } from './alert-kinds.data.ts';
import { type AlertToken, alertTokens } from './alert-tokens.ts';
import { type AlertWordRole, alertWordRole } from './alert-word.ts';
import { TOOL_WORDS } from './alert-words.data.ts';
import { codeKind, withoutDomain } from './device-code.ts';

/** A piece of an alert as it is read. What is no word may differ from one alert to the next. */
export type AlertPiece = {
  readonly role: AlertWordRole | 'value' | 'id' | 'person' | 'device' | 'part' | 'address';
  readonly text: string;
  readonly folded: string;
};

/** What one alert says, its parameters apart. */
export type AlertRead = {
  readonly kind: AlertKind | null;
  /** The words that say what it is of, whatever their order; '' when none does. */
  readonly things: string;
  /** The device that it is about, as it is written; null when it names none. */
  readonly device: string | null;
  /** Disks, ports and runs of that device, folded, in order of the alphabet. */
  readonly parts: readonly string[];
  /** Words that nobody knows, and what stood between quotes: which job, which tunnel, or a name that varies. */
  readonly names: readonly string[];
  /** Whether it says that something is over, or that all is well. */
  readonly isOver: boolean;
  readonly pieces: readonly AlertPiece[];
};

const PART_OF =
  /^(?:ports?|poort|interface|slot|bay|disks?|schijf|disque|drive|volume|filesystem|partition|lun|array|vlan|channel|unit|pool|lade|tray|bac|line|lijn|ligne)$/;
const JOB = /^(?:jobs?|tasks?|taak|tache|plan|back-?up-?taak|policy)$/;
const RUN_NUMBER = /\d{3,}/gu;
const BARE_NUMBER = /^#?\d{1,3}$/;
const OLD_STATE = /[\p{L}]+\s?(?:->|=>|→|»)\s?(?=\p{L})/gu; // "OK -> CRITICAL": what it was is past
const TOOL_MARK = new RegExp(
  `[[(][^\\])]{0,40}\\b(?:${[...TOOL_WORDS].join('|')})\\b[^\\])]{0,40}[\\])]`,
  'giu',
);
const INTERFACE = /^\p{L}{2,}\d+(?:\/\d+)+$/u;
const LONG_PATH = /[/\\].*[/\\].*[/\\]|:\\.|^\\\\/u; // "c:" and "/var" are disks; a longer path may be of one file
const NOT_OVER_BEHIND: Readonly<Record<string, RegExp>> = {
  recovery: /^(?:services|points?|vault|plan|keys?|partition|media|job)\b/,
  running: /^(?:low|out|hot|at|high|over|on (?:battery|ups))\b/,
};
const PLURAL = /[^siu]s$/u; // not "antivirus", "access", "analysis"
/** "above normal", "Exchange Online": what follows is no state. */
const NOT_STATE_AFTER = /^(?:above|over|below|under|boven|onder|than|dan|exchange|sharepoint)$/;
const FROM = /^(?:from|source|src|van|vanaf|de|depuis|client)$/;
const TO = /^(?:to|naar|a|vers)$/;
const WAS = /^(?:was|were|etait|etaient)$/;

/**
 * Reads one alert: which words stand fast, and what are its parameters.
 *
 * @param message      one line, at most some hundred characters
 * @param peopleWords  folded words of people
 * @returns            the same for the same line, whatever other alerts there are
 * @cost               O(length)
 */
export function readAlert(message: string, peopleWords: ReadonlySet<string>): AlertRead {
  const line = message.replace(OLD_STATE, ' ').replace(TOOL_MARK, ' ');
  const pieces = inContext(withoutPeople(line, peopleWords));
  const folded = fold(
    pieces.reduce(
      (text, { role, text: own }) => (role === 'device' ? text.replaceAll(own, ' ') : text),
      line,
    ),
  );
  const kind =
    ALERT_KINDS.find(({ says, unless }) => says.every((way) => way.test(folded)) && !unless?.test(folded)) ??
    null;
  const of = (role: AlertPiece['role']): string[] =>
    pieces.flatMap((piece) => (piece.role === role ? [piece.folded] : []));
  const devices = pieces.filter(({ role }) => role === 'device');
  const about = devices[0] ?? (kind?.isFromElsewhere ? undefined : pieces.find(isAboutAddress));
  return {
    kind,
    things: sorted(of('thing').map(singular)).join(' '),
    device: about === undefined ? null : withoutDomain(about.text),
    parts: sorted([...of('part'), ...partsOfKind(kind, folded)]),
    names: sorted([...of('name'), ...of('device').filter((other) => other !== about?.folded)]),
    isOver: saysOver(pieces),
    pieces,
  };
}

/** Only a word that nobody knows may be a person, so most alerts are not searched for people. */
function withoutPeople(line: string, peopleWords: ReadonlySet<string>): AlertPiece[] {
  const tokens = alertTokens(line);
  const pieces = tokens.flatMap((token) => piecesOf(token, false));
  if (!pieces.some(({ role }) => role === 'name')) return pieces;
  const people = findPeople(line, peopleWords);
  const isOfPerson = ({ at }: AlertToken): boolean =>
    people.some(({ start, end }) => at >= start && at < end);
  return people.length === 0 ? pieces : tokens.flatMap((token) => piecesOf(token, isOfPerson(token)));
}

function isAboutAddress({ role }: AlertPiece, at: number, pieces: readonly AlertPiece[]): boolean {
  return role === 'address' && !FROM.test(pieces[at - 1]?.folded ?? '');
}

function partsOfKind(kind: AlertKind | null, folded: string): string[] {
  return Object.entries(kind?.parts ?? {}).flatMap(([part, says]) => (says.test(folded) ? [part] : []));
}

function piecesOf({ kind, text }: AlertToken, isPerson: boolean): AlertPiece[] {
  const folded = fold(text);
  switch (kind) {
    case 'value':
    case 'id':
    case 'address':
      return [{ role: kind, text, folded }];
    case 'account':
      return [{ role: 'person', text, folded }];
    case 'part':
      return [{ role: LONG_PATH.test(folded) ? 'name' : 'part', text, folded }];
    case 'site': {
      const host = folded.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/[/?#:].*$/su, '');
      return [{ role: 'device', text: host, folded: host }];
    }
    case 'quoted':
      return quotedPieces(text.slice(1, -1), isPerson);
    case 'word':
      if (!text.includes('/')) return [wordPiece(text, isPerson)];
      if (INTERFACE.test(text)) return [{ role: 'part', text, folded }];
      return text.split('/').map((piece) => wordPiece(piece, isPerson));
  }
}

/** What is quoted names something as a whole, unless it is a device, a number or somebody. */
function quotedPieces(text: string, isPerson: boolean): AlertPiece[] {
  const inside = alertTokens(text).flatMap((token) => piecesOf(token, isPerson));
  const isName = inside.every(({ role }) => role === 'name' || role === 'thing' || role === 'frame');
  return isName && inside.length > 0 ? [{ role: 'name', text, folded: fold(text) }] : inside;
}

function wordPiece(text: string, isPerson: boolean): AlertPiece {
  const folded = fold(text).replace(/^(?:l|d|n|s|qu)'/u, '');
  const code = codeKind(text, folded);
  if (code === 'word') {
    const role = alertWordRole(folded);
    if (role !== 'name') return { role, text, folded };
    // A code that is no device is a make or a model.
    return { role: isPerson ? 'person' : /\d/u.test(folded) ? 'thing' : 'name', text, folded };
  }
  return { role: code, text, folded };
}

/** Numbers that name a port, and codes that name a run of a job, are told by the word before them. */
function inContext(pieces: readonly AlertPiece[]): AlertPiece[] {
  return pieces.map((piece, at) => {
    const before = pieces[at - 1]?.folded ?? '';
    if (piece.role === 'value' && BARE_NUMBER.test(piece.text) && PART_OF.test(before))
      return { ...piece, role: 'part', folded: `${singular(before)} ${piece.folded.replace('#', '')}` };
    // The root of a disk, or a stroke between two words.
    if (piece.folded === '/' && !PART_OF.test(before)) return { ...piece, role: 'frame' };
    if (piece.role === 'device' && JOB.test(before))
      return { ...piece, role: 'part', folded: piece.folded.replace(RUN_NUMBER, '#') };
    return piece;
  });
}

/** Said outright ("resolved") it is over whatever else is said; "ok" only where nothing is wrong, or where it comes first. */
function saysOver(pieces: readonly AlertPiece[]): boolean {
  let isTrouble = false;
  let isWell = false;
  const behind = (at: number): string => `${pieces[at + 1]?.folded ?? ''} ${pieces[at + 2]?.folded ?? ''}`;
  for (const [at, { role, folded }] of pieces.entries()) {
    const [last, before] = [pieces[at - 1], pieces[at - 2]];
    const isPast =
      WAS.test(last?.folded ?? '') ||
      (FROM.test(last?.folded ?? '') && TO.test(pieces[at + 1]?.folded ?? ''));
    if (isPast) continue;
    if (role === 'trouble') isTrouble = true;
    if (role !== 'over' && role !== 'well') continue;
    if (last?.role === 'not' || before?.role === 'not') isTrouble = true;
    else if (NOT_OVER_BEHIND[folded]?.test(behind(at)) || NOT_STATE_AFTER.test(last?.folded ?? '')) continue;
    else if (role === 'over' || at === 0) return true;
    else isWell = true;
  }
  return isWell && !isTrouble;
}

function singular(word: string): string {
  return word.length > 4 && PLURAL.test(word) ? word.slice(0, -1) : word;
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
