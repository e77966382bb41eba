import { useCallback, useMemo } from 'react';
import { sayNoImprovement } from '../../words/documents/say-answer.ts';
import { isKnown, longMonth, shortMonth, timeRange } from '../../words/format.ts';
import { type MonthBand, monthsPlot, placeOfMonth } from '../../words/plots/months.plot.ts';
import type { Words } from '../../words/words.ts';
import { Drawing } from '../kit/drawing.part.tsx';
import type { HotSpot } from '../kit/hot-spots.part.tsx';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { TableOf } from '../kit/table.part.tsx';
import type { Which } from '../kit/where.ts';
import type { Told } from './told.ts';

type Month = Told['months'][number];
type BandOf = 'cameBack' | 'new' | 'improvement';

const TONE = { cameBack: 'back', new: 'leak', improvement: 'held' } as const;
const BEHIND: Readonly<Record<BandOf, Which>> = {
  cameBack: { fate: 'cameBack', way: 'leaking' },
  new: { fate: 'new', way: 'leaking' },
  improvement: { kind: 'improvement' },
};

/** The months as bands above each other: what came back, what was new, what went to improvement. */
export function MonthsPicture({ told }: { readonly told: Told }) {
  const { words } = useSpeaking();
  const { months, bands, captions } = useMemo(() => bandsOf(told, words), [told, words]);
  const plot = useCallback(
    (width: number) =>
      monthsPlot(
        bands.map(({ band }) => band),
        months.map(({ month }) => shortMonth(month, words.lang)),
        width,
      ),
    [bands, months, words],
  );
  const { cameBack } = told.share;
  const isUnrecognised = !isKnown(cameBack) && cameBack.missing.includes('patterns');
  if (told.months.length < 2 || isUnrecognised) return null;
  const spots = (width: number): readonly HotSpot[] =>
    bands.flatMap(({ of }, row) =>
      months.flatMap((month, index) => {
        const { [of]: estimate } = month;
        if (!isKnown(estimate)) return [];
        const time = timeRange(estimate.low, estimate.high, words.lang);
        const what = words.answer[of];
        return [
          {
            key: `${of}-${month.month}`,
            said: words.pages.answer.monthOpens({ month: longMonth(month.month, words.lang), time, what }),
            which: { ...BEHIND[of], month: month.month },
            ...placeOfMonth({ row, index, months: months.length }, width),
          },
        ];
      }),
    );
  return (
    <figure className="months">
      <Drawing plot={plot} height={plot(680).height} spots={spots} />
      <figcaption>
        {captions.join(' ')} <HowReckoned methods={['answer', 'lost-time']} />
      </figcaption>
      <MonthsTable told={told} />
    </figure>
  );
}

function bandsOf({ months: all, unit, share }: Told, words: Words) {
  const { answer } = words;
  const first = all.findIndex(({ cameBack, new: fresh }) => isKnown(cameBack) || isKnown(fresh));
  const months = all.slice(Math.max(0, first));
  const band = (of: BandOf): { readonly of: BandOf; readonly band: MonthBand } => ({
    of,
    band: {
      name: `${answer[of]} (${answer.hours})`,
      tone: TONE[of],
      months: months.map(({ [of]: estimate, month }) =>
        isKnown(estimate) ? { label: month, ...estimate } : null,
      ),
    },
  });
  const forward = band('improvement');
  const hasForward = forward.band.months.some((month) => month !== null);
  const captions = [
    answer.months[unit],
    answer.monthsBar,
    ...(months.length < all.length ? [answer.monthsEmpty] : []),
    ...(hasForward || isKnown(share.improvement) ? [] : [sayNoImprovement(share.improvement.missing, words)]),
  ];
  return { months, bands: [band('cameBack'), band('new'), ...(hasForward ? [forward] : [])], captions };
}

function MonthsTable({ told: { months, unit } }: { readonly told: Told }) {
  const { words, lang } = useSpeaking();
  const { answer, pages } = words;
  const cell = (month: Month, of: BandOf) => {
    const { [of]: estimate } = month;
    if (!isKnown(estimate)) return '–';
    const said = timeRange(estimate.low, estimate.high, lang);
    return <Rows which={{ ...BEHIND[of], month: month.month }}>{said}</Rows>;
  };
  return (
    <TableOf
      summary={pages.number.table}
      caption={answer.months[unit]}
      head={[answer.month, answer.cameBack, answer.new, answer.improvement]}
      rows={months.map((month) => ({
        key: month.month,
        cells: [
          longMonth(month.month, lang),
          cell(month, 'cameBack'),
          cell(month, 'new'),
          cell(month, 'improvement'),
        ],
      }))}
    />
  );
}
