import type { ReactNode } from 'react';
import { LANGS } from '../../words/format.ts';
import type { Speaking } from './use-words.ts';

const NAMES = { nl: 'Nederlands', fr: 'Français', en: 'English' } as const;

/** The line above each page: the product, what can be done here, and the language. */
export function Top({ speaking, children }: { readonly speaking: Speaking; readonly children?: ReactNode }) {
  const { words, lang, speak } = speaking;
  return (
    <header className="top">
      <span className="brand">
        <img className="mark" src="/icon.svg" alt="" />
        {words.product}
      </span>
      {children !== undefined && <div className="actions">{children}</div>}
      <fieldset className="languages" style={{ border: 0, margin: 0, padding: 0 }}>
        <legend className="visually-hidden">{words.welcome.language}</legend>
        {LANGS.map((each) => (
          <button
            key={each}
            type="button"
            lang={each}
            aria-pressed={each === lang}
            onClick={() => speak(each)}
          >
            {NAMES[each]}
          </button>
        ))}
      </fieldset>
    </header>
  );
}
