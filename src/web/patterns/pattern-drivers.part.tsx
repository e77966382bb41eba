import type { Pattern } from '../../contract/api/patterns.schema.ts';
import { useSpeaking } from '../kit/speaking.tsx';

/** What stands out in the list, at most three sentences. */
export function PatternDrivers({ patterns }: { readonly patterns: readonly Pattern[] }) {
  const { words } = useSpeaking();
  const { patterns: say } = words.pages;
  const n = (is: (pattern: Pattern) => boolean): number => patterns.filter(is).length;
  const drivers = [
    [n(({ recurrence }) => recurrence.kind === 'known' && recurrence.word === 'precursor'), say.precursors],
    [n(({ rhythm }) => rhythm.kind === 'periodic'), say.rhythmic],
    [n(({ trend }) => trend.kind === 'worsening'), say.worsening],
  ] as const;
  const said = drivers.filter(([count]) => count > 0).map(([count, sentence]) => sentence({ n: count }));
  if (said.length === 0) return null;
  return (
    <ul className="drivers">
      {said.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
