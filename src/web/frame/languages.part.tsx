import { LANGS } from '../../words/format.ts';
import { useSpeaking } from '../kit/speaking.tsx';

const NAMES = { nl: 'Nederlands', fr: 'Français', en: 'English' } as const;

/** The three languages, short on a narrow screen. */
export function Languages() {
  const { words, lang, speak } = useSpeaking();
  return (
    <fieldset className="languages">
      <legend className="visually-hidden">{words.welcome.language}</legend>
      {LANGS.map((each) => (
        <button key={each} type="button" lang={each} aria-pressed={each === lang} onClick={() => speak(each)}>
          {each.toUpperCase()}
          <span className="visually-hidden"> {NAMES[each]}</span>
        </button>
      ))}
    </fieldset>
  );
}
