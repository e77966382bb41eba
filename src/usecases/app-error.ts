import type { LeftOut } from '../sources/codes.ts';
import { StoreError } from '../store/database.ts';

/** A company seen in the files, and how many tickets carry its name. */
export type CompanyCount = { readonly name: string; readonly tickets: number };

/** The companies to choose from, and how many tickets name none. */
export type SeveralCompanies = { readonly companies: readonly CompanyCount[]; readonly without?: number };

/** Why a file could not be read or written: a code with what fills its sentence. */
export type Why = { readonly code: string; readonly params: Readonly<Record<string, string | number>> };

/** Every reason a use case may refuse. A closed list: the compiler makes each edge answer all of them. */
export type Refusal =
  | { readonly code: 'file_unreadable'; readonly file: string; readonly why: Why }
  | ({ readonly code: 'choose_company' } & SeveralCompanies)
  | ({ readonly code: 'unknown_company'; readonly name: string } & SeveralCompanies)
  | { readonly code: 'person_column'; readonly column: string; readonly field: string }
  | { readonly code: 'bad_priors'; readonly file: string; readonly part: string }
  | {
      readonly code: 'no_tickets';
      readonly file: string;
      /** The first record that could not be used; null where the file holds none at all. */
      readonly left: LeftOut | null;
    }
  | { readonly code: 'cannot_write'; readonly file: string; readonly why: Why }
  | { readonly code: 'unknown_field'; readonly field: string; readonly known: readonly string[] }
  | {
      readonly code: 'not_found';
      readonly what: 'company' | 'import' | 'pattern' | 'change' | 'ticket' | 'numbers';
    }
  /** An import that was forgotten, on this day of the company. */
  | { readonly code: 'forgotten'; readonly day: string }
  /** `example` is a number that is there. */
  | { readonly code: 'unknown_ticket'; readonly ticket: string; readonly example: string }
  | { readonly code: 'no_time_column'; readonly known: readonly string[] }
  | {
      readonly code: 'log_too_short';
      readonly events: number;
      readonly days: number;
      readonly horizonDays: number;
    }
  | { readonly code: 'changed_meanwhile'; readonly version: number }
  | { readonly code: 'reading_stopped'; readonly file: string }
  | { readonly code: 'key_reused' }
  | { readonly code: 'not_now'; readonly state: string }
  | { readonly code: 'other_company'; readonly name: string; readonly known: string }
  | { readonly code: 'not_latest' }
  | { readonly code: 'already_undone' }
  | { readonly code: 'not_in_pattern' }
  | { readonly code: 'not_alone' }
  | { readonly code: 'whole_pattern' }
  | { readonly code: 'same_pattern' }
  | { readonly code: 'unknown_column'; readonly column: string; readonly known: readonly string[] };

/** Thrown by use cases, caught once per edge. Carries no prose: the edge speaks the reader's language. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(refusal.code, options);
    this.refusal = refusal;
  }
}

/** Why the store could not answer, when it is the store that failed; edges say it in words, the cause goes to the log. */
export function storeFailureOf(error: unknown): 'timed_out' | 'unavailable' | null {
  if (!(error instanceof StoreError)) return null;
  return error.code === 'timed_out' ? 'timed_out' : 'unavailable';
}
