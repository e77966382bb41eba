import type { Estimate } from '../engine/base/estimate.ts';

export type Lang = 'nl' | 'fr' | 'en';
export const LANGS: readonly Lang[] = ['nl', 'fr', 'en'];

const LOCALE = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' } as const satisfies Record<Lang, string>;
const HOUR_SECONDS = 3600;
const MINUTES_BELOW_SECONDS = 2 * HOUR_SECONDS; // under two hours people think in minutes
const DAY_MILLISECONDS = 86_400_000;

/** Two significant digits: no range on a page pretends to know more. */
function roundToKnown(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.round(value / step) * step;
}

/** A whole number with the reader's thousands mark. */
export function count(value: number, lang: Lang): string {
  return new Intl.NumberFormat(LOCALE[lang], { maximumFractionDigits: 0 }).format(value);
}

/** A number with at most `digits` decimals. */
export function decimal(value: number, lang: Lang, digits = 1): string {
  return new Intl.NumberFormat(LOCALE[lang], { maximumFractionDigits: digits }).format(value);
}

/** A number with as many digits after the sign as the others of its column. */
export function fixed(value: number, lang: Lang, digits: number): string {
  const shown = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(LOCALE[lang], shown).format(value);
}

const TO = { nl: 'tot', fr: 'à', en: 'to' } as const satisfies Record<Lang, string>;
const UNITS = {
  nl: { hours: 'uur', minutes: 'minuten' },
  fr: { hours: 'heures', minutes: 'minutes' },
  en: { hours: 'hours', minutes: 'minutes' },
} as const satisfies Record<Lang, unknown>;

/** Two ends as one phrase, or one number when both round to the same. */
function ends(low: string, high: string, lang: Lang): string {
  return low === high ? low : `${low} ${TO[lang]} ${high}`;
}

/** "38 tot 61 uur", or minutes where hours would be fractions. */
export function timeRange(lowSeconds: number, highSeconds: number, lang: Lang): string {
  const inMinutes = highSeconds < MINUTES_BELOW_SECONDS;
  const unit = inMinutes ? 60 : HOUR_SECONDS;
  const say = (seconds: number): string => {
    const value = seconds / unit;
    return inMinutes || value >= 10 ? count(roundToKnown(Math.round(value)), lang) : decimal(value, lang);
  };
  return `${ends(say(lowSeconds), say(highSeconds), lang)} ${UNITS[lang][inMinutes ? 'minutes' : 'hours']}`;
}

/** "€ 1.800 tot € 2.900", in whole euros, rounded to what is known. */
export function euroRange(lowCents: number, highCents: number, lang: Lang): string {
  const euro = new Intl.NumberFormat(LOCALE[lang], {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  const say = (cents: number): string => euro.format(roundToKnown(Math.round(cents / 100)));
  return ends(say(lowCents), say(highCents), lang);
}

/** "€ 48,20", to the cent: for a price, not for an estimate. */
export function euroExact(cents: number, lang: Lang): string {
  return new Intl.NumberFormat(LOCALE[lang], { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** "51 tot 64 %" from two fractions of one. */
export function percentRange(low: number, high: number, lang: Lang): string {
  const say = (share: number): string => count(Math.round(share * 100), lang);
  return `${ends(say(low), say(high), lang)}${lang === 'en' ? '%' : ' %'}`;
}

const POINTS = {
  nl: {
    same: 'gelijk gebleven',
    rose: (by: string) => `met ${by} gestegen`,
    fell: (by: string) => `met ${by} gedaald`,
    roseAtMost: (by: string) => `gelijk gebleven of hoogstens ${by} gestegen`,
    fellAtMost: (by: string) => `gelijk gebleven of hoogstens ${by} gedaald`,
    either: (fell: string, rose: string) => `hoogstens ${fell} gedaald of hoogstens ${rose} gestegen`,
    unit: ['procentpunt', 'procentpunten'],
  },
  fr: {
    same: 'est restée égale',
    rose: (by: string) => `a augmenté de ${by}`,
    fell: (by: string) => `a baissé de ${by}`,
    roseAtMost: (by: string) => `est restée égale ou a augmenté de ${by} au plus`,
    fellAtMost: (by: string) => `est restée égale ou a baissé de ${by} au plus`,
    either: (fell: string, rose: string) => `a baissé de ${fell} au plus ou augmenté de ${rose} au plus`,
    unit: ['point de pourcentage', 'points de pourcentage'],
  },
  en: {
    same: 'stayed the same',
    rose: (by: string) => `rose by ${by}`,
    fell: (by: string) => `fell by ${by}`,
    roseAtMost: (by: string) => `stayed the same or rose by at most ${by}`,
    fellAtMost: (by: string) => `stayed the same or fell by at most ${by}`,
    either: (fell: string, rose: string) => `fell by at most ${fell} or rose by at most ${rose}`,
    unit: ['percentage point', 'percentage points'],
  },
} as const satisfies Record<Lang, unknown>;

/** How a share moved, in whole percentage points: "met 3 tot 7 procentpunten gestegen", for any signs of its two ends. */
export function pointsRange(low: number, high: number, lang: Lang): string {
  const say = POINTS[lang];
  const [from, to] = [Math.round(low * 100), Math.round(high * 100)];
  const points = (least: number, most: number): string => {
    const isOne = most === 1 && least === most;
    return `${ends(count(least, lang), count(most, lang), lang)} ${say.unit[isOne ? 0 : 1]}`;
  };
  if (from === 0 && to === 0) return say.same;
  if (from > 0) return say.rose(points(from, to));
  if (to < 0) return say.fell(points(-to, -from));
  if (from === 0) return say.roseAtMost(points(to, to));
  if (to === 0) return say.fellAtMost(points(-from, -from));
  return say.either(points(-from, -from), points(to, to));
}

/** "8 tot 26", two whole numbers as one phrase. */
export function countRange(low: number, high: number, lang: Lang): string {
  return ends(count(low, lang), count(high, lang), lang);
}

/** "3 maart 2026", from an ISO day. */
export function longDay(isoDay: string, lang: Lang): string {
  return dayAs(isoDay, lang, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "3 maart", from an ISO day: where the year is said beside it. */
export function dayOfYear(isoDay: string, lang: Lang): string {
  return dayAs(isoDay, lang, { day: 'numeric', month: 'long' });
}

/** "maart 2026", from an ISO day or month. */
export function longMonth(isoMonth: string, lang: Lang): string {
  return dayAs(`${isoMonth.slice(0, 7)}-01`, lang, { month: 'long', year: 'numeric' });
}

/** "mrt", from an ISO month: the label under a bar. */
export function shortMonth(isoMonth: string, lang: Lang): string {
  return dayAs(`${isoMonth.slice(0, 7)}-01`, lang, { month: 'short' }).replace('.', '');
}

function dayAs(isoDay: string, lang: Lang, options: Intl.DateTimeFormatOptions): string {
  const at = Date.parse(`${isoDay}T00:00:00Z`);
  const said = new Intl.DateTimeFormat(LOCALE[lang], { ...options, timeZone: 'UTC' }).format(at);
  return lang === 'fr' ? said.replace(/^1 /u, '1er ') : said; // French counts the first day of a month
}

/** A colon as the language sets it: French puts a space before it. */
export function colon(lang: Lang): string {
  return lang === 'fr' ? '\u00a0:' : ':';
}

/** Days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MILLISECONDS);
}

/** A chance as people say it: "7 op 10"; never a certainty. */
export function inTen(probability: number): number {
  return Math.min(9, Math.max(1, Math.round(probability * 10)));
}

/** Whether an estimate holds a number. */
export function isKnown(estimate: Estimate): estimate is Extract<Estimate, { kind: 'known' }> {
  return estimate.kind === 'known';
}

const LARGER_UNITS = [
  ['hour', HOUR_SECONDS],
  ['minute', 60],
] as const;

/** "2 uur", "1,5 minuten": a duration as it was read, in the largest unit that it fills. */
export function exactTime(seconds: number, lang: Lang): string {
  const [unit, size] = LARGER_UNITS.find(([, least]) => seconds >= least) ?? (['second', 1] as const);
  return new Intl.NumberFormat(LOCALE[lang], {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(seconds / size);
}
