import { useState } from 'react';
import { Languages } from '../frame/languages.part.tsx';
import { Drop } from '../kit/drop.part.tsx';
import { Field } from '../kit/field.part.tsx';
import { Page } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { CompaniesHere } from './companies-here.part.tsx';
import { PICTURES } from './pictures.ts';
import { Samples } from './samples.part.tsx';
import { useNewCompany } from './use-new-company.ts';

/** /. Drop an export, look round an invented company, or go on with one that is here. */
export function WelcomePage() {
  const { words, lang } = useSpeaking();
  const { welcome, importing, product, pages } = words;
  const [people, setPeople] = useState('');
  const begin = useNewCompany();
  return (
    <>
      <a className="skip" href="#content">
        {pages.frame.skip}
      </a>
      <header className="top">
        <span className="who">
          <img className="mark" src="/icon.svg" alt="" />
          <b>{product}</b>
        </span>
        <Languages />
      </header>
      <Page title={welcome.title} className="welcome">
        <div className="say">
          <h1 className="big">{welcome.title}</h1>
          <p className="lead">{welcome.lead}</p>
        </div>
        <CompaniesHere />
        <div className="choices-of-two">
          <Drop
            title={welcome.drop}
            busy={begin.isPending ? importing.welcome.sending : null}
            take={(file) => {
              const head = Number.parseInt(people, 10);
              begin.mutate({ file, people: head > 0 ? head : null });
            }}
          >
            <Field label={welcome.people} hint={welcome.peopleHint}>
              {(ids) => (
                <input
                  {...ids}
                  type="number"
                  min={1}
                  max={100_000}
                  inputMode="numeric"
                  value={people}
                  onChange={(event) => setPeople(event.target.value)}
                />
              )}
            </Field>
            <p className="quiet small">{importing.welcome.stays}</p>
          </Drop>
          <Samples />
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
      </Page>
    </>
  );
}
