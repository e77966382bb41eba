import { useState } from 'react';
import { count } from '../../words/format.ts';
import { Field } from '../kit/field.part.tsx';
import { Leak, type LeakRow } from '../kit/leak.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import type { Leaked } from './leaked.ts';

/** One way to divide what leaks: by team, or by a column of the organisation's own. */
type Division = {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly LeakRow[];
};

/** What leaks away by team or by a column of the organisation's own, one division at a time. */
export function LostGroups({ leaked }: { readonly leaked: Leaked }) {
  const { words } = useSpeaking();
  const divisions = useDivisions(leaked);
  const [chosen, choose] = useState('');
  const shown = divisions.find(({ key }) => key === chosen) ?? divisions[0];
  if (shown === undefined) return null;
  return (
    <Section title={shown.title}>
      {divisions.length > 1 && (
        <div className="divide-by">
          <Field label={words.pages.lost.divideBy}>
            {(ids) => (
              <select {...ids} value={shown.key} onChange={(event) => choose(event.target.value)}>
                {divisions.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      )}
      <Leak key={shown.key} rows={shown.rows} head={shown.name} title={shown.title} caption={shown.caption} />
    </Section>
  );
}

function useDivisions({ teams, byOwnColumn }: Leaked): readonly Division[] {
  const { words, lang } = useSpeaking();
  const { lost: say } = words.pages;
  const team: Division = {
    key: 'team',
    name: say.team,
    title: say.teams,
    caption: say.teamsCaption,
    rows: teams.map(({ team: group, small, tickets, lostSeconds, costCents }) => ({
      key: group ?? String(small),
      name: group ?? (small ? say.smallTeams : say.noTeam),
      tickets: count(tickets, lang),
      lostSeconds,
      costCents,
      which: { ...(group === null ? { teams: 'rest' as const } : { team: group }), way: 'leaking' as const },
    })),
  };
  const own = byOwnColumn.map(
    ({ column, lines }): Division => ({
      key: `own ${column}`,
      name: column,
      title: say.byColumn({ column }),
      caption: say.groupsCaption,
      rows: lines.map(({ group, small, tickets, lostSeconds, costCents }) => ({
        key: group === null ? `rest ${small}` : `group ${group}`,
        name: group ?? (small ? say.smallGroups : say.noGroup),
        tickets: count(tickets, lang),
        lostSeconds,
        costCents,
        which: { column, ...(group !== null && { value: group }), way: 'leaking' as const },
      })),
    }),
  );
  return [...(teams.length < 2 ? [] : [team]), ...own];
}
