import type { KnownReporting } from '../../contract/api/reporting.schema.ts';
import { count, longDay, percentRange } from '../../words/format.ts';
import { Answer, type Tone } from '../kit/answer.part.tsx';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { nameOf } from '../kit/name-of.ts';
import { NotKnown } from '../kit/not-known.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { Table } from '../kit/table.part.tsx';
import { Counted, type Share, useShare } from './counted.part.tsx';

type OfReport = { readonly reporting: KnownReporting };

const TONE = {
  falls: 'small',
  rises: 'forward',
  unclear: 'standstill',
  'not-yet': 'not-yet',
} as const satisfies Record<string, Tone>;

const verdictOf = ({ change }: KnownReporting): keyof typeof TONE =>
  change.kind === 'known' ? change.verdict : 'not-yet';

/** What is reported of what devices measured, whether that falls, of which kinds, and how much there may be in all. */
export function KnownReport({ reporting }: OfReport) {
  const { words } = useSpeaking();
  const { reporting: say } = words;
  return (
    <>
      <ReportAnswer reporting={reporting} />
      <Change reporting={reporting} />
      <Section title={say.troublesTitle}>
        <SharesTable
          caption={say.troublesTitle}
          first={say.head.trouble}
          lines={reporting.troubles.map((share) => ({
            ...{ key: share.id, said: nameOf({ given: null, ...share.names }, words.lang) },
            ...{ share, which: { trouble: share.id } },
          }))}
        />
      </Section>
      <Totals reporting={reporting} />
      <div className="pair">
        <Section title={words.pages.answer.todo}>
          <p>{say.todo}</p>
        </Section>
        <Gaps reporting={reporting} />
      </div>
    </>
  );
}

function ReportAnswer({ reporting }: OfReport) {
  const { words, lang } = useSpeaking();
  const { reporting: say } = words;
  const share = useShare();
  const { rate, tickets, period } = reporting;
  const verdict = verdictOf(reporting);
  const [measured, reported] = [rate.measured, rate.reported].map((n) => count(n, lang));
  return (
    <Answer
      question={say.title}
      verdict={{ tone: TONE[verdict], word: say.verdict[verdict] }}
      more={
        <p className="lead">
          {say.period({ from: longDay(period.from, lang), to: longDay(period.to, lang) })}{' '}
          {tickets > 0 &&
            sentence(
              say.reports,
              { tickets: <Counted n={tickets} which={{ told: 'report' }} /> },
              { tickets: count(tickets, lang) },
            )}{' '}
          <HowReckoned methods={['report-rate']} />
        </p>
      }
    >
      {sentence(
        (placed) => say.answer({ range: share(rate), ...placed }),
        {
          measured: <Counted n={rate.measured} which={{ told: 'measured' }} />,
          reported: <Counted n={rate.reported} which={{ told: 'reported' }} />,
        },
        { measured, reported },
      )}
    </Answer>
  );
}

/** The first half beside the second, and each quarter. */
function Change({ reporting }: OfReport) {
  const { words, lang } = useSpeaking();
  const { reporting: say } = words;
  const share = useShare();
  const { halves, quarters } = reporting;
  const daysOf = ({ from, to }: { readonly from: string; readonly to: string }) => ({
    opened: `${from}..${to}`,
  });
  return (
    <Section title={say.changeTitle}>
      <p>
        {halves !== null &&
          sentence(
            (placed) =>
              say.halves({
                from: longDay(halves.before.from, lang),
                middle: longDay(halves.after.from, lang),
                beforeRange: share(halves.before),
                afterRange: share(halves.after),
                ...placed,
              }),
            {
              before: (
                <Counted n={halves.before.reported} which={{ told: 'reported', ...daysOf(halves.before) }} />
              ),
              beforeOf: (
                <Counted n={halves.before.measured} which={{ told: 'measured', ...daysOf(halves.before) }} />
              ),
              after: (
                <Counted n={halves.after.reported} which={{ told: 'reported', ...daysOf(halves.after) }} />
              ),
              afterOf: (
                <Counted n={halves.after.measured} which={{ told: 'measured', ...daysOf(halves.after) }} />
              ),
            },
          )}{' '}
        {say.changeWhat[verdictOf(reporting)]}
      </p>
      <SharesTable
        caption={say.changeTitle}
        first={say.head.period}
        lines={quarters.map((quarter) => ({
          key: quarter.from,
          said: say.quarter({ from: longDay(quarter.from, lang), to: longDay(quarter.to, lang) }),
          share: quarter,
          which: daysOf(quarter),
        }))}
      />
    </Section>
  );
}

type Line = {
  readonly key: string;
  readonly said: string;
  readonly share: Share;
  readonly which: { readonly trouble?: string; readonly opened?: string };
};

function SharesTable({
  caption,
  first,
  lines,
}: {
  readonly caption: string;
  readonly first: string;
  readonly lines: readonly Line[];
}) {
  const { head, certain } = useSpeaking().words.reporting;
  const range = useShare();
  return (
    <Table
      caption={caption}
      head={[first, head.measured, head.reported, `${head.share}, ${certain}`]}
      rows={lines.map(({ key, said, share, which }) => ({
        key,
        cells: [
          said,
          <Counted key="measured" n={share.measured} which={{ told: 'measured', ...which }} />,
          <Counted key="reported" n={share.reported} which={{ told: 'reported', ...which }} />,
          range(share, 'bare'),
        ],
      }))}
    />
  );
}

/** How much there was in all, by how the lists depend on each other: never one number. */
function Totals({ reporting: { totals, people } }: OfReport) {
  const { words, lang } = useSpeaking();
  const { reporting: say } = words;
  const [low, high] = [totals.at(0), totals.at(-1)];
  if (low !== undefined && people.unmeasured === 0)
    return (
      <Section title={say.totalsTitle}>
        <p>{say.totalsAll({ n: count(Math.round(low.n), lang) })}</p>
      </Section>
    );
  return (
    <Section title={say.totalsTitle}>
      {low === undefined || high === undefined ? (
        <p>{say.totalsNone}</p>
      ) : (
        <>
          <p>
            {sentence(
              (placed) =>
                say.totals({
                  low: count(Math.round(low.n), lang),
                  high: count(Math.round(high.n), lang),
                  ...placed,
                }),
              { unmeasured: <Counted n={people.unmeasured} which={{ told: 'unmeasured' }} /> },
              { unmeasured: count(people.unmeasured, lang) },
            )}
          </p>
          <Table
            caption={say.totalsTitle}
            head={[say.totalsHead.depends, say.totalsHead.n]}
            rows={totals.map(({ oddsRatio, n }) => ({
              key: String(oddsRatio),
              cells: [say.depends[String(oddsRatio)], count(Math.round(n), lang)],
            }))}
          />
        </>
      )}
    </Section>
  );
}

function Gaps({ reporting: { saysDevice, otherDays, period } }: OfReport) {
  const { words, lang } = useSpeaking();
  const { reporting: say } = words;
  const percent = (n: number, of: number): string => percentRange(n / of, n / of, lang);
  const { n, of } = saysDevice;
  const opened = `${period.from}..${period.to}`;
  return (
    <NotKnown
      gaps={[
        ...(n < of
          ? [
              sentence(
                (placed) => say.saysDevice({ share: percent(n, of), ...placed }),
                { of: <Rows which={{ kind: 'reported', opened }}>{count(of, lang)}</Rows> },
                { of: count(of, lang) },
              ),
            ]
          : []),
        ...(otherDays.n > 0
          ? [
              say.otherDays({
                share: percent(otherDays.followed, otherDays.n),
                n: count(otherDays.n, lang),
              }),
            ]
          : []),
        ...say.notKnown,
      ]}
    />
  );
}
