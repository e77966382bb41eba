import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { LANGS, type Lang } from '../../words/format.ts';
import { NL } from '../../words/nl.ts';
import { type Words, wordsIn } from '../../words/words.ts';

const REMEMBERED = 'signaal.lang';

export type Speaking = { readonly lang: Lang; readonly words: Words; readonly speak: (lang: Lang) => void };

const SpeakingContext = createContext<Speaking>({ lang: 'nl', words: NL, speak: () => undefined });

function firstLang(): Lang {
  const wanted = [localStorage.getItem(REMEMBERED), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  const known = wanted.map((each) => LANGS.find((lang) => lang === each)).find((lang) => lang !== undefined);
  return known ?? 'nl';
}

/** Gives every page the reader's language: what they chose before, else what their browser asks for, else Dutch. */
export function SpeakingProvider({ children }: { readonly children: ReactNode }) {
  const [lang, setLang] = useState<Lang>(firstLang);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const speak = (chosen: Lang): void => {
    localStorage.setItem(REMEMBERED, chosen);
    setLang(chosen);
  };
  return <SpeakingContext value={{ lang, words: wordsIn(lang), speak }}>{children}</SpeakingContext>;
}

export function useSpeaking(): Speaking {
  return useContext(SpeakingContext);
}
