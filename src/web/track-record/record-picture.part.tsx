import { useCallback } from 'react';
import type { RecordTold } from '../../contract/api/track-record.schema.ts';
import { GROUPS_LEAST } from '../../engine/explanations/record/draw-bands.ts';
import { BANDS } from '../../engine/explanations/record/score-record.ts';
import { count, percentRange } from '../../words/format.ts';
import { reliabilityPlot } from '../../words/plots/reliability.plot.ts';
import { Drawing } from '../kit/drawing.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { Table } from '../kit/table.part.tsx';
import { CameOf, type Counted, OpensForecasts } from './opens-forecasts.part.tsx';
import { saidInTenths } from './said-in-tenths.ts';
import { sayShare, sayWorth } from './say-share.ts';
import { WorthBy } from './worth-by.part.tsx';

const HEIGHT = 320;

/** What came against what was said, as a picture and as a table. */
export function RecordPicture({ record, ...counted }: Counted & { readonly record: RecordTold }) {
  const { words, lang } = useSpeaking();
  const { record: say } = words.chance;
  const { bands, curve } = record;
  const plot = useCallback(
    (width: number) => {
      const dots = bands.map(({ said, came, n, share }) => ({ said, came: came / n, n, share }));
      return reliabilityPlot({ dots, curve, axisSaid: say.axisSaid, axisCame: say.axisCame }, width);
    },
    [bands, curve, say],
  );
  const percent = (share: number): string => percentRange(share, share, lang);
  const { head } = say;
  return (
    <figure className="reliability">
      <Drawing plot={plot} height={HEIGHT} />
      <figcaption>{say.caption}</figcaption>
      <Table
        caption={say.picture}
        head={[head.band, head.said, head.came, head.share, head.worth]}
        rows={bands.map(({ from, to, n, patterns, said, came, share, worth }) => ({
          key: String(from),
          cells: [
            saidInTenths({ from, to }, words),
            percent(said),
            <CameOf key={from} {...counted} which={{ band: Math.round(from * BANDS) }} came={came} n={n} />,
            share === null
              ? sentence(
                  (placed) => words.forecasts.bandAlone({ mid: percent(came / n), ...placed }),
                  {
                    n: (
                      <OpensForecasts
                        {...counted}
                        which={{ band: Math.round(from * BANDS), end: 'over', newest: 'problem' }}
                        n={patterns}
                      />
                    ),
                  },
                  { n: count(patterns, lang) },
                )
              : sayShare({ came, n, patterns, share }, words),
            sayWorth(worth, words),
          ],
        }))}
      />
      {bands.some(({ share }) => share === null) && (
        <p className="quiet small">{words.forecasts.bandsAlone({ need: GROUPS_LEAST })}</p>
      )}
      <WorthBy {...counted} record={record} />
    </figure>
  );
}
