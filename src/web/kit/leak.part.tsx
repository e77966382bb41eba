import { type ReactNode, useCallback } from 'react';
import type { Estimate } from '../../engine/base/estimate.ts';
import { euroRange, isKnown, timeRange } from '../../words/format.ts';
import { leakPlot } from '../../words/plots/leak.plot.ts';
import { Drawing } from './drawing.part.tsx';
import { Rows } from './rows.part.tsx';
import { useSpeaking } from './speaking.tsx';
import { TableOf } from './table.part.tsx';
import type { Which } from './where.ts';

export type LeakRow = {
  readonly key: string;
  readonly name: ReactNode;
  readonly tickets: string;
  readonly lostSeconds: Estimate;
  readonly costCents: Estimate;
  /** Its rows; without, they cannot be told apart and are not opened. */
  readonly which?: Which;
  /** The rows that `tickets` counts, where they are others than those that lost time. */
  readonly counted?: Which;
};

const SHOWN = 8; // what fits on one screen; the rest folds away

type LeakProps = { readonly rows: readonly LeakRow[]; readonly caption: string; readonly head: string };

/** Horizontal interval bars on one scale, cause beside cause, each with its hours and euros; and all as a table. */
export function Leak({ rows, caption, head }: LeakProps) {
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
        caption={caption}
        head={[head, lost.tickets, lost.time, lost.money]}
        rows={rows.map((row) => ({
          key: row.key,
          cells: [
            row.name,
            <Opens key="tickets" which={row.counted ?? row.which} said={row.tickets} />,
            ...numbersOf(row, words.lang),
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

function numbersOf({ lostSeconds, costCents }: LeakRow, lang: 'nl' | 'fr' | 'en'): readonly [string, string] {
  return [
    isKnown(lostSeconds) ? timeRange(lostSeconds.low, lostSeconds.high, lang) : '–',
    isKnown(costCents) ? euroRange(costCents.low, costCents.high, lang) : '–',
  ];
}

function LeakNumbers({ row }: { readonly row: LeakRow }) {
  const { lang } = useSpeaking();
  const [time, money] = numbersOf(row, lang);
  return (
    <span className="leak-numbers">
      <Opens which={row.which} said={time} /> <span className="quiet">{money}</span>
    </span>
  );
}

function Opens({ which, said }: { readonly which: Which | undefined; readonly said: string }) {
  return which === undefined ? <b>{said}</b> : <Rows which={which}>{said}</Rows>;
}

type LeakBarProps = { readonly of: Extract<Estimate, { kind: 'known' }>; readonly most: number };

function LeakBar({ of: { low, mid, high }, most }: LeakBarProps) {
  const plot = useCallback(
    (width: number) => ({ ...leakPlot({ low, mid, high }, most), width }),
    [low, mid, high, most],
  );
  return <Drawing plot={plot} height={18} />;
}
