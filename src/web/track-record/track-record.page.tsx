import { type TrackRecordPage as Told, trackRecordSchema } from '../../contract/api/track-record.schema.ts';
import { count, decimal, longDay } from '../../words/format.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk, whileReckoning } from '../kit/api/use-ask.ts';
import { BonesOfPage } from '../kit/bones.part.tsx';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { NoNumbers } from '../kit/no-numbers.part.tsx';
import { NotKnown } from '../kit/not-known.part.tsx';
import { Page, Section } from '../kit/page.part.tsx';
import { Reckoned } from '../kit/reckoned.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { FixedLabels } from './fixed-labels.part.tsx';
import { OpensForecasts } from './opens-forecasts.part.tsx';
import { OwnLessons } from './own-lessons.part.tsx';
import { InAll, RecordAnswer, Sentence, TooFew } from './record-answer.part.tsx';
import { RecordPicture } from './record-picture.part.tsx';

const DIGITS = 3;

type OfCompany = { readonly company: string };

/** /c/:company/track-record. Do our forecasts come true? What was said and what came, and the past replayed beside it. */
export function TrackRecordPage({ company }: { readonly company: string }) {
  const { words } = useSpeaking();
  const told = useAsk(trackRecordSchema, API.trackRecord(company), { again: whileReckoning });
  return (
    <Page title={words.chance.record.title}>
      <Loaded of={told} waiting={<BonesOfPage height={320} />}>
        {(found) => (
          <>
            <Reckoned company={company} reckoned={found.reckoned} />
            <RecordAnswer company={company} told={found} />
            {found.reckoned.at === null && <NoNumbers company={company} reckoned={found.reckoned} />}
            <Record company={company} record={found.record} />
            {found.reckoned.at !== null && <Replay company={company} replay={found.replay} />}
            {found.stack !== null && found.replay !== null && (
              <OwnLessons company={company} stack={found.stack} />
            )}
            <Measured company={company} told={found} />
            <Gaps company={company} told={found} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Record({ company, record }: OfCompany & Pick<Told, 'record'>) {
  const { words } = useSpeaking();
  const { record: say } = words.chance;
  if (record === null) return null;
  return (
    <Section title={say.recordTitle}>
      <p>
        {say.recordWhat} <HowReckoned methods={['track-record']} />
      </p>
      <RecordPicture company={company} of="record" record={record} />
    </Section>
  );
}

/** What the same model would have said of the past, plainly called a replay. */
function Replay({ company, replay }: OfCompany & Pick<Told, 'replay'>) {
  const { words } = useSpeaking();
  const { record: say } = words.chance;
  const counted = { company, of: 'replay' } as const;
  return (
    <Section title={say.replayTitle}>
      <p>
        {replay === null ? say.replayShort : say.replayWhat} <HowReckoned methods={['track-record']} />
      </p>
      {replay !== null && (
        <>
          <p>
            <b>{say.verdict[replay.verdict]}.</b> <Sentence {...counted} record={replay} />{' '}
            <InAll {...counted} record={replay} />
          </p>
          <TooFew record={replay} />
          <RecordPicture {...counted} record={replay} />
        </>
      )}
    </Section>
  );
}

/** Beside fixed labels, and how the error is reckoned: of the record once it can be judged, of the replay until then. */
function Measured({ company, told: { record, replay } }: OfCompany & { readonly told: Told }) {
  const { words, lang } = useSpeaking();
  const { record: say } = words.chance;
  const judged = record !== null && record.verdict !== 'not-yet' ? record : (replay ?? record);
  if (judged === null) return null;
  const { miscalibration, discrimination } = judged.brier;
  return (
    <>
      <FixedLabels company={company} of={judged === record ? 'record' : 'replay'} record={judged} />
      <Section title={say.howTitle} id="how">
        <p>
          {say.howResolved} <HowReckoned methods={['track-record']} />
        </p>
        <p>
          {say.how({
            miscalibration: decimal(miscalibration, lang, DIGITS),
            discrimination: decimal(discrimination, lang, DIGITS),
          })}
        </p>
      </Section>
    </>
  );
}

function Gaps({ company, told: { waiting, unknown, record, replay } }: OfCompany & { readonly told: Told }) {
  const { words, lang } = useSpeaking();
  const { record: say } = words.chance;
  if (record === null && replay === null) return null;
  const day = waiting.firstEnds === null ? '' : longDay(waiting.firstEnds, lang);
  const opening = (end: 'unknown' | 'waiting', n: number) => ({
    n: <OpensForecasts company={company} of="record" which={{ end }} n={n} />,
  });
  const gaps = [
    say.unknownWeeks,
    ...(unknown > 0
      ? [sentence(say.unknownGone, opening('unknown', unknown), { n: count(unknown, lang) })]
      : []),
    ...(record !== null && waiting.firstEnds !== null
      ? [
          sentence((filled) => say.unknownWaiting({ day, ...filled }), opening('waiting', waiting.n), {
            n: count(waiting.n, lang),
          }),
        ]
      : []),
    say.unknownCause,
  ];
  return <NotKnown gaps={gaps} />;
}
