import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { patternDetailSchema } from '../../contract/api/patterns.schema.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk, whileReckoning } from '../kit/api/use-ask.ts';
import { BonesOfPage } from '../kit/bones.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { nameOf } from '../kit/name-of.ts';
import { NotKnown } from '../kit/not-known.part.tsx';
import { Page } from '../kit/page.part.tsx';
import { Reckoned } from '../kit/reckoned.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';
import { Changes } from './changes.part.tsx';
import { FixPart } from './fix.part.tsx';
import { FlowedIn } from './flowed-in.part.tsx';
import { gapsOf } from './gaps-of.tsx';
import { HotPlaces } from './hot-places.part.tsx';
import { MoreLikePart } from './more-like.part.tsx';
import { Occurrences } from './occurrences.part.tsx';
import { PatternActions } from './pattern-actions.part.tsx';
import { PatternAnswer } from './pattern-answer.part.tsx';
import { PatternTickets } from './pattern-tickets.part.tsx';
import { Perhaps } from './perhaps.part.tsx';
import { WhyTogether } from './why-together.part.tsx';

/** /c/:company/patterns/:pattern. One problem: does it come back, what does it cost, what do we do about it. */
export function PatternPage({ company, pattern }: { readonly company: string; readonly pattern: string }) {
  const { words, lang } = useSpeaking();
  const detail = useAsk(patternDetailSchema, API.pattern(company, pattern), { again: whileReckoning });
  const navigate = useNavigate();
  const shown = detail.data?.pattern.id ?? pattern;
  useEffect(() => {
    if (shown !== pattern) navigate({ ...WHERE.pattern(company, shown), replace: true });
  }, [company, pattern, shown, navigate]);
  const title =
    detail.data === undefined ? words.pages.pattern.question : nameOf(detail.data.pattern.name, lang);
  return (
    <Page title={title}>
      <p className="crumb small">
        <Link {...WHERE.patterns(company)}>{words.pages.frame.patterns}</Link>
      </p>
      <Loaded of={detail} waiting={<BonesOfPage height={190} />}>
        {(found) => (
          <>
            <Reckoned company={company} reckoned={found.reckoned} />
            <PatternAnswer company={company} detail={found} />
            <FlowedIn detail={found} />
            <PatternActions company={company} pattern={found.pattern} />
            <FixPart detail={found} />
            <Occurrences detail={found} />
            <HotPlaces detail={found} />
            <WhyTogether detail={found} />
            <NotKnown title={words.pages.pattern.unknown} gaps={gapsOf(found, words)} />
            <Perhaps company={company} detail={found} />
            <MoreLikePart company={company} pattern={found.pattern} />
            <PatternTickets company={company} detail={found} />
            <Changes company={company} changes={found.changes} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
