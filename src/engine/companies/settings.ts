import type { CompanyCalendar } from './company-calendar.ts';

/** What an analysis is told about the company. Kept small: a good default beats a setting. */
export type CompanySettings = {
  readonly name: string;
  /** IANA zone in which days are counted, such as `Europe/Brussels`. */
  readonly timezone: string;
  /** What an hour of work costs the employer, in cents: 4820 for Belgium (Eurostat 2024). */
  readonly labourCostCents: number;
  /** Head count; null when nobody said it. Distinct requesters are not staff. */
  readonly people: number | null;
  /** Whole number in [0, 2^32): the same seed gives the same report. */
  readonly seed: number;
  /** The reader's language, for pattern names. */
  readonly lang: 'nl' | 'fr' | 'en';
  /** When it works and what its calendar names; office hours in Belgium when nobody said it. */
  readonly calendar?: CompanyCalendar;
};
