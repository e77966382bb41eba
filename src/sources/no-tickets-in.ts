import { type ToldReading, toldValue } from '../engine/signals/told-reading.ts';
import { fold } from '../engine/text/fold.ts';
import type { FileFailure, ReasonCode } from './codes.ts';
import { FIELDS } from './field.ts';
import type { ColumnGuess } from './guess.ts';
import type { Table } from './table.ts';

/** Why a column is what it is, where its heading had no part in that. */
const WITHOUT_HEADING: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'values',
  'order_of_times',
  'looks_like_people',
  'values_disagree',
  'taken_by_other',
  'empty',
  'not_recognised',
]);
/** What a list of people or firms says of each, in three languages, folded. */
const OF_CONTACTS =
  /\b(?:e-?mail|mail|courriel|telefoon\w*|telephone|phone|tel|gsm|mobiel|mobile|portable|fax|voornaam|achternaam|familienaam|naam|nom|prenom|name|surname|adres|address|adresse|straat|street|rue|huisnummer|postcode|postal|zip|gemeente|woonplaats|city|ville|geboortedatum|birthday|birth|naissance|functie|fonction|job title|website)\b/u;
/** Where an API tells why it gives nothing: `error`, `errors`, `error.message`, `error_description`. */
const OF_REFUSAL = /^(?:errors?|fault|exception)(?:$|[._ ])/iu;
const CONTACTS_LEAST = 3; // of such headings, and at least half of all: a ticket has one or two of who reported it
const WORDS_MOST = 8; // of a heading: more are a sentence
const SENTENCE = /[.!?…]$/u;
const SHOWN = 5; // headings
const SHOWN_MOST = 40; // characters of a heading
const PRIVATE = /[@\d]/u; // a heading that may be somebody's address or number, where the first row was taken for headings

const holdsTime = ({ field }: ColumnGuess): boolean => FIELDS[field].holds === 'time';
const isOfContacts = ({ heading }: ColumnGuess): boolean => OF_CONTACTS.test(fold(heading));
const isKnown = ({ reason }: ColumnGuess): boolean => !WITHOUT_HEADING.has(reason);
const isSentence = ({ heading }: ColumnGuess): boolean =>
  SENTENCE.test(heading.trim()) || heading.trim().split(/\s+/u).length > WORDS_MOST;

/** Lines that somebody wrote, and no table: one column, or commas in sentences, under nothing that is a heading. */
function isLooseText({ format, headings }: Table, guesses: readonly ColumnGuess[]): boolean {
  const isText = format === 'csv' || format === 'tsv';
  return isText && !guesses.some(isKnown) && (headings.length === 1 || guesses.some(isSentence));
}

/** People or firms with where they live and how to reach them: a birthday is no time of a ticket, a remark no problem. */
function areContacts(guesses: readonly ColumnGuess[]): boolean {
  const contacts = guesses.filter(isOfContacts).length;
  const ofTicket = guesses.some((guess) => {
    const { field } = guess;
    const isOwn = field === 'title' || field === 'state' || field === 'priority' || holdsTime(guess);
    return isOwn && isKnown(guess) && !isOfContacts(guess);
  });
  return !ofTicket && contacts >= CONTACTS_LEAST && contacts * 2 >= guesses.length;
}

/** Whether nothing tells what a ticket is about, or when it was. */
const saysNothing = (guesses: readonly ColumnGuess[]): boolean =>
  !guesses.some((guess) => guess.field === 'title' || guess.field === 'body' || holdsTime(guess));

/** What a program answers that was refused: one record that tells of an error, and neither what broke nor when. */
function isRefusal({ format, count }: Table, guesses: readonly ColumnGuess[]): boolean {
  const others = guesses.filter(({ heading }) => !OF_REFUSAL.test(heading));
  const isTicket = others.some((guess) => guess.field === 'title' || holdsTime(guess));
  const isOne = (format === 'json' || format === 'json-lines') && count === 1;
  return isOne && others.length < guesses.length && !isTicket;
}

const SIGNS = [';', '|', ',', '\t', '^', '~'] as const;
const SIGNS_LEAST = 2; // in each row
const ALIKE = 0.9; // of the rows
const COLUMNS_OF_SPACES = /\S {3,}(?=\S)/gu;

const countOf = (text: string, sign: string): number => text.split(sign).length - 1;

/** One column whose cells hold as many of one sign each, the heading too, or stand in columns of spaces: rows that were not cut. */
function isUncut({ format, headings: [heading, ...others], rows }: Table): boolean {
  if ((format !== 'csv' && format !== 'tsv') || others.length > 0) return false;
  const isMost = (fits: (cell: string) => boolean): boolean =>
    rows.length > 1 && rows.filter(({ cells }) => fits(cells[0] ?? '')).length >= rows.length * ALIKE;
  const isSpaced = isMost((cell) => (cell.match(COLUMNS_OF_SPACES)?.length ?? 0) >= SIGNS_LEAST);
  return (
    isSpaced ||
    SIGNS.some((sign) => {
      const signs = countOf(heading, sign);
      return signs >= SIGNS_LEAST && isMost((cell) => countOf(cell, sign) === signs);
    })
  );
}

/** The first headings, as they stand in the file. */
function shownHeadings(headings: readonly string[]): string {
  const named = headings
    .map((heading) => heading.trim())
    .filter((each) => each !== '' && !PRIVATE.test(each));
  const shown = named
    .slice(0, SHOWN)
    .map((each) => (each.length > SHOWN_MOST ? `${each.slice(0, SHOWN_MOST)}…` : each));
  return shown.join(', ') + (named.length > SHOWN ? ', …' : '');
}

/**
 * Knows a table that is no list of tickets.
 *
 * It answers "is this an export of a helpdesk at all?" before loose text or somebody's list of contacts is taken for tickets.
 * What somebody said of a column, now or before, is believed; so is a file of a helpdesk that is known.
 *
 * @param table   the table; without rows nothing is said of it
 * @param guesses what each of its columns means
 * @param told    how somebody said that it is to be read
 * @returns       why it is refused: `file.uncut_rows`, `file.loose_text`, `file.no_ticket_columns`; undefined for what may be tickets
 * @cost          O(columns)
 */
export function noTicketsIn(
  table: Table,
  guesses: readonly ColumnGuess[],
  told: readonly ToldReading[],
): FileFailure | undefined {
  if (table.count === 0 || guesses.some(({ reason }) => reason === 'map')) return undefined;
  const isCutAsSaid = toldValue(told, 'delimiter') !== undefined;
  if (!isCutAsSaid && isUncut(table)) return { code: 'file.uncut_rows', params: {} };
  if (isLooseText(table, guesses)) return { code: 'file.loose_text', params: {} };
  if (!areContacts(guesses) && !saysNothing(guesses) && !isRefusal(table, guesses)) return undefined;
  return { code: 'file.no_ticket_columns', params: { columns: shownHeadings(table.headings) } };
}
