import './kit/style.css';
import { StrictMode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { AnalysisEvent } from '../contract/analysis-event.schema.ts';
import { Top } from './kit/top.part.tsx';
import { useWords } from './kit/use-words.ts';
import { askAnalysis, type Choice } from './welcome/ask-analysis.ts';
import { RefusedPage } from './welcome/refused.page.tsx';
import { ReportPage } from './welcome/report.page.tsx';
import { WelcomePage } from './welcome/welcome.page.tsx';
import { WorkingPage } from './welcome/working.page.tsx';

type Shown = { readonly kind: 'welcome' } | AnalysisEvent;

function App() {
  const speaking = useWords();
  const { words, lang } = speaking;
  const [shown, setShown] = useState<Shown>({ kind: 'welcome' });
  const [choice, setChoice] = useState<Choice | null>(null);
  const running = useRef<AbortController | null>(null);

  const again = (): void => {
    running.current?.abort();
    running.current = null;
    setShown({ kind: 'welcome' });
  };
  const start = async (chosen: Choice): Promise<void> => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setChoice(chosen);
    setShown({ kind: 'progress', stage: 'reading', share: 0 });
    try {
      await askAnalysis(chosen, lang, setShown, mine.signal);
    } catch (error) {
      if (mine.signal.aborted) return;
      if (!(error instanceof Error)) throw error;
      setShown({ kind: 'refused', code: 'lost', message: words.page.lost, companies: [] });
    }
  };

  if (shown.kind === 'done') {
    return (
      <>
        <Top speaking={speaking}>
          <button type="button" onClick={again}>
            {words.page.again}
          </button>
          <SaveLink name={`signaal-${lang}.html`} type="text/html" text={shown.reports[lang]}>
            {words.page.saveReport}
          </SaveLink>
          <SaveLink name="signaal.json" type="application/json" text={JSON.stringify(shown.analysis)}>
            {words.page.saveData}
          </SaveLink>
          <button type="button" onClick={printReport}>
            {words.page.print}
          </button>
        </Top>
        <main>
          <ReportPage key={lang} words={words} markup={shown.reports[lang]} />
        </main>
      </>
    );
  }
  return (
    <>
      <Top speaking={speaking} />
      {shown.kind === 'welcome' && <WelcomePage words={words} lang={lang} choose={start} />}
      {shown.kind === 'progress' && <WorkingPage words={words} at={shown} stop={again} />}
      {shown.kind === 'refused' && (
        <RefusedPage
          words={words}
          refusal={shown}
          again={again}
          pick={(company) => {
            if (choice !== null) start({ ...choice, company });
          }}
        />
      )}
    </>
  );
}

type Saved = {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly children: string;
};

/** A button that saves a text as a file. The file is made here, at the click: nothing is fetched. */
function SaveLink({ name, type, text, children }: Saved) {
  const save = (): void => {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <button type="button" onClick={save}>
      {children}
    </button>
  );
}

function printReport(): void {
  const frame = document.querySelector<HTMLIFrameElement>('iframe.report');
  frame?.contentWindow?.print();
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
