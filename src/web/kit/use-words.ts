import { useEffect, useState } from 'react';
import { LANGS, type Lang } from '../../words/format.ts';
import { type Words, wordsIn } from '../../words/words.ts';

const REMEMBERED = 'signaal.lang';

function firstLang(): Lang {
  const wanted = [localStorage.getItem(REMEMBERED), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  const known = wanted.map((each) => LANGS.find((lang) => lang === each)).find((lang) => lang !== undefined);
  return known ?? 'nl';
}

export type Speaking = { readonly lang: Lang; readonly words: Words; readonly speak: (lang: Lang) => void };

/** The reader's language: what they chose before, else what their browser asks for, else Dutch. */
export function useWords(): Speaking {
  const [lang, setLang] = useState<Lang>(firstLang);
  useEffect(() => {
    document.documentElement.lang = lang;
    localStorage.setItem(REMEMBERED, lang);
  }, [lang]);
  return { lang, words: wordsIn(lang), speak: setLang };
}
