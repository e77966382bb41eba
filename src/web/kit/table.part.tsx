import type { ReactNode } from 'react';

type TableProps = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
};

/** The numbers of a picture as a table that scrolls by itself, never the page. */
export function Table({ caption, head, rows }: TableProps) {
  return (
    <div className="scroll">
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((each) => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {rest.map((cell, index) => (
                <td key={`${key}-${head[index + 1]}`}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The table under a picture, folded away until somebody wants it. */
export function TableOf(props: TableProps & { readonly summary: string }) {
  const { summary, ...table } = props;
  return (
    <details className="table-of">
      <summary>{summary}</summary>
      <Table {...table} />
    </details>
  );
}
