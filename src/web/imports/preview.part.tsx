import type { Understood } from '../../contract/api/imports.schema.ts';
import { longDay } from '../../words/format.ts';
import { useSpeaking } from '../kit/speaking.tsx';

/** Five tickets as they will be seen, names and secrets already out. */
export function Preview({ preview, taken }: Pick<Understood, 'preview' | 'taken'>) {
  const { words, lang } = useSpeaking();
  const { pages, importing } = words;
  return (
    <>
      <p className="quiet small">
        {preview.length < taken && `${importing.understood.previewSome({ n: preview.length })} `}
        {importing.understood.previewWhat}
      </p>
      <ol className="preview">
        {preview.map(({ ticket, title, excerpt, opened, kind }) => (
          <li key={ticket}>
            <p className="ticket-title">{title === '' ? pages.tickets.noTitle : title}</p>
            {!excerpt.startsWith(title.replace(/…$/u, '')) && <p className="excerpt">{excerpt}</p>}
            <p className="quiet small">
              {[
                ticket,
                opened === null ? pages.tickets.noDay : longDay(opened, lang),
                pages.tickets.kindOf[kind] ?? kind,
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
