import { Answer } from '../kit/answer.part.tsx';
import { Drop } from '../kit/drop.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useSendFile } from './use-send-file.ts';

/** An import that was stopped: what is safe, and the way to another file. */
export function CancelledPart({ company }: { readonly company: string }) {
  const { words } = useSpeaking();
  const { refused, welcome } = words.importing;
  const send = useSendFile();
  return (
    <>
      <Answer question={refused.cancelledTitle}>{refused.cancelled}</Answer>
      <Drop
        slim
        title={refused.again}
        busy={send.isPending ? welcome.sending : null}
        take={(file) => send.mutate({ company, file })}
      />
    </>
  );
}
