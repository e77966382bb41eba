import type { Understood } from '../../contract/api/imports.schema.ts';
import { count, dayOfYear, longDay } from '../../words/format.ts';
import { sayDay } from '../../words/say-time.ts';
import type { Words } from '../../words/words.ts';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { LEFT_OUT } from './left-out.part.tsx';

const SPOKEN_LEAST = 0.02; // of the tickets, before a language is named

/** "1.204 tickets van TOPdesk, van 3 maart 2024 tot gisteren, in het Nederlands; 7 rijen blijven aan de kant, hier staat waarom." */
export function UnderstoodSentence({ understood }: { readonly understood: Understood }) {
  const { words, lang } = useSpeaking();
  const { understood: say } = words.importing;
  const { files, taken, quarantined } = understood;
  const names = new Set(files.map(({ source }) => source.name));
  const [only] = names;
  const named = names.size === 1 && only !== undefined ? only : null;
  const why = (
    <a key="why" href={`#${LEFT_OUT}`}>
      {say.asideWhy}
    </a>
  );
  const aside =
    quarantined === 0
      ? ''
      : sentence(say.aside, { why, n: count(quarantined, lang) }, { n: count(quarantined, lang) });
  return sentence(say.sentence, {
    tickets: areEvents(understood)
      ? say.events({ n: taken })
      : named === null
        ? say.tickets({ n: taken })
        : say.ticketsOf({ n: taken, helpdesk: named }),
    period: periodOf(understood, words),
    spoken: languagesOf(understood, words),
    left: aside,
  });
}

/** Whether all of it is a list of what devices measured. */
export const areEvents = ({ files }: Pick<Understood, 'files'>): boolean =>
  files.every(({ source }) => source.kind === 'events');

/** The last day by its distance where it is near: an export of yesterday is fresh. */
function periodOf({ period }: Understood, { importing, lang }: Words): string {
  const { understood: say } = importing;
  if (period === null) return say.noPeriod;
  const last = longDay(period.to, lang);
  const to = sayDay(period.to, new Date(), lang);
  if (period.from === period.to) return say.onDay({ day: last });
  if (to !== last) return say.periodNear({ from: longDay(period.from, lang), to });
  const isOneYear = period.from.slice(0, 4) === period.to.slice(0, 4);
  return say.period({ from: (isOneYear ? dayOfYear : longDay)(period.from, lang), to });
}

function languagesOf({ languages, taken }: Understood, { importing }: Words): string {
  const { understood: say } = importing;
  const spoken = languages.flatMap(({ lang: one, n }) =>
    n > taken * SPOKEN_LEAST && say.language[one] ? [say.language[one]] : [],
  );
  return spoken.length === 0 ? '' : say.languages({ list: listed(spoken, say.comma, say.and) });
}

function listed(names: readonly string[], comma: string, and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(comma)}${and}${last}`;
}
