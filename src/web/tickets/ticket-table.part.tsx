import { type ReactNode, useId } from 'react';
import type { Sort, SortKey, Ticket } from '../../contract/api/tickets.schema.ts';
import { longDay } from '../../words/format.ts';
import { useSpeaking } from '../kit/speaking.tsx';
import { TicketRow, useLostTime } from './ticket-row.part.tsx';

/** What one first wants to see: the newest, the costliest, and names from A. */
const FIRST: Readonly<Record<SortKey, Sort>> = {
  opened: '-opened',
  lost: '-lost',
  team: 'team',
  site: 'site',
  asset: 'asset',
};

const keyOf = (sort: Sort): string => sort.replace('-', '');
const turned = (sort: Sort): Sort =>
  // Safe cast: a key and a key with a minus are both sorts.
  (sort.startsWith('-') ? sort.slice(1) : `-${sort}`) as Sort;

/** The order that pressing a heading asks for: its own, or where it is that already, the other way round. */
const pressed = (key: SortKey, sort: Sort): Sort => (keyOf(sort) === key ? turned(sort) : FIRST[key]);

type Ordering = { readonly sort: Sort; readonly order: (sort: Sort) => void };
type TicketTableProps = Ordering & {
  readonly tickets: readonly Ticket[];
  /** By what they can be put in order: a column each. */
  readonly sorts: readonly SortKey[];
  readonly withPattern: boolean;
};

/** Tickets in a table whose headings put them in order; on a phone a list, with a choice above it. */
export function TicketTable({ tickets, sorts: columns, withPattern, ...ordering }: TicketTableProps) {
  const { words } = useSpeaking();
  const said = useCells();
  return (
    <>
      <Choice columns={columns} {...ordering} />
      {keyOf(ordering.sort) === 'lost' && <p className="sort-note quiet small">{words.orders.silentLast}</p>}
      <table className="tickets ticket-table">
        <caption className="visually-hidden">{words.orders.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.pages.tickets.ticket}</th>
            {columns.map((key) => (
              <Heading key={key} column={key} {...ordering} />
            ))}
          </tr>
        </thead>
        <tbody>
          {tickets.map((ticket) => (
            <tr key={ticket.id}>
              <td>
                <TicketRow
                  ticket={ticket}
                  marked={[]}
                  said={[]}
                  withPattern={withPattern}
                  withAlikes
                  isOpen={false}
                  below={null}
                  elsewhere={columns}
                />
              </td>
              {columns.map((key) => (
                <td key={key} data-column={key}>
                  {said[key](ticket)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What a ticket says in each column. */
function useCells(): Readonly<Record<SortKey, (ticket: Ticket) => ReactNode>> {
  const { words, lang } = useSpeaking();
  const lost = useLostTime();
  return {
    opened: ({ opened }) => (opened === null ? words.pages.tickets.noDay : longDay(opened, lang)),
    lost,
    team: ({ team }) => team,
    site: ({ site }) => site,
    asset: ({ asset }) => asset,
  };
}

/** A heading that puts the tickets in order by its column. */
function Heading({ column, sort, order }: Ordering & { readonly column: SortKey }) {
  const { words } = useSpeaking();
  const isBy = keyOf(sort) === column;
  const way = sort.startsWith('-') ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isBy ? way : 'none'}>
      <button
        type="button"
        className="sort"
        title={words.orders.order[pressed(column, sort)]}
        onClick={() => order(pressed(column, sort))}
      >
        {words.orders.head[column]}
        <svg viewBox="0 0 12 12" aria-hidden="true">
          {isBy && (
            <path d={way === 'descending' ? 'M6 2v8M2.5 6.5 6 10l3.5-3.5' : 'M6 10V2M2.5 5.5 6 2l3.5 3.5'} />
          )}
        </svg>
      </button>
    </th>
  );
}

/** The same choice where there is no room for headings. */
function Choice({ columns, sort, order }: Ordering & { readonly columns: readonly SortKey[] }) {
  const { words } = useSpeaking();
  const id = useId();
  return (
    <div className="sort-choice">
      <label htmlFor={id}>{words.orders.label}</label>
      <select
        id={id}
        value={sort}
        onChange={({ target }) => {
          // Safe cast: the options below are sorts.
          order(target.value as Sort);
        }}
      >
        {columns
          .flatMap((key) => [FIRST[key], turned(FIRST[key])])
          .map((each) => (
            <option key={each} value={each}>
              {words.orders.order[each]}
            </option>
          ))}
      </select>
    </div>
  );
}
