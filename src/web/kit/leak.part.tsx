import { type ReactNode, useCallback } from 'react';
import type { Estimate as Known } from '../../engine/base/estimate.ts';
import { euroRange, isKnown, timeRange } from '../../words/format.ts';
import { leakPlot } from '../../words/plots/leak.plot.ts';
import { Drawing } from './drawing.part.tsx';
import { Estimate } from './estimate.part.tsx';
import { Rows } from './rows.part.tsx';
import { useSpeaking } from './speaking.tsx';
import { TableOf } from './table.part.tsx';
import type { Which } from './where.ts';

export type LeakRow = {
  readonly key: string;
  readonly name: ReactNode;
  readonly tickets: string;
  readonly lostSeconds: Known;
  readonly costCents: Known;
  /** Its rows. */
  readonly which: Which;
  /** The rows that `tickets` counts, where they are others than those that lost time. */
  readonly counted?: Which;
};

const SHOWN = 8; // what fits on one screen; the rest folds away

type LeakProps = {
  readonly rows: readonly LeakRow[];
  /** What to see, with ways to the rows of its numbers; and what the table is of. */
  readonly caption: ReactNode;
  readonly head: string;
  readonly title: string;
};

/** Horizontal interval bars on one scale, cause beside cause, each with its hours and euros; and all as a table. */
export function Leak({ rows, caption, head, title }: LeakProps) {
  const { words } = useSpeaking();
  const { lost, number } = words.pages;
  const most = Math.max(0, ...rows.map(({ lostSeconds }) => (isKnown(lostSeconds) ? lostSeconds.high : 0)));
  return (
    <figure>
      <LeakRows rows={rows.slice(0, SHOWN)} most={most} />
      {rows.length > SHOWN && (
        <details className="more">
          <summary>{lost.shownAll({ n: rows.length - SHOWN })}</summary>
          <LeakRows rows={rows.slice(SHOWN)} most={most} />
        </details>
      )}
      <figcaption>{caption}</figcaption>
      <TableOf
        summary={number.table}
        caption={title}
        head={[head, lost.tickets, lost.time, lost.money]}
        rows={rows.map((row) => ({
          key: row.key,
          cells: [
            row.name,
            <Rows key="tickets" which={row.counted ?? row.which}>
              {row.tickets}
            </Rows>,
            <LostTime key="time" row={row} />,
            <LostMoney key="money" row={row} />,
          ],
        }))}
      />
    </figure>
  );
}

function LeakRows({ rows, most }: { readonly rows: readonly LeakRow[]; readonly most: number }) {
  return (
    <ul className="leak">
      {rows.map((row) => (
        <li key={row.key}>
          <div className="leak-say">
            <span className="leak-name">{row.name}</span>
            <LeakNumbers row={row} />
          </div>
          {isKnown(row.lostSeconds) && <LeakBar of={row.lostSeconds} most={most} />}
        </li>
      ))}
    </ul>
  );
}

function LeakNumbers({ row }: { readonly row: LeakRow }) {
  return (
    <span className="leak-numbers">
      <LostTime row={row} /> <LostMoney row={row} />
    </span>
  );
}

function LostTime({ row: { lostSeconds, which } }: { readonly row: LeakRow }) {
  const { lang } = useSpeaking();
  return <Estimate of={lostSeconds} say={(low, high) => timeRange(low, high, lang)} opens={which} />;
}

function LostMoney({ row: { costCents, which } }: { readonly row: LeakRow }) {
  const { lang } = useSpeaking();
  return <Estimate of={costCents} say={(low, high) => euroRange(low, high, lang)} opens={which} />;
}

type LeakBarProps = { readonly of: Extract<Known, { kind: 'known' }>; readonly most: number };

function LeakBar({ of: { low, mid, high }, most }: LeakBarProps) {
  const plot = useCallback(
    (width: number) => ({ ...leakPlot({ low, mid, high }, most), width }),
    [low, mid, high, most],
  );
  return <Drawing plot={plot} height={18} />;
}
