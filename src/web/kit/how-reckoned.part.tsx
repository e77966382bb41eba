import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { Method } from '../../words/methods/nl.ts';
import { useSpeaking } from './speaking.tsx';
import { useEvidence } from './use-evidence.ts';
import { WHERE } from './where.ts';

/** The way from a kind of number to how it is reckoned; of several kinds at one place each by its name. */
export function HowReckoned({ methods }: { readonly methods: readonly Method[] }) {
  const { words } = useSpeaking();
  const { company } = useEvidence();
  const { link, about } = words.methods;
  const [only] = methods;
  if (methods.length === 1)
    return (
      <Link
        className="small on-screen"
        {...WHERE.method(company, only)}
        aria-label={`${link} ${about[only].title}`}
      >
        {link}
      </Link>
    );
  return (
    <span className="small quiet on-screen">
      {link}{' '}
      {methods.map((method, index) => (
        <Fragment key={method}>
          {index > 0 && ' · '}
          <Link {...WHERE.method(company, method)}>{about[method].title}</Link>
        </Fragment>
      ))}
    </span>
  );
}
