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
import { WHERE } from '../kit/where.ts';
import { Columns } from './columns.part.tsx';
import { LeftOut } from './left-out.part.tsx';
import { Preview } from './preview.part.tsx';
import { useImportAction } from './use-import-action.ts';
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
  const { words } = useSpeaking();
  const { understood: say } = words.importing;
  const act = useImportAction(company, one);
  const save = useSaveCompany(company);
  const known = useCompany(company);
  const [typed, setTyped] = useState<WhoseSaid | null>(null);
  const named = (understood.company?.name ?? '').slice(0, NAME_MAX);
  const odd = saidOf(understood, ({ suspicions }) => suspicions);
  const notes = saidOf(understood, (file) => file.notes);
  const gaps = saidOf(understood, ({ coverage }) => coverage);
  const confirm = async (): Promise<void> => {
    const isNew = known?.name === '' && named !== '';
    if (typed !== null) await save.mutateAsync(typed);
    else if (isNew) await save.mutateAsync({ name: named });
    act.mutate('confirm');
  };
  const isBusy = act.isPending || save.isPending;
  return (
    <>
      <Answer question={say.title}>{sentenceOf(understood, words)}</Answer>
      <div className="understood">
        <Section title={say.preview}>
          <Preview preview={understood.preview} />
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
          </Section>
          <div className="buttons confirm">
            <button type="button" className="primary" disabled={isBusy} onClick={confirm}>
              {say.confirm}
            </button>
            <button type="button" className="plain" disabled={isBusy} onClick={() => act.mutate('cancel')}>
              {say.cancel}
            </button>
          </div>
        </div>
      </div>
      <Said title={say.suspicions} said={odd} folds={false} />
      <Columns company={company} one={one} understood={understood} />
      <LeftOut company={company} one={one} n={understood.quarantined} />
      <Said title={say.notes} said={notes} />
      <Said title={say.coverage} said={gaps} />
    </>
  );
}

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

/** "1.204 tickets, van 3 maart 2024 tot 2 april 2026, in het Nederlands en het Frans." */
function sentenceOf({ files, taken, period, languages }: Understood, { importing, lang }: Words): string {
  const { understood: say } = importing;
  const spoken = languages.flatMap(({ lang: one, n }) =>
    n > taken / 50 && say.language[one] ? [say.language[one]] : [],
  );
  const names = new Set(files.map(({ source }) => source.name));
  const [only] = names;
  const named = names.size === 1 && only !== undefined ? only : null;
  return say.sentence({
    tickets: named === null ? say.tickets({ n: taken }) : say.ticketsOf({ n: taken, helpdesk: named }),
    period:
      period === null
        ? say.noPeriod
        : say.period({ from: longDay(period.from, lang), to: longDay(period.to, lang) }),
    languages: spoken.length === 0 ? '' : say.languages({ list: listed(spoken, say.comma, say.and) }),
  });
}

function listed(names: readonly string[], comma: string, and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(comma)}${and}${last}`;
}

/** "Samen 1.204: 1.180 tickets komen erbij, 24 rijen blijven aan de kant." */
function happens(understood: Understood, { importing, lang }: Words): string {
  const { understood: say } = importing;
  const kinds = ['created', 'updated', 'unchanged', 'quarantined'] as const;
  const counts = kinds
    .filter((kind) => understood[kind] > 0)
    .map((kind) => say[kind]({ n: understood[kind] }))
    .join(', ');
  return say.sum({ read: count(understood.read, lang), counts });
}
