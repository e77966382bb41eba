import { useIsMutating } from '@tanstack/react-query';
import { type Import, importSchema } from '../../contract/api/imports.schema.ts';
import type { Words } from '../../words/words.ts';
import { isGone } from '../kit/api/ask.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { BonesOfPage } from '../kit/bones.part.tsx';
import { Forgetting } from '../kit/forgetting.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { Page } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useForgetting } from '../kit/use-forget.ts';
import { CancelledPart } from './cancelled.part.tsx';
import { DonePart } from './done.part.tsx';
import { GonePart } from './gone.part.tsx';
import { ImportingPart } from './importing.part.tsx';
import { ReadingPart } from './reading.part.tsx';
import { RefusedPart } from './refused.part.tsx';
import { titleOfDone } from './say-done.ts';
import { StoppedPart } from './stopped.part.tsx';
import { UnderstoodPart } from './understood.part.tsx';
import { READING_AGAIN } from './use-read-again.ts';

const LOOK_MILLISECONDS = 500;
// What was understood of an invented company is confirmed without anybody, or in another tab.
const MOVES_BY_ITSELF: readonly Import['state'][] = ['reading', 'understood', 'importing'];

/** /c/:company/imports/:import. One page from reading to done: the state is the server's, so the tab may close. */
export function ImportPage({ company, id }: { readonly company: string; readonly id: string }) {
  const { words } = useSpeaking();
  const { forgetting } = words.importing;
  const isGivingWay = useIsMutating({ mutationKey: READING_AGAIN }) > 0;
  const forgotten = useForgetting(id);
  const found = useAsk(importSchema, API.import(company, id), {
    when: forgotten === undefined,
    again: ({ state }) => (!isGivingWay && MOVES_BY_ITSELF.includes(state) ? LOOK_MILLISECONDS : false),
  });
  return (
    <Page
      title={
        forgotten !== undefined
          ? forgetting.title({ name: forgotten })
          : isGone(found.error)
            ? words.importing.gone.title
            : titleOf(found.data, words)
      }
      className="import"
    >
      {forgotten === undefined ? (
        <Loaded
          of={found}
          waiting={<BonesOfPage height={200} />}
          gone={(why) => <GonePart company={company} why={why} />}
        >
          {(one) => <State company={company} one={one} />}
        </Loaded>
      ) : (
        <Forgetting name={forgotten} />
      )}
    </Page>
  );
}

function titleOf(one: Import | undefined, words: Words): string {
  const { understood, importing, stopped, refused } = words.importing;
  if (one === undefined || one.state === 'reading') return understood.readingTitle;
  const asksWhich = (one.refusal?.companies.length ?? 0) > 0;
  const titles = {
    understood: understood.title,
    importing: importing.title,
    stopped: stopped.title,
    done: titleOfDone(one, words),
    refused: asksWhich ? understood.title : refused.title,
    cancelled: refused.cancelledTitle,
  };
  return titles[one.state];
}

function State({ company, one }: { readonly company: string; readonly one: Import }) {
  switch (one.state) {
    case 'reading':
      return <ReadingPart company={company} one={one} />;
    case 'understood':
      return one.understood === null ? null : (
        <UnderstoodPart company={company} one={one} understood={one.understood} />
      );
    case 'importing':
      return <ImportingPart company={company} one={one} />;
    case 'stopped':
      return <StoppedPart company={company} one={one} />;
    case 'done':
      return <DonePart company={company} one={one} />;
    case 'refused':
      return <RefusedPart company={company} one={one} />;
    case 'cancelled':
      return <CancelledPart company={company} />;
  }
}
