import { type DragEvent, useId, useRef, useState } from 'react';
import type { Lang } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import type { Choice } from './ask-analysis.ts';
import { PICTURES } from './pictures.ts';

type Chosen = { readonly words: Words; readonly lang: Lang; readonly choose: (choice: Choice) => void };

/** The first page: drop an export, or look round an invented company. */
export function WelcomePage({ words, lang, choose }: Chosen) {
  const { welcome } = words;
  return (
    <main className="welcome">
      <div className="say">
        <h1>{welcome.title}</h1>
        <p className="lead">{welcome.lead}</p>
      </div>
      <div className="choices">
        <DropZone words={words} choose={choose} />
        <div className="around">
          <h2>{welcome.or}</h2>
          <p className="quiet">{welcome.sampleAbout}</p>
          <button type="button" onClick={() => choose({ file: null, people: null, company: null })}>
            {welcome.sample}
          </button>
        </div>
      </div>
      <section className="after">
        <h2>{welcome.after}</h2>
        <picture>
          <source srcSet={PICTURES[lang].dark} media="(prefers-color-scheme: dark)" />
          <img
            className="shot"
            src={PICTURES[lang].light}
            alt={welcome.pictureAlt}
            width={1200}
            height={800}
          />
        </picture>
      </section>
    </main>
  );
}

function DropZone({ words, choose }: Pick<Chosen, 'words' | 'choose'>) {
  const { welcome } = words;
  const [people, setPeople] = useState('');
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const first = (files: FileList | null): void => {
    const file = files?.item(0);
    const head = Number.parseInt(people, 10);
    if (file) choose({ file, people: head > 0 ? head : null, company: null });
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    first(event.dataTransfer.files);
  };
  return (
    <section
      className="drop"
      data-over={over}
      aria-label={welcome.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <h2>{welcome.drop}</h2>
      <p className="quiet">{welcome.formats}</p>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        aria-label={welcome.choose}
        accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson"
        tabIndex={-1}
        onChange={(event) => first(event.target.files)}
      />
      <button type="button" className="primary" onClick={() => input.current?.click()}>
        {welcome.choose}
      </button>
      <PeopleField words={words} people={people} setPeople={setPeople} />
      <p className="quiet small">{welcome.stays}</p>
    </section>
  );
}

type PeopleFieldProps = {
  readonly words: Words;
  readonly people: string;
  readonly setPeople: (people: string) => void;
};

function PeopleField({ words, people, setPeople }: PeopleFieldProps) {
  const id = useId();
  const hint = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{words.welcome.people}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={100000}
        inputMode="numeric"
        value={people}
        aria-describedby={hint}
        onChange={(event) => setPeople(event.target.value)}
      />
      <span id={hint} className="quiet small">
        {words.welcome.peopleHint}
      </span>
    </div>
  );
}
