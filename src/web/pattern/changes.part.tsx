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
  const learned: Readonly<Partial<Record<Detail['changes'][number]['verb'], string>>> = words.learned.from;
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
            {undone && (
              <span className="quiet">
                {say.wasUndone}
                {learned[verb] !== undefined && `. ${words.learned.takenBack}`}
              </span>
            )}
            {id === newest?.id && (
              <button type="button" className="link" onClick={() => takeBack(company, id)}>
                {say.undo}
                <span className="visually-hidden">: {say[verb]}</span>
              </button>
            )}
            {!undone && learned[verb] !== undefined && <p className="quiet small">{learned[verb]}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
