import { sayInstant } from '../../words/say-time.ts';
import { Section } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useUndo } from '../kit/undo.part.tsx';
import type { Detail } from './detail.ts';

type ChangesProps = { readonly company: string; readonly changes: Detail['changes'] };

/** The last changes of a problem; the newest can be taken back, and then the one before it. */
export function Changes({ company, changes }: ChangesProps) {
  const { words, lang } = useSpeaking();
  const { pattern, change: say } = words.pages;
  const { takeBack } = useUndo();
  const newest = changes.find(({ undone }) => !undone);
  return (
    <Section title={pattern.changes}>
      {changes.length === 0 && <p className="quiet">{pattern.noChanges}</p>}
      <ul className="changes">
        {changes.map(({ id, verb, at, undone }) => (
          <li key={id}>
            <span>
              {say[verb]} <span className="quiet">· {sayInstant(at, new Date(), lang)}</span>
            </span>
            {undone && <span className="quiet">{say.wasUndone}</span>}
            {id === newest?.id && (
              <button type="button" className="link" onClick={() => takeBack(company, id)}>
                {say.undo}
                <span className="visually-hidden">: {say[verb]}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
