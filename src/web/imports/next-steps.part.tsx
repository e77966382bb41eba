import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Import } from '../../contract/api/imports.schema.ts';
import { useCompany } from '../company/use-company.ts';
import { Section } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';
import { LEFT_OUT, useIsMendable } from './left-out.part.tsx';
import { sayLater } from './say-later.ts';

const GAPS_SHOWN = 2; // what the export lacked most: the whole list stood on the page before

type NextStepsProps = { readonly company: string; readonly one: Import };
type Step = { readonly key: string; readonly to: ReactNode; readonly what: string };

/** What to do after an import, in the order that helps most; only what this company and this file have a reason for. */
export function NextSteps({ company, one }: NextStepsProps) {
  const { words } = useSpeaking();
  const { next: say } = words.importing;
  const known = useCompany(company);
  const aside = one.counts?.quarantined ?? 0;
  const isMendable = useIsMendable(company, one, aside);
  const later = sayLater(one, words, Date.now());
  const gaps = gapsOf(one);
  const steps: readonly (Step | false)[] = [
    {
      key: 'answer',
      to: <Link {...WHERE.answer(company)}>{say.answer}</Link>,
      what: say.answerWhat,
    },
    {
      key: 'patterns',
      to: <Link {...WHERE.patterns(company)}>{say.patterns}</Link>,
      what: say.patternsWhat,
    },
    isMendable && {
      key: 'aside',
      to: <a href={`#${LEFT_OUT}`}>{say.aside}</a>,
      what: say.asideWhat({ n: aside }),
    },
    known !== undefined &&
      known.people === null && {
        key: 'people',
        to: <Link {...WHERE.company(company)}>{say.people}</Link>,
        what: say.peopleWhat,
      },
    later !== null && {
      key: 'later',
      to: <Link {...WHERE.company(company)}>{say.later}</Link>,
      what: later,
    },
    gaps.length > 0 && { key: 'richer', to: say.richer, what: say.richerWhat({ list: gaps.join(' ') }) },
  ];
  return (
    <Section title={say.title}>
      <ol className="next">
        {steps.flatMap((step) =>
          step === false
            ? []
            : [
                <li key={step.key}>
                  <b>{step.to}</b>
                  <span>{step.what}</span>
                </li>,
              ],
        )}
      </ol>
    </Section>
  );
}

function gapsOf({ understood }: Import): readonly string[] {
  const said = understood?.files.flatMap(({ coverage }) => coverage.map(({ message }) => message)) ?? [];
  return [...new Set(said)].slice(0, GAPS_SHOWN);
}
