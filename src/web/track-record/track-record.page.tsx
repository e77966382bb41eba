import { type TrackRecordPage as Told, trackRecordSchema } from '../../contract/api/track-record.schema.ts';
import { count, decimal, longDay } from '../../words/format.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk, whileReckoning } from '../kit/api/use-ask.ts';
import { BonesOfPage } from '../kit/bones.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { NoNumbers } from '../kit/no-numbers.part.tsx';
import { NotKnown } from '../kit/not-known.part.tsx';
import { Page, Section } from '../kit/page.part.tsx';
import { Reckoned } from '../kit/reckoned.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { FixedLabels } from './fixed-labels.part.tsx';
import { InAll, RecordAnswer, Sentence } from './record-answer.part.tsx';
import { RecordPicture } from './record-picture.part.tsx';

const DIGITS = 3;

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
            <RecordAnswer told={found} />
            {found.reckoned.at === null && <NoNumbers company={company} reckoned={found.reckoned} />}
            <Record record={found.record} />
            {found.reckoned.at !== null && <Replay replay={found.replay} />}
            <Measured told={found} />
            <Gaps told={found} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Record({ record }: Pick<Told, 'record'>) {
  const { words } = useSpeaking();
  const { record: say } = words.chance;
  if (record === null) return null;
  return (
    <Section title={say.recordTitle}>
      <p>{say.recordWhat}</p>
      <RecordPicture record={record} />
    </Section>
  );
}

/** What the same model would have said of the past, plainly called a replay. */
function Replay({ replay }: Pick<Told, 'replay'>) {
  const { words } = useSpeaking();
  const { record: say } = words.chance;
  return (
    <Section title={say.replayTitle}>
      <p>{replay === null ? say.replayShort : say.replayWhat}</p>
      {replay !== null && (
        <>
          <p>
            <b>{say.verdict[replay.verdict]}.</b> <Sentence record={replay} /> <InAll record={replay} />
          </p>
          <RecordPicture record={replay} />
        </>
      )}
    </Section>
  );
}

/** Beside fixed labels, and how the error is reckoned: of the record once it can be judged, of the replay until then. */
function Measured({ told: { record, replay } }: { readonly told: Told }) {
  const { words, lang } = useSpeaking();
  const { record: say } = words.chance;
  const judged = record !== null && record.verdict !== 'not-yet' ? record : (replay ?? record);
  if (judged === null) return null;
  const { miscalibration, discrimination } = judged.brier;
  return (
    <>
      <FixedLabels record={judged} />
      <Section title={say.howTitle} id="how">
        <p>{say.howResolved}</p>
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

function Gaps({ told: { waiting, unknown, record, replay } }: { readonly told: Told }) {
  const { words, lang } = useSpeaking();
  const { record: say } = words.chance;
  if (record === null && replay === null) return null;
  const gaps = [
    say.unknownWeeks,
    ...(unknown > 0 ? [say.unknownGone({ n: count(unknown, lang) })] : []),
    ...(record !== null && waiting.firstEnds !== null
      ? [say.unknownWaiting({ n: count(waiting.n, lang), day: longDay(waiting.firstEnds, lang) })]
      : []),
    say.unknownCause,
  ];
  return <NotKnown gaps={gaps} />;
}
