import { Link } from '@tanstack/react-router';
import { Fragment, useRef } from 'react';
import type { Method } from '../../words/methods/nl.ts';
import { useFirstOfPage } from './first-of-page.ts';
import { useSpeaking } from './speaking.tsx';
import { useEvidence } from './use-evidence.ts';
import { WHERE } from './where.ts';

/**
 * The way from a kind of number to how it is reckoned; of several kinds at one place each by its name. Where the page leads to
 * one of them already, it is not said again.
 */
export function HowReckoned({ methods }: { readonly methods: readonly Method[] }) {
  const place = useRef<HTMLSpanElement>(null);
  const first = useFirstOfPage(place, methods);
  return (
    <span ref={place} className="small on-screen">
      {first.length > 0 && <Ways methods={first} />}
    </span>
  );
}

function Ways({ methods }: { readonly methods: readonly Method[] }) {
  const { words } = useSpeaking();
  const { company } = useEvidence();
  const { link, about } = words.methods;
  const [only] = methods;
  if (methods.length === 1)
    return (
      <Link {...WHERE.method(company, only)} aria-label={`${link} ${about[only].title}`}>
        {link}
      </Link>
    );
  return (
    <span className="quiet">
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
