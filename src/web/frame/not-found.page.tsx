import { Link } from '@tanstack/react-router';
import { Page } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';

/** An address where nothing stands. */
export function NotFoundPage() {
  const { words } = useSpeaking();
  const { frame } = words.pages;
  return (
    <Page title={frame.notFound} className="narrow">
      <h1>{frame.notFound}</h1>
      <p className="lead">{frame.notFoundWhat}</p>
      <p>
        <Link className="button primary" {...WHERE.welcome}>
          {frame.toStart}
        </Link>
      </p>
    </Page>
  );
}
