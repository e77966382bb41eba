import type { LeftOutRecord, SayParams } from '../../engine/signals/reading.ts';
import { longDay } from '../format.ts';
import type { Words } from '../words.ts';
import { sayFailure, sayLeftOut } from './say-reading.ts';

type Companies = {
  readonly companies: readonly { readonly name: string; readonly tickets: number }[];
  /** Tickets that name no company. */
  readonly without?: number;
};

/** A refusal as the use cases give it: a code with what fills its sentence. */
export type SaidRefusal =
  | {
      readonly code: 'file_unreadable';
      readonly file: string;
      readonly why: { readonly code: string; readonly params: SayParams };
    }
  | ({ readonly code: 'choose_company' } & Companies)
  | ({ readonly code: 'unknown_company'; readonly name: string } & Companies)
  | { readonly code: 'person_column'; readonly column: string; readonly field: string }
  | { readonly code: 'bad_priors'; readonly file: string; readonly part: string }
  | {
      readonly code: 'no_tickets';
      readonly file: string;
      /** Absent in refusals of before it was kept. */
      readonly left?: LeftOutRecord | null;
    }
  | {
      readonly code: 'cannot_write';
      readonly file: string;
      readonly why: { readonly code: string; readonly params: SayParams };
    }
  | { readonly code: 'unknown_column'; readonly column: string; readonly known: readonly string[] }
  | { readonly code: 'not_found'; readonly what: keyof Words['refusal']['notFound'] }
  | { readonly code: 'forgotten'; readonly day: string }
  | { readonly code: 'unknown_ticket'; readonly ticket: string; readonly example: string }
  | { readonly code: 'no_time_column'; readonly known: readonly string[] }
  | {
      readonly code: 'log_too_short';
      readonly events: number;
      readonly days: number;
      readonly horizonDays: number;
    }
  | { readonly code: 'reading_stopped'; readonly file: string }
  | { readonly code: 'other_company'; readonly name: string; readonly known: string }
  | { readonly code: PlainRefusal }
  | { readonly code: 'unknown_field'; readonly field: string; readonly known: readonly string[] };

/** Refusals whose sentence has nothing to fill in. */
type PlainRefusal =
  | 'changed_meanwhile'
  | 'key_reused'
  | 'not_now'
  | 'not_latest'
  | 'already_undone'
  | 'not_in_pattern'
  | 'not_alone'
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
      return say.chooseCompany({ list: companyList(refusal, words), how });
    case 'unknown_company':
      return say.unknownCompany({ name: refusal.name, list: companyList(refusal, words), how });
    case 'no_tickets':
      return say.noTickets({
        file: refusal.file,
        because: refusal.left ? say.firstLeft({ why: sayLeftOut(refusal.left, words) }) : '',
      });
    case 'cannot_write':
      return say.cannotWrite({
        file: refusal.file,
        why: words.terminal.writeBecause[refusal.why.code.replace(/^file\./u, '')] ?? refusal.why.code,
      });
    case 'not_found':
      return say.notFound[refusal.what];
    case 'forgotten':
      return say.forgotten({ day: longDay(refusal.day, words.lang) });
    case 'unknown_ticket':
      return say.unknownTicket({ ticket: refusal.ticket, example: refusal.example });
    case 'no_time_column':
      return say.noTimeColumn({ known: refusal.known.join(', ') });
    case 'log_too_short': {
      const { events, days, horizonDays } = refusal;
      return say.logTooShort({ events, days, horizon: horizonDays });
    }
    case 'reading_stopped':
      return say.readingStopped({ file: refusal.file });
    case 'other_company':
      return say.otherCompany({ name: refusal.name, known: refusal.known });
    case 'changed_meanwhile':
      return say.changedMeanwhile;
    case 'key_reused':
      return say.keyReused;
    case 'not_now':
      return say.notNow;
    case 'not_latest':
      return say.notLatest;
    case 'already_undone':
      return say.alreadyUndone;
    case 'not_in_pattern':
      return say.notInPattern;
    case 'not_alone':
      return say.notAlone;
    case 'whole_pattern':
      return say.wholePattern;
    case 'same_pattern':
      return say.samePattern;
    case 'unknown_column':
      return say.unknownColumn({ column: refusal.column, known: refusal.known.join(', ') });
    case 'person_column': {
      const means: Readonly<Record<string, string>> = words.reading.field;
      const field = means[refusal.field] ?? refusal.field;
      return say.personColumn({ column: refusal.column, field });
    }
    case 'bad_priors':
      return say.badPriors({ file: refusal.file, part: refusal.part });
    case 'unknown_field':
      return say.unknownField({ field: refusal.field, known: refusal.known.join(', ') });
  }
}

function companyList({ companies, without }: Companies, { page }: Words): string {
  const lines = companies.map(({ name, tickets }) => page.companyTickets({ name, tickets }));
  if (without !== undefined && without > 0) lines.push(page.withoutCompany({ n: without }));
  return lines.map((line) => `  ${line}`).join('\n');
}
