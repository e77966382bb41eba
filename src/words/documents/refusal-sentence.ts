import type { SayParams } from '../../engine/signals/reading.ts';
import type { Words } from '../words.ts';
import { sayFailure } from './say-reading.ts';

type Company = { readonly name: string; readonly tickets: number };

/** A refusal as the use cases give it: a code with what fills its sentence. */
export type SaidRefusal =
  | {
      readonly code: 'file_unreadable';
      readonly file: string;
      readonly why: { readonly code: string; readonly params: SayParams };
    }
  | { readonly code: 'choose_company'; readonly companies: readonly Company[] }
  | { readonly code: 'unknown_company'; readonly name: string; readonly companies: readonly Company[] }
  | { readonly code: 'no_tickets'; readonly file: string }
  | {
      readonly code: 'cannot_write';
      readonly file: string;
      readonly why: { readonly code: string; readonly params: SayParams };
    }
  | { readonly code: 'unknown_column'; readonly column: string; readonly known: readonly string[] }
  | { readonly code: 'not_found'; readonly what: keyof Words['refusal']['notFound'] }
  | { readonly code: 'reading_stopped'; readonly file: string }
  | { readonly code: PlainRefusal }
  | { readonly code: 'unknown_field'; readonly field: string; readonly known: readonly string[] };

/** Refusals whose sentence has nothing to fill in. */
type PlainRefusal =
  | 'changed_meanwhile'
  | 'key_reused'
  | 'not_now'
  | 'not_latest'
  | 'not_in_pattern'
  | 'whole_pattern'
  | 'same_pattern';

/** One sentence: what, where, what to do. `how` says how a company is chosen at this edge. */
export function refusalSentence(refusal: SaidRefusal, words: Words, how: string): string {
  const { refusal: say } = words;
  switch (refusal.code) {
    case 'file_unreadable': {
      const { file, why } = refusal;
      return say.fileUnreadable({ file, why: sayFailure(why.code, why.params, words) });
    }
    case 'choose_company':
      return say.chooseCompany({ list: companyList(refusal.companies, words), how });
    case 'unknown_company':
      return say.unknownCompany({ name: refusal.name, list: companyList(refusal.companies, words), how });
    case 'no_tickets':
      return say.noTickets({ file: refusal.file });
    case 'cannot_write':
      return say.cannotWrite({
        file: refusal.file,
        why: sayFailure(refusal.why.code, refusal.why.params, words),
      });
    case 'not_found':
      return say.notFound[refusal.what];
    case 'reading_stopped':
      return say.readingStopped({ file: refusal.file });
    case 'changed_meanwhile':
      return say.changedMeanwhile;
    case 'key_reused':
      return say.keyReused;
    case 'not_now':
      return say.notNow;
    case 'not_latest':
      return say.notLatest;
    case 'not_in_pattern':
      return say.notInPattern;
    case 'whole_pattern':
      return say.wholePattern;
    case 'same_pattern':
      return say.samePattern;
    case 'unknown_column':
      return say.unknownColumn({ column: refusal.column, known: refusal.known.join(', ') });
    case 'unknown_field':
      return say.unknownField({ field: refusal.field, known: refusal.known.join(', ') });
  }
}

function companyList(companies: readonly Company[], words: Words): string {
  return companies.map(({ name, tickets }) => `  ${words.page.companyTickets({ name, tickets })}`).join('\n');
}
