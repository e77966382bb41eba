import { type DragEvent, useId, useRef, useState } from 'react';
import type { Words } from '../../words/words.ts';
import type { Choice } from './ask-analysis.ts';

type Chosen = { readonly words: Words; readonly lang: string; readonly choose: (choice: Choice) => void };

/** The first page: drop an export, or look round an invented company. */
export function WelcomePage({ words, lang, choose }: Chosen) {
  const { welcome } = words;
  const [people, setPeople] = useState('');
  const peopleId = useId();
  const hintId = useId();
  const head = Number.parseInt(people, 10);
  const take = (file: File | null): void => {
    choose({ file, people: file !== null && head > 0 ? head : null, company: null });
  };
  return (
    <main className="welcome">
      <div className="say">
        <h1>{welcome.title}</h1>
        <p className="lead">{welcome.lead}</p>
      </div>
      <div className="choices">
        <DropZone words={words} take={take} />
        <div className="around">
          <h2>{welcome.or}</h2>
          <p className="quiet">{welcome.sampleAbout}</p>
          <button type="button" onClick={() => take(null)}>
            {welcome.sample}
          </button>
          <div className="field" style={{ marginTop: 18 }}>
            <label htmlFor={peopleId}>{welcome.people}</label>
            <input
              id={peopleId}
              type="number"
              min={1}
              max={100000}
              inputMode="numeric"
              value={people}
              aria-describedby={hintId}
              onChange={(event) => setPeople(event.target.value)}
            />
            <span id={hintId} className="quiet small">
              {welcome.peopleHint}
            </span>
          </div>
        </div>
      </div>
      <section className="after">
        <h2>{welcome.after}</h2>
        <picture>
          <source srcSet={`/answer-${lang}-dark.png`} media="(prefers-color-scheme: dark)" />
          <img
            className="shot"
            src={`/answer-${lang}-light.png`}
            alt={welcome.pictureAlt}
            width={1440}
            height={900}
          />
        </picture>
      </section>
    </main>
  );
}

function DropZone({ words, take }: { readonly words: Words; readonly take: (file: File) => void }) {
  const { welcome } = words;
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const first = (files: FileList | null): void => {
    const file = files?.item(0);
    if (file) take(file);
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
      <p className="quiet small">{welcome.stays}</p>
    </section>
  );
}
