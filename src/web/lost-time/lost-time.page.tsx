import { Link } from '@tanstack/react-router';
import { lostTimeSchema } from '../../contract/api/answer.schema.ts';
import { count, countRange, decimal, euroExact, euroRange, isKnown, timeRange } from '../../words/format.ts';
import { Answer } from '../kit/answer.part.tsx';
import { API } from '../kit/api/paths.ts';
import { useAsk, whileReckoning } from '../kit/api/use-ask.ts';
import { BonesOfPage } from '../kit/bones.part.tsx';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { Leak } from '../kit/leak.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { nameOf } from '../kit/name-of.ts';
import { NoNumbers } from '../kit/no-numbers.part.tsx';
import { Page, Section } from '../kit/page.part.tsx';
import { Reckoned } from '../kit/reckoned.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';
import { SetAside } from '../patterns/set-aside.part.tsx';
import { BasisBar } from './basis-bar.part.tsx';
import type { Leaked } from './leaked.ts';
import { LostGroups } from './lost-groups.part.tsx';
import { LostMonths } from './lost-months.part.tsx';
import { LostNotKnown } from './lost-not-known.part.tsx';
import { SmallerLeak } from './smaller-leak.part.tsx';

/** /c/:company/lost-time. What leaks away, by cause, team and month, and what the number rests on. */
export function LostTimePage({ company }: { readonly company: string }) {
  const { words } = useSpeaking();
  const lost = useAsk(lostTimeSchema, API.lostTime(company), { again: whileReckoning });
  return (
    <Page title={words.pages.lost.title}>
      <Loaded of={lost} waiting={<BonesOfPage height={420} />}>
        {({ lost: leaked, reckoned }) => (
          <>
            <Reckoned company={company} reckoned={reckoned} />
            {leaked === null ? (
              <NoNumbers company={company} reckoned={reckoned} />
            ) : (
              <Told company={company} leaked={leaked} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Told({ company, leaked }: { readonly company: string; readonly leaked: Leaked }) {
  const { words, lang } = useSpeaking();
  const { lost: say } = words.pages;
  const { lostSeconds, costCents } = leaked.totals;
  return (
    <>
      <Answer question={say.title} more={<Band leaked={leaked} />}>
        {isKnown(lostSeconds) && isKnown(costCents)
          ? sentence(say.sentence, {
              time: (
                <Rows which={{ way: 'leaking' }}>{timeRange(lostSeconds.low, lostSeconds.high, lang)}</Rows>
              ),
              money: <Rows which={{ way: 'leaking' }}>{euroRange(costCents.low, costCents.high, lang)}</Rows>,
            })
          : say.unknown}
      </Answer>
      {isKnown(lostSeconds) && <BasisBar basis={lostSeconds.basis} />}
      <p>
        <HowReckoned methods={['lost-time']} />
      </p>
      <Causes company={company} leaked={leaked} />
      <div className="pair">
        <SmallerLeak company={company} leaked={leaked} />
        <LostNotKnown company={company} />
      </div>
      <LostGroups leaked={leaked} />
      <LostMonths months={leaked.months} />
      <Section title={say.sources}>
        <p>{words.lost.assumption({ median: decimal(leaked.priorMedianMinutes, lang) })}</p>
        <p>{words.lost.source}</p>
        <p>{words.lost.waiting}</p>
        <p>{words.lost.cost({ euro: euroExact(leaked.labourCostCents, lang) })}</p>
      </Section>
    </>
  );
}

function Band({ leaked }: { readonly leaked: Leaked }) {
  const { words, lang } = useSpeaking();
  const { minutesPerPersonPerWeek: minutes, band } = leaked.totals;
  if (band === 'unknown' || !isKnown(minutes)) return <p className="lead">{words.lost.band.unknown}</p>;
  const range = countRange(minutes.low, minutes.high, lang);
  const opens = <Rows which={{ way: 'leaking' }}>{range}</Rows>;
  return <p className="lead">{sentence(words.lost.band[band], { minutes: opens }, { minutes: range })}</p>;
}

function Causes({ company, leaked }: { readonly company: string; readonly leaked: Leaked }) {
  const { words, lang } = useSpeaking();
  const { lost: say } = words.pages;
  const { causes, alone, causesInAll } = leaked;
  const rows = causes.map(({ pattern, name, tickets, lostSeconds, costCents }) => ({
    key: pattern,
    name: <Link {...WHERE.pattern(company, pattern)}>{nameOf(name, lang)}</Link>,
    tickets: count(tickets, lang),
    lostSeconds,
    costCents,
    which: { pattern, way: 'leaking' as const },
    counted: { pattern },
  }));
  const { lostSeconds: rest } = alone;
  return (
    <Section title={say.causes}>
      {causesInAll === 0 ? (
        <p className="quiet">{words.pages.patterns.none}</p>
      ) : (
        <Leak
          rows={rows}
          head={say.cause}
          title={say.causes}
          caption={<CausesCaption company={company} leaked={leaked} />}
        />
      )}
      {isKnown(rest) && (
        <p>
          {sentence(say.alone, {
            time: (
              <Rows which={{ alone: 'yes', way: 'leaking' }}>{timeRange(rest.low, rest.high, lang)}</Rows>
            ),
          })}
        </p>
      )}
      <p>
        <Link {...WHERE.patterns(company, { show: 'all' })}>
          {words.pages.answer.allPatterns({ n: causesInAll })}
        </Link>
      </p>
    </Section>
  );
}

/** How many of all problems are shown, the number of all a way to them. */
function CausesCaption({ company, leaked }: { readonly company: string; readonly leaked: Leaked }) {
  const { words, lang } = useSpeaking();
  const { lost: say } = words.pages;
  const { causes, causesInAll, setAside } = leaked;
  const [shown, all] = [count(causes.length, lang), count(causesInAll, lang)];
  const said = causes.length < causesInAll ? say.causesCaption : say.causesAll;
  const opens = <Link {...WHERE.patterns(company, { show: 'all' })}>{all}</Link>;
  return (
    <>
      {sentence((placed) => said({ shown, ...placed }), { all: opens }, { all })}
      <SetAside company={company} n={setAside} />
    </>
  );
}
