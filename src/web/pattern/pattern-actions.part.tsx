import { useState } from 'react';
import type { Pattern } from '../../contract/api/patterns.schema.ts';
import { Owner } from '../answer/moves.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useChange } from '../kit/use-change.ts';
import { DismissDialog } from './dismiss-dialog.part.tsx';
import { FixDialog } from './fix-dialog.part.tsx';
import { MergeDialog } from './merge-dialog.part.tsx';
import { RenameDialog } from './rename-dialog.part.tsx';
import { TakeDialog } from './take-dialog.part.tsx';

type Asked = 'take' | 'fix' | 'rename' | 'dismiss' | 'merge' | null;

/** What somebody can do about it, first of all take it. */
export function PatternActions({
  company,
  pattern,
}: {
  readonly company: string;
  readonly pattern: Pattern;
}) {
  const { words } = useSpeaking();
  const { pattern: say } = words.pages;
  const [asked, setAsked] = useState<Asked>(null);
  const change = useChange(company);
  const close = (): void => setAsked(null);
  const restore = (): void =>
    change.mutate({ pattern: pattern.id, verb: 'restore', body: { version: pattern.version } });
  return (
    <section className="actions-part" aria-label={say.actions}>
      <p className="owner">
        <Owner owner={pattern.owner} due={pattern.due} />
      </p>
      <div className="buttons">
        <button
          type="button"
          className={pattern.owner === null ? 'primary' : ''}
          onClick={() => setAsked('take')}
        >
          {pattern.owner === null ? say.take : say.retake}
        </button>
        <button type="button" onClick={() => setAsked('fix')}>
          {pattern.fix === null ? words.fixes.say : words.fixes.change}
        </button>
        <button type="button" onClick={() => setAsked('rename')}>
          {say.rename}
        </button>
        <button type="button" onClick={() => setAsked('merge')}>
          {say.merge}
        </button>
        {pattern.dismissed === null ? (
          <button type="button" onClick={() => setAsked('dismiss')}>
            {say.dismiss}
          </button>
        ) : (
          <button type="button" disabled={change.isPending} onClick={restore}>
            {say.restore}
          </button>
        )}
      </div>
      {asked === 'take' && <TakeDialog company={company} of={pattern} close={close} />}
      {asked === 'fix' && <FixDialog company={company} of={pattern} close={close} />}
      {asked === 'rename' && <RenameDialog company={company} of={pattern} close={close} />}
      {asked === 'dismiss' && <DismissDialog company={company} of={pattern} close={close} />}
      {asked === 'merge' && <MergeDialog company={company} of={pattern} close={close} />}
    </section>
  );
}
