import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Import, Understood } from '../../contract/api/imports.schema.ts';
import { count, longDay } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { useCompany } from '../company/use-company.ts';
import { useSaveCompany } from '../company/use-save-company.ts';
import { Answer } from '../kit/answer.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useUndo } from '../kit/undo.part.tsx';
import { WHERE } from '../kit/where.ts';
import { Columns } from './columns.part.tsx';
import { FileGone } from './file-gone.part.tsx';
import { LeftOut } from './left-out.part.tsx';
import { Preview } from './preview.part.tsx';
import { Asked, countAsked, Readings } from './readings.part.tsx';
import { areEvents, UnderstoodSentence } from './understood-sentence.part.tsx';
import { useImportAction } from './use-import-action.ts';
import { useReadAgain } from './use-read-again.ts';
import { Whose, type WhoseSaid } from './whose.part.tsx';

const SAID_OPENLY = 4; // longer lists push the columns that are to be checked out of sight
const NAME_MAX = 120; // what the server takes; an export may call a company anything

type UnderstoodProps = {
  readonly company: string;
  readonly one: Import;
  readonly understood: Understood;
};

/** What was understood of the file, before anything is written: to correct, and to confirm. */
export function UnderstoodPart({ company, one, understood }: UnderstoodProps) {
  const { words, lang } = useSpeaking();
  const { understood: say } = words.importing;
  const act = useImportAction(company, one);
  const again = useReadAgain(company, one, understood);
  const save = useSaveCompany(company);
  const { tell } = useUndo();
  const known = useCompany(company);
  const [typed, setTyped] = useState<WhoseSaid | null>(null);
  const named = (understood.company?.name ?? '').slice(0, NAME_MAX);
  const odd = saidOf(understood, (file) => file.suspicions.filter(({ code }) => !isAskedOfZone(file, code)));
  const notes = saidOf(understood, (file) => file.notes.filter(({ code }) => !isReading(file, code)));
  const open = countAsked(understood);
  const gaps = saidOf(understood, ({ coverage }) => coverage);
  const confirm = async (): Promise<void> => {
    tell('');
    const isNew = known?.name === '' && named !== '';
    if (typed !== null) await save.mutateAsync(typed);
    else if (isNew) await save.mutateAsync({ name: named });
    act.mutate('confirm');
  };
  const isBusy = act.isPending || save.isPending || again.isBusy;
  // What was said since is not in this reading: to confirm it now would drop that.
  const isOutdated = again.waiting !== null;
  return (
    <div aria-busy={again.isBusy}>
      <Answer question={say.title}>
        <UnderstoodSentence understood={understood} />
      </Answer>
      <FileGone again={again} />
      <Asked understood={understood} again={again} />
      <div className="understood">
        <Section title={say.preview}>
          <Preview preview={understood.preview} taken={understood.taken} />
        </Section>
        <div>
          <Whose company={company} named={named} changed={setTyped} />
          {understood.company?.remembered && (
            <p>
              {say.sameCompany({ name: understood.company.name })}{' '}
              <Link {...WHERE.welcome}>{say.otherCompany}</Link>
            </p>
          )}
          <Section title={say.happens}>
            <p>{happens(understood, words)}</p>
            {goesBack(understood) && (
              <p className="notice">
                {say.older({
                  to: longDay(understood.period.to, lang),
                  kept: longDay(understood.keptUntil, lang),
                  n: count(understood.updated, lang),
                })}
              </p>
            )}
            {open > 0 && <p>{words.guesses.unanswered({ n: open })}</p>}
            {lacksTitles(understood) && <p className="notice">{words.reading.coverage.no_title}</p>}
          </Section>
          <div className="buttons confirm">
            <button type="button" className="primary" disabled={isBusy || isOutdated} onClick={confirm}>
              {say.confirm}
            </button>
            <button type="button" className="plain" disabled={isBusy} onClick={() => act.mutate('cancel')}>
              {say.cancel}
            </button>
          </div>
        </div>
      </div>
      <Said title={say.suspicions} said={odd} folds={false} />
      <Columns understood={understood} again={again} />
      <Readings understood={understood} again={again} />
      <LeftOut company={company} one={one} n={understood.quarantined} />
      <Said title={say.notes} said={notes} />
      <Said title={say.coverage} said={gaps} />
    </div>
  );
}

/** Without titles most problems go unseen: that is said where one confirms. */
const lacksTitles = ({ files }: Understood): boolean =>
  files.some(({ coverage }) => coverage.some(({ code }) => code === 'no_title'));

type SaidProps = {
  readonly title: string;
  readonly said: readonly string[];
  /** Whether a long list is folded away under how many there are. */
  readonly folds?: boolean;
};

function Said({ title, said, folds = true }: SaidProps) {
  const { words } = useSpeaking();
  if (said.length === 0) return null;
  const list = (
    <ul className="gaps">
      {said.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
  return (
    <Section title={title}>
      {!folds || said.length <= SAID_OPENLY ? (
        list
      ) : (
        <details className="more">
          <summary>{words.importing.understood.unfold({ n: said.length })}</summary>
          {list}
        </details>
      )}
    </Section>
  );
}

type FileOf = Understood['files'][number];

/** Notes that a decision about the file says better, where it has one. */
const SAID_AS_READING: readonly string[] = [
  'date_order_assumed',
  'date_order_from_other',
  'duration_unit_assumed',
];
const isReading = ({ guesses }: FileOf, code: string): boolean =>
  guesses.length > 0 && SAID_AS_READING.includes(code);

/** Suspicions that are a question about a column already. */
const ASKED_OF_ZONE: readonly string[] = ['ends_in_other_zone', 'openings_in_other_zone'];
const isAskedOfZone = ({ guesses }: FileOf, code: string): boolean =>
  ASKED_OF_ZONE.includes(code) &&
  guesses.some(({ asked, kind, column }) => asked && kind === 'timezone' && column !== null);

/** What is said of the files; of several, in which. */
function saidOf(
  { files }: Understood,
  of: (file: FileOf) => readonly { readonly message: string }[],
): readonly string[] {
  const isOne = files.length === 1;
  return files.flatMap((file) =>
    of(file).map(({ message }) => (isOne ? message : `${file.file} – ${message}`)),
  );
}

type Older = Understood & { readonly period: { readonly to: string }; readonly keptUntil: string };

/** Whether it ends before what is kept and would change some of it: an older export takes tickets back to what they were. */
function goesBack(understood: Understood): understood is Older {
  const { period, keptUntil, updated } = understood;
  return updated > 0 && period !== null && keptUntil !== null && period.to < keptUntil;
}

/** "Samen 1.204: 1.180 tickets komen erbij, 24 rijen blijven aan de kant." */
function happens(understood: Understood, { importing, lang }: Words): string {
  const { understood: say } = importing;
  const kinds = ['created', 'updated', 'unchanged', 'quarantined'] as const;
  const counts = kinds
    .filter((kind) => understood[kind] > 0)
    .map((kind) => {
      const isOfEvents = areEvents(understood) && kind !== 'quarantined';
      return say[isOfEvents ? (`${kind}Events` as const) : kind]({ n: understood[kind] });
    });
  if (counts.length === 1) return `${counts[0]}.`;
  return say.sum({ read: count(understood.read, lang), counts: counts.join(', ') });
}
