import type { Signal } from '../signals/signal.ts';
import type { Word } from '../text/words-of.ts';

/** Which one or where, by kind of answer; the first that a ticket has of a kind. */
export type Instances = {
  /** The code of a device, from the text or the asset field. */
  readonly code: string | null;
  readonly floor: string | null;
  readonly room: string | null;
  readonly site: string | null;
};

const CODE = /^(?=.*[a-z])(?=.*\d)[a-z]{2,}[a-z0-9]*[-_.]?[a-z]*[-_.]?\d{1,6}[a-z]?$/;
/** "covid19", "office365", "windows11", "mp3", "usb3": names of products, not of one thing. */
const PRODUCT =
  /^(?:windows|win|office|o|m|ms|microsoft|mp|h|usb|hdmi|ipv|sha|md|wpa|web|e|a|b|f|q|cat|ps|excel|outlook|teams|version|versie|v|w|kb|error|err|code|iphone|ipad|chrome|edge|firefox|sap|sql|ie|pdf|x|tls|http|ticket|inc|req|sd|po|so|fc|of|be|week|wk|jan|feb|mar|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[-_.]?\d+[a-z]?$/;
const FLOOR_WORD = /^(?:verdiep|verdieping|verdiepingen|etage|etages|floor|floors|fl)$/;
const GROUND = /^(?:gelijkvloers|gelijkvloer|rez|rdc|groundfloor|beneden)$/;
const ORDINALS: Readonly<Record<string, string>> = {
  eerste: '1',
  tweede: '2',
  derde: '3',
  vierde: '4',
  vijfde: '5',
  premier: '1',
  premiere: '1',
  deuxieme: '2',
  second: '2',
  seconde: '2',
  troisieme: '3',
  quatrieme: '4',
  cinquieme: '5',
  first: '1',
  third: '3',
  fourth: '4',
  fifth: '5',
  ground: '0',
};
const NUMBERED = /^(\d)(?:e|de|ste|er|ere|eme|ieme|st|nd|rd|th)?$/;
const PLACE_WORD =
  /^(?:hal|hall|lijn|ligne|line|loods|zaal|salle|room|vergaderzaal|lokaal|local|dok|dock|quai|kassa|caisse|poort|zone|werkpost|poste|atelier|gebouw|building|batiment|bureau)$/;

/**
 * Reads which one or where a ticket speaks of: the code of a device, a floor, a room or hall, a site.
 *
 * @param signal  its asset and site fields
 * @param words   its words, title first
 * @returns       null for each kind that is not said
 * @cost          O(words)
 */
export function instancesOf(signal: Signal, words: readonly Word[]): Instances {
  let code: string | null = null;
  let floor: string | null = null;
  let room: string | null = null;
  words.forEach(({ folded }, index) => {
    code ??= codeIn(folded);
    floor ??= floorAt(words, index);
    room ??= roomAt(words, index);
  });
  const asset = signal.asset === null ? null : plain(signal.asset);
  return { code: code ?? asset, floor, room, site: signal.site === null ? null : plain(signal.site) };
}

function plain(text: string): string | null {
  const short = text.trim().toLowerCase();
  return short === '' ? null : short;
}

function codeIn(folded: string): string | null {
  if (folded.length < 4 || folded.length > 20 || !CODE.test(folded) || PRODUCT.test(folded)) return null;
  return folded;
}

function floorAt(words: readonly Word[], index: number): string | null {
  const here = words[index]?.folded ?? '';
  if (GROUND.test(here)) return 'floor 0';
  const number = ORDINALS[here] ?? NUMBERED.exec(here)?.[1];
  const next = words[index + 1]?.folded ?? '';
  const before = words[index - 1]?.folded ?? '';
  if (number !== undefined && FLOOR_WORD.test(next)) return `floor ${number}`;
  if (number !== undefined && FLOOR_WORD.test(before)) return `floor ${number}`;
  // "op het 2e", "au 2e", "on the 2nd": an ordinal in digits at the end of a phrase is a floor.
  if (/^\d(?:e|de|er|eme|nd|st|rd|th)$/.test(here) && /^(?:het|au|the|le)$/.test(before))
    return `floor ${here[0] ?? ''}`;
  return null;
}

function roomAt(words: readonly Word[], index: number): string | null {
  const here = words[index]?.folded ?? '';
  const next = words[index + 1];
  const place = words[index];
  if (next === undefined || place === undefined || !PLACE_WORD.test(here) || next.at !== place.at + 1)
    return null;
  return /^(?:\d{1,3}|[a-h])$/.test(next.folded) ? `${here} ${next.folded}` : null;
}
