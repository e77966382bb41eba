import { parseArgs } from 'node:util';
import type { CompanyCalendar } from '../engine/companies/company-calendar.ts';
import type { ToldReading } from '../engine/signals/told-reading.ts';
import { LANGS, type Lang } from '../words/format.ts';
import { toldCalendar } from './calendar-options.ts';
import { toldReadings, toldZones } from './reading-options.ts';

export type AnalyseOptions = {
  readonly files: readonly string[];
  readonly company: string | null;
  readonly people: number | null;
  readonly lang: Lang;
  readonly timezone: string;
  readonly labourCostCents: number;
  /** When the company works and what its own calendar names. */
  readonly calendar: CompanyCalendar;
  /** Heading or column number → field, as typed; whether the field exists is the use case's to say. */
  readonly map: readonly (readonly [column: string, field: string])[];
  /** How the files are to be read, where they do not say so themselves. */
  readonly told: readonly ToldReading[];
  readonly seed: number;
  /** A file with the company's own assumptions about lost time. */
  readonly priors: string | null;
  readonly json: string | null;
  readonly html: string | null;
  /** What tickets must be like. */
  readonly to: string | null;
  /** Every ticket is asked about. */
  readonly each: boolean;
  /** How many are named at most. */
  readonly top: number;
  /** The number of one ticket; '' when none was named. */
  readonly ticket: string;
  /** The columns that make a group, as typed; '' when none were named. */
  readonly group: string;
  /** The columns of the number and of the time; '' where they are to be guessed. */
  readonly id: string;
  readonly time: string;
  readonly horizonDays: number;
  readonly help: boolean;
};

/** Wrong use, as a code with what fills its sentence. */
export type WrongUse = { readonly code: WrongUseCode; readonly params: Readonly<Record<string, string>> };
export type WrongUseCode =
  | 'no_file'
  | 'output_taken'
  | 'unknown_option'
  | 'bad_people'
  | 'bad_lang'
  | 'bad_timezone'
  | 'bad_labour_cost'
  | 'bad_country'
  | 'bad_hours'
  | 'bad_closed'
  | 'bad_payroll_day'
  | 'bad_map'
  | 'bad_reading'
  | 'bad_seed'
  | 'bad_top'
  | 'to_or_each'
  | 'no_ticket'
  | 'no_group'
  | 'bad_horizon';

const PEOPLE_MAX = 100_000;
const SEED_MAX = 2 ** 32 - 1;
const TOP_MAX = 1_000;
const HORIZON_MAX = 366;
const LABOUR_COST_MAX = 1_000; // euros an hour: above it, cents were typed by mistake

const OPTIONS = {
  company: { type: 'string' },
  people: { type: 'string' },
  lang: { type: 'string', default: 'nl' },
  timezone: { type: 'string', multiple: true },
  'labour-cost': { type: 'string', default: '48.20' },
  country: { type: 'string' },
  hours: { type: 'string' },
  closed: { type: 'string', multiple: true },
  'payroll-day': { type: 'string' },
  map: { type: 'string', multiple: true },
  'date-order': { type: 'string' },
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  quote: { type: 'string' },
  decimal: { type: 'string' },
  'duration-unit': { type: 'string', multiple: true },
  rows: { type: 'string' },
  'group-cells': { type: 'string', multiple: true },
  seed: { type: 'string', default: '1' },
  priors: { type: 'string' },
  json: { type: 'string' },
  html: { type: 'string' },
  to: { type: 'string' },
  each: { type: 'boolean', default: false },
  top: { type: 'string', default: '10' },
  ticket: { type: 'string', default: '' },
  group: { type: 'string', multiple: true },
  id: { type: 'string', default: '' },
  time: { type: 'string', default: '' },
  horizon: { type: 'string', default: '30' },
  help: { type: 'boolean', default: false },
} as const;

export type OptionName = keyof typeof OPTIONS;
/** The language of the answer, also to wrong use: `--lang fr` anywhere, as far as it can be told. */
export function langAsked(argv: readonly string[]): Lang {
  const at = argv.findIndex((each) => each === '--lang' || each.startsWith('--lang='));
  const asked = argv[at]?.slice('--lang='.length) || argv[at + 1];
  return (at < 0 ? undefined : LANGS.find((lang) => lang === asked)) ?? 'nl';
}

/** Reads the command line. Wrong use is a value: it becomes one sentence and exit status 2. */
export function analyseOptions(
  argv: readonly string[],
  knows: readonly OptionName[],
): AnalyseOptions | WrongUse {
  const parsed = parse(argv, knows);
  if ('code' in parsed) return parsed;
  const { values, positionals } = parsed;
  const lang = LANGS.find((each) => each === values.lang);
  if (lang === undefined) return wrong('bad_lang', { value: values.lang });
  if (positionals.length === 0 && !values.help) return wrong('no_file', {});
  const people = values.people === undefined ? null : wholeNumber(values.people, 1, PEOPLE_MAX);
  if (people === undefined) return wrong('bad_people', { value: values.people ?? '' });
  const seed = wholeNumber(values.seed, 0, SEED_MAX);
  if (seed === undefined) return wrong('bad_seed', { value: values.seed });
  const top = wholeNumber(values.top, 1, TOP_MAX);
  if (top === undefined) return wrong('bad_top', { value: values.top });
  const horizonDays = wholeNumber(values.horizon, 1, HORIZON_MAX);
  if (horizonDays === undefined) return wrong('bad_horizon', { value: values.horizon });
  const zones = toldZones(values.timezone ?? []);
  if ('unknown' in zones) return wrong('bad_timezone', { value: zones.unknown });
  const euros = Number(values['labour-cost'].replace(',', '.'));
  if (!(euros > 0 && euros <= LABOUR_COST_MAX))
    return wrong('bad_labour_cost', { value: values['labour-cost'] });
  const calendar = toldCalendar(values);
  if ('code' in calendar) return wrong(calendar.code, { value: calendar.value });
  const map = (values.map ?? []).flatMap((each) => each.split(',')).map(columnAndField);
  const bad = map.find((pair) => typeof pair === 'string');
  if (bad !== undefined) return wrong('bad_map', { value: String(bad) });
  const told = toldReadings(values);
  if ('option' in told) return wrong('bad_reading', told);
  return {
    files: positionals,
    company: values.company ?? null,
    people,
    lang,
    timezone: zones.timezone,
    labourCostCents: Math.round(euros * 100),
    calendar,
    map: map.filter((pair) => typeof pair !== 'string'),
    told: [...zones.told, ...told],
    seed,
    priors: values.priors ?? null,
    json: values.json ?? null,
    html: values.html ?? null,
    to: values.to ?? null,
    each: values.each,
    top,
    ticket: values.ticket,
    group: (values.group ?? []).join(',').trim(),
    id: values.id.trim(),
    time: values.time.trim(),
    horizonDays,
    help: values.help,
  };
}

function wrong(code: WrongUseCode, params: WrongUse['params']): WrongUse {
  return { code, params };
}

function parse(argv: readonly string[], knows: readonly OptionName[]) {
  try {
    const parsed = parseArgs({ args: [...argv], allowPositionals: true, tokens: true, options: OPTIONS });
    const given = parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
    const unknown = given.find(({ name }) => !knows.some((each) => each === name));
    return unknown === undefined ? parsed : wrong('unknown_option', { value: unknown.rawName });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node's own English stays out of the sentence; the option it speaks of goes in.
    const [option] = /--?[\w-]+/u.exec(error.message) ?? argv;
    return wrong('unknown_option', { value: option });
  }
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = /^\d+$/u.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

/** `Soort melding=type` as a pair; the text itself when there is no field behind the last `=`. */
function columnAndField(text: string): readonly [string, string] | string {
  const at = text.lastIndexOf('=');
  return at < 1 || at === text.length - 1 ? text : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
