import { type Lang, longDay } from './format.ts';

const LOCALE = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' } as const satisfies Record<Lang, string>;
const DAY_MILLISECONDS = 86_400_000;
const NEAR = {
  nl: { today: 'vandaag', yesterday: 'gisteren', tomorrow: 'morgen', on: '', at: 'om' },
  fr: { today: 'aujourd’hui', yesterday: 'hier', tomorrow: 'demain', on: 'le ', at: 'à' },
  en: { today: 'today', yesterday: 'yesterday', tomorrow: 'tomorrow', on: '', at: 'at' },
} as const satisfies Record<Lang, unknown>;

function isoDayOf(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** A day as people say it: "gisteren", "morgen", "3 maart 2026". `now` is the reader's clock. */
export function sayDay(isoDay: string, now: Date, lang: Lang): string {
  const near = NEAR[lang];
  const days = Math.round(
    (Date.parse(`${isoDay}T00:00:00Z`) - Date.parse(`${isoDayOf(now)}T00:00:00Z`)) / DAY_MILLISECONDS,
  );
  if (days === 0) return near.today;
  if (days === -1) return near.yesterday;
  if (days === 1) return near.tomorrow;
  return longDay(isoDay, lang);
}

/** An instant as people say it, on the reader's own clock: "vandaag om 10:42", "le 3 mars 2026 à 10:42". */
export function sayInstant(instant: string, now: Date, lang: Lang): string {
  const near = NEAR[lang];
  const at = new Date(instant);
  const day = sayDay(isoDayOf(at), now, lang);
  const said = day === near.today || day === near.yesterday ? day : `${near.on}${day}`;
  const clock = new Intl.DateTimeFormat(LOCALE[lang], { hour: '2-digit', minute: '2-digit' }).format(at);
  return `${said} ${near.at} ${clock}`;
}
