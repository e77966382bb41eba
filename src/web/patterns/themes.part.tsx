import { Link } from '@tanstack/react-router';
import { type ThemesPage, themesSchema } from '../../contract/api/themes.schema.ts';
import { count, euroRange, isKnown, timeRange } from '../../words/format.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk, whileReckoning } from '../kit/api/use-ask.ts';
import { Estimate } from '../kit/estimate.part.tsx';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { TableOf } from '../kit/table.part.tsx';
import { WHERE, type Which } from '../kit/where.ts';
import { addressOf } from './patterns-search.ts';
import { SetAside } from './set-aside.part.tsx';
import { NO_THEME, problemsOf, themeName } from './theme-name.ts';
import { ThemesPicture } from './themes-picture.part.tsx';

type Themes = NonNullable<ThemesPage['themes']>;
type ThemesProps = { readonly company: string; readonly chosen: string | undefined };

/** What people struggle with: the families of problems by what they lose, folded away by who knows it. */
export function ThemesOfPatterns({ company, chosen }: ThemesProps) {
  const asked = useAsk(themesSchema, API.themes(company), { again: whileReckoning });
  const themes = asked.data?.themes ?? null;
  if (asked.isError || themes?.lines.length === 0) return null; // the list below says what there is
  return <Told company={company} themes={themes} chosen={chosen} />;
}

function Told({ company, themes, chosen }: ThemesProps & { readonly themes: Themes | null }) {
  const { words } = useSpeaking();
  const { themes: say } = words;
  const byTime = themes?.lines.some(({ lostSeconds }) => isKnown(lostSeconds)) ?? true;
  const aside = themes?.lines.reduce((sum, { open, problems }) => sum + problems - open, 0) ?? 0;
  return (
    <details className="themes" open>
      <summary>
        <h2>{say.title}</h2>
      </summary>
      {themes === null ? (
        <div className="theme-tiles bone-picture" aria-hidden="true" />
      ) : (
        <figure>
          <p className="lead">
            <MostOf company={company} themes={themes} />
          </p>
          <ThemesPicture company={company} themes={themes} chosen={chosen} byTime={byTime} />
          <figcaption>
            {byTime ? say.caption : say.captionTickets} {say.aloneWhat}
            <SetAside company={company} n={aside} /> <HowReckoned methods={['patterns', 'lost-time']} />
          </figcaption>
          <ThemesTable company={company} themes={themes} />
        </figure>
      )}
    </details>
  );
}

const ofTheme = (theme: string | null): Which => ({ theme: theme ?? NO_THEME });
const lostIn = (theme: string | null): Which => ({ ...ofTheme(theme), way: 'leaking' });

/** The two largest by name, each with its doubt: their intervals mostly overlap, so neither is called the largest. */
function MostOf({ company, themes: { lines } }: { readonly company: string; readonly themes: Themes }) {
  const { words, lang } = useSpeaking();
  const { themes: say } = words;
  const [first, second] = lines;
  const linked = (line: Themes['lines'][number]) => (
    <Link {...WHERE.patterns(company, addressOf(problemsOf(line)))} hash="problems">
      {line.theme === null ? say.noneQuoted : say.quoted({ theme: themeName(line.theme, words) })}
    </Link>
  );
  const time = ({ theme, lostSeconds }: Themes['lines'][number]) => (
    <Estimate of={lostSeconds} say={(low, high) => timeRange(low, high, lang)} opens={lostIn(theme)} />
  );
  if (!isKnown(first.lostSeconds)) {
    const n = <Rows which={ofTheme(first.theme)}>{count(first.tickets, lang)}</Rows>;
    return sentence(say.mostTickets, { first: linked(first), n });
  }
  if (second === undefined) return sentence(say.one, { first: linked(first), firstTime: time(first) });
  return sentence(say.two, {
    ...{ first: linked(first), firstTime: time(first) },
    ...{ second: linked(second), secondTime: time(second) },
  });
}

function ThemesTable({ company, themes }: { readonly company: string; readonly themes: Themes }) {
  const { words, lang } = useSpeaking();
  const { themes: say, pages } = words;
  const { lines, alone } = themes;
  const sayTime = (low: number, high: number): string => timeRange(low, high, lang);
  const sayMoney = (low: number, high: number): string => euroRange(low, high, lang);
  const lost = (
    { lostSeconds, costCents }: Pick<Themes['alone'], 'lostSeconds' | 'costCents'>,
    opens: Which,
  ) => [
    <Estimate key="time" of={lostSeconds} say={sayTime} opens={opens} />,
    <Estimate key="money" of={costCents} say={sayMoney} opens={opens} />,
  ];
  return (
    <TableOf
      summary={pages.number.table}
      caption={say.title}
      head={[say.theme, say.problems, pages.lost.tickets, pages.lost.time, pages.lost.money]}
      rows={[
        ...lines.map((line) => {
          const { theme, open, tickets } = line;
          const leads = WHERE.patterns(company, addressOf({ theme: theme ?? NO_THEME }));
          return {
            key: theme ?? NO_THEME,
            cells: [
              themeName(theme, words),
              <Link key="open" {...leads} hash="problems">
                {count(open, lang)}
              </Link>,
              <Rows key="tickets" which={ofTheme(theme)}>
                {count(tickets, lang)}
              </Rows>,
              ...lost(line, lostIn(theme)),
            ],
          };
        }),
        ...(alone.tickets === 0
          ? []
          : [
              {
                key: 'alone',
                cells: [
                  say.alone,
                  '',
                  <Rows key="tickets" which={{ alone: 'yes', way: 'leaking' }}>
                    {count(alone.tickets, lang)}
                  </Rows>,
                  ...lost(alone, { alone: 'yes', way: 'leaking' }),
                ],
              },
            ]),
      ]}
    />
  );
}
