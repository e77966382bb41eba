import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useSpeaking } from './speaking.tsx';

type DropProps = {
  readonly title: string;
  readonly take: (file: File) => void;
  readonly busy?: string | null;
  readonly slim?: boolean;
  readonly children?: ReactNode;
};

/** Names that a chooser shows first; what a file is, its content says. */
const EXPORTS = '.csv,.tsv,.txt,.json,.jsonl,.ndjson,.xlsx,.xlsm,.xls,.html,.htm,.xml,.zip,.gz';

/** Where a file is dropped, or chosen with a button for who does not drag. */
export function Drop({ title, take, busy = null, slim = false, children }: DropProps) {
  const { words } = useSpeaking();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const first = (files: FileList | null): void => {
    const file = files?.item(0);
    if (file) take(file);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (busy === null) first(event.dataTransfer.files);
  };
  return (
    <section
      className="drop"
      data-over={over}
      data-slim={slim}
      aria-label={title}
      aria-busy={busy !== null}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <h2>{title}</h2>
      <p className="quiet">{words.welcome.formats}</p>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        aria-label={words.welcome.choose}
        accept={EXPORTS}
        tabIndex={-1}
        onChange={(event) => {
          first(event.target.files);
          event.target.value = '';
        }}
      />
      <button
        type="button"
        className="primary"
        disabled={busy !== null}
        onClick={() => input.current?.click()}
      >
        {busy ?? words.welcome.choose}
      </button>
      {children}
    </section>
  );
}
