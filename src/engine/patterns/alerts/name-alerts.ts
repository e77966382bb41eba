import { findPeople } from '../../privacy/find-people.ts';
import { fold } from '../../text/fold.ts';
import { isOrdinaryWord } from '../ordinary-words.ts';
import type { Names } from '../pattern.ts';
import type { AlertKind } from './alert-kinds.data.ts';
import { isAlertWord } from './alert-word.ts';
import type { PlacedAlert } from './placed-alert.ts';
import type { AlertPiece, AlertRead } from './read-alert.ts';

/** What a group of alerts is called, and what it is called on any device. */
export type NamedAlerts = { readonly names: Names; readonly themeNames: Names };

const ON: Names = { nl: 'op', fr: 'sur', en: 'on' };
const COLON: Names = { nl: ':', fr: '\u00a0:', en: ':' };
const NOTHING_SAID: Names = { nl: 'Melding', fr: 'Alerte', en: 'Alert' };
const MASK = '…';
const SHORT_PART = 3; // "srv", "bxl": shorter parts of a code are kinds of devices and places, not people
const LONGEST = 80;
const THINGS_SHOWN = 3;
const SPOKEN: ReadonlySet<AlertPiece['role']> = new Set([
  'thing',
  'measure',
  'frame',
  'value',
  'name',
  'trouble',
  'not',
]);

type Shows = (text: string) => string;

/**
 * Names groups of alerts as a colleague would: what is wrong, and on which device.
 *
 * A known kind has its name in each language; of others the words that stand fast are the name. What varies is in no
 * name, and a word that may be somebody's name stands as "…".
 *
 * @param groups       alerts of one template and device
 * @param peopleWords  folded words of people
 * @param siteWords    folded words of the firm's sites
 * @returns            one a group, in the same order; two groups of one name are told apart by the things they speak of
 * @cost               O(letters)
 */
export function nameAlerts(
  groups: readonly (readonly PlacedAlert[])[],
  peopleWords: ReadonlySet<string>,
  siteWords: ReadonlySet<string>,
): readonly NamedAlerts[] {
  const shows: Shows = (text) =>
    text
      .replace(/\p{L}+/gu, (part) => {
        const folded = fold(part);
        if (peopleWords.has(folded) || findPeople(part, peopleWords).length > 0) return MASK;
        const isKnown = siteWords.has(folded) || isAlertWord(folded) || isOrdinaryWord(folded);
        return part.length <= SHORT_PART || isKnown ? part : MASK;
      })
      .replace(/…(?:[\s.-]*…)+/gu, MASK);
  const shown = groups.map((alerts) => {
    const troubles = alerts.filter(({ alert }) => !alert.isOver);
    const reads = (troubles.length > 0 ? troubles : alerts).map(({ alert }) => alert);
    return { reads, first: typical(reads) };
  });
  return toldApart(
    shown.map(({ reads, first }, at) => nameGroup(first, reads, groups[at], shows)),
    shown.map(({ first }) => first.things.split(' ')),
    shows,
  );
}

/** Behind one name for several groups stands what only some of them speak of. */
function toldApart(
  named: readonly NamedAlerts[],
  things: readonly (readonly string[])[],
  shows: Shows,
): readonly NamedAlerts[] {
  const alike = new Map<string, { groups: number; readonly saying: Map<string, number> }>();
  named.forEach(({ names }, at) => {
    const told = alike.get(names.nl) ?? { groups: 0, saying: new Map<string, number>() };
    alike.set(names.nl, told);
    told.groups += 1;
    for (const thing of things[at]) told.saying.set(thing, (told.saying.get(thing) ?? 0) + 1);
  });
  return named.map((own, at) => {
    const told = alike.get(own.names.nl);
    const only = things[at].filter((thing) => thing !== '' && told?.saying.get(thing) !== told?.groups);
    const behind = shows(only.slice(0, THINGS_SHOWN).join(' '));
    if (behind === '') return own;
    return { ...own, names: perLanguage((lang) => `${own.names[lang]} (${behind})`) };
  });
}

function nameGroup(
  first: AlertRead,
  reads: readonly AlertRead[],
  alerts: readonly PlacedAlert[],
  shows: Shows,
): NamedAlerts {
  const { kind, device } = first;
  const spoken = kind === null ? spokenName(first, reads, shows) : null;
  const themeNames =
    kind?.names ?? (spoken === '' || spoken === null ? NOTHING_SAID : perLanguage(() => spoken));
  const suffix = behind(first, alerts, shows);
  return {
    themeNames,
    names: perLanguage((lang) => shortened(withDevice(kind, themeNames, device, lang, shows) + suffix[lang])),
  };
}

function withDevice(
  kind: AlertKind | null,
  names: Names,
  device: string | null,
  lang: keyof Names,
  shows: Shows,
): string {
  if (device === null) return names[lang];
  const shown = shows(device);
  const about = kind?.about?.[lang];
  return about === undefined ? `${names[lang]} ${ON[lang]} ${shown}` : about.replace('{device}', () => shown);
}

/** Disks and ports, and a name that all its alerts have, where it may be shown. */
function behind(
  { kind, parts, names, pieces }: AlertRead,
  alerts: readonly PlacedAlert[],
  shows: Shows,
): Names {
  const steady = names.filter((name) => alerts.every(({ alert }) => alert.names.includes(name)));
  const shown = (kind === null ? [] : steady)
    .map((name) => shows(pieces.find(({ folded }) => folded === name)?.text ?? name))
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
  const told = parts.map((part) => shownPart(part, shows)).filter((part) => /[\p{L}\p{N}/]/u.test(part));
  const inside = told.length === 0 ? '' : ` (${told.join(', ')})`;
  return perLanguage((lang) => inside + (shown.length === 0 ? '' : `${COLON[lang]} ${shown.join(', ')}`));
}

/** "C:", "GI1/0/12", "/home", "DAILY-…". */
function shownPart(part: string, shows: Shows): string {
  const shown = shows(part).replaceAll('#', MASK);
  return shown.startsWith('/') ? shown : shown.toUpperCase();
}

/** The words that stand fast, as typed, without the device, the program and what differs from one alert to the next. */
function spokenName(alert: AlertRead, reads: readonly AlertRead[], shows: Shows): string {
  const steady = (piece: AlertPiece): boolean =>
    reads.every(({ pieces }) =>
      pieces.some(({ role, folded }) => role === piece.role && folded === piece.folded),
    );
  const said: AlertPiece[] = [];
  for (const piece of alert.pieces) {
    if (SPOKEN.has(piece.role) && !isLabel(piece) && steady(piece)) said.push(piece);
    else dropWhile(said, ({ role }) => role === 'frame' || (role === 'measure' && piece.role === 'value'));
  }
  while (said[0]?.role === 'frame' || said[0]?.role === 'trouble') said.shift();
  dropWhile(said, ({ role }) => role === 'frame');
  const text = said.map((piece) => (piece.role === 'value' ? piece.text : shows(piece.text))).join(' ');
  const plain = text.replace(/…(?:[\s-]*…)+/gu, MASK).trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** "WARNING", "Critical": how bad it is, set before the alert; "failed" in small letters is said of something. */
function isLabel({ role, text }: AlertPiece): boolean {
  return role === 'trouble' && text !== text.toLowerCase();
}

function dropWhile(said: AlertPiece[], isDropped: (piece: AlertPiece) => boolean): void {
  for (let last = said.at(-1); last !== undefined && isDropped(last); last = said.at(-1)) said.pop();
}

/** Of several wordings the commonest; of equals the first by the alphabet, so that the order makes no difference. */
function typical(reads: readonly AlertRead[]): AlertRead {
  const wordings = new Map<string, { alert: AlertRead; n: number }>();
  for (const alert of reads) {
    const said = alert.pieces
      .map(({ role, folded }) => (SPOKEN.has(role) && role !== 'value' ? folded : role))
      .join(' ');
    const known = wordings.get(said);
    if (known === undefined) wordings.set(said, { alert, n: 1 });
    else {
      known.n += 1;
      if (written(alert) < written(known.alert)) known.alert = alert;
    }
  }
  const [[, { alert }]] = [...wordings].sort((a, b) => b[1].n - a[1].n || (a[0] < b[0] ? -1 : 1));
  return alert;
}

function written({ device, pieces }: AlertRead): string {
  return [device, ...pieces.map(({ text }) => text)].join(' ');
}

function perLanguage(make: (lang: keyof Names) => string): Names {
  return { nl: make('nl'), fr: make('fr'), en: make('en') };
}

function shortened(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;
}
