import { patternDetailSchema } from '../../contract/api/patterns.schema.ts';
import { longDay, longMonth } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { isGone } from '../kit/api/ask.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { nameOf } from '../kit/name-of.ts';
import { useSpeaking } from '../kit/speaking.tsx';
import type { Which } from '../kit/where.ts';
import { NO_THEME, themeName } from '../patterns/theme-name.ts';

/** Each condition as words that fit `n` tickets, under the name it has in the address. */
export function conditions(
  which: Which,
  { n, patternName }: { readonly n: number; readonly patternName: string | null },
  words: Words,
): readonly { readonly key: keyof Which; readonly said: string }[] {
  const { pages, evidence, lang } = words;
  const { which: say, kind } = pages.tickets;
  const said: Partial<Record<keyof Which, string>> = {
    ...(which.kind && { kind: kind[which.kind]?.({ n }) ?? which.kind }),
    ...(which.pattern && {
      pattern: patternName === null ? say.gonePattern : say.pattern({ name: patternName }),
    }),
    ...(which.changed && { changed: words.changed.which }),
    ...(which.perhaps && { perhaps: words.learned.which }),
    ...(which.theme && {
      theme:
        which.theme === NO_THEME
          ? words.themes.whichNone
          : words.themes.which({ theme: themeName(which.theme, words) }),
    }),
    ...(which.fate && { fate: say[which.fate] }),
    ...(which.closes && { closes: say.closes({ n }) }),
    ...(which.came && { came: say.came[which.came] }),
    ...(which.alert && { alert: which.alert === 'any' ? words.alerts.whichAny : words.alerts.which }),
    ...(which.over && { over: words.alerts.whichOver }),
    ...(which.told && { told: words.reporting.which[which.told]({ n }) }),
    ...(which.trouble && { trouble: words.reporting.whichTrouble }),
    ...(which.way && { way: say[which.way] }),
    ...(which.team && { team: say.team({ team: which.team }) }),
    ...(which.teams && { teams: say.restOfTeams }),
    ...(which.column && {
      column: which.value
        ? say.own({ column: which.column, value: which.value })
        : say.restOfOwn({ column: which.column }),
    }),
    ...(which.asset && { asset: say.asset({ asset: which.asset }) }),
    ...(which.site && { site: say.site({ site: which.site }) }),
    ...(which.lang && {
      lang:
        which.lang === 'other'
          ? say.langOther
          : say.lang({ lang: evidence.language[which.lang] ?? which.lang }),
    }),
    ...(which.alone && { alone: (which.alone === 'yes' ? say.alone : say.notAlone)({ n }) }),
    ...(which.month && {
      month: which.month === 'none' ? say.noMonth : say.month({ month: longMonth(which.month, lang) }),
    }),
    ...(which.opened && { opened: say.opened(daysIn(which.opened, lang)) }),
    ...(which.joined && { joined: say.joined({ n }) }),
    ...(which.taken && { taken: say.taken }),
    ...(which.created && { created: say.created({ n }) }),
    ...(which.updated && { updated: say.updated({ n }) }),
    ...(which.unchanged && { unchanged: say.unchanged({ n }) }),
    ...(which.missing && { missing: say.missing({ n }) }),
    ...(which.q && { q: say.q({ q: which.q }) }),
  };
  // Safe cast: the object above is made with these keys only.
  return (Object.entries(said) as [keyof Which, string][]).map(([key, each]) => ({ key, said: each }));
}

/** The first and the last of the days that an address asks for, in words. */
function daysIn(opened: string, lang: Words['lang']): { readonly from: string; readonly to: string } {
  const [from, to] = opened.split('..').map((day) => longDay(day, lang));
  return { from, to };
}

/** The name of the pattern that is asked for, once it is known; null where there is none such any more. */
export function usePatternName(company: string, pattern: string | undefined): string | null {
  const { lang } = useSpeaking();
  const asked = useAsk(patternDetailSchema, API.pattern(company, pattern ?? ''), {
    when: pattern !== undefined,
  });
  if (isGone(asked.error)) return null;
  return asked.data === undefined ? '…' : nameOf(asked.data.pattern.name, lang);
}

/** Says which rows these are: "31 tickets: van “Printer…”, uit maart 2026." */
export function useWhichSentence(company: string, which: Which): (n: number) => string {
  const { words } = useSpeaking();
  const name = usePatternName(company, which.pattern);
  return (n) => {
    const said = conditions(which, { n, patternName: name }, words).map(({ said: each }) => each);
    return words.pages.tickets.sentence({ n, which: said.join(', ') });
  };
}
