import type { Pattern } from '../../contract/api/patterns.schema.ts';
import { inTen } from '../../words/format.ts';
import { sayNoChance } from '../../words/say-no-chance.ts';
import { useSpeaking } from './speaking.tsx';

type Recurrence = Pattern['recurrence'];

/** Ten small figures: how many are full is the chance. */
export function TenFigures({ ten }: { readonly ten: number }) {
  const places = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  return (
    <span className="ten" aria-hidden="true">
      {places.map((place) => (
        <i key={place} data-full={place <= ten} />
      ))}
    </span>
  );
}

/** Ten figures for the chance, with its doubt, on how many times it rests, and the sign that speaks for it. */
export function Chance({ of }: { readonly of: Recurrence }) {
  const { words } = useSpeaking();
  const { chance } = words;
  if (of.kind !== 'known') return <p className="chance quiet">{sayNoChance(of, words)}.</p>;
  const { low, high, n, sign } = of;
  const doubt = chance.doubt({ low: inTen(low), high: inTen(high), n });
  return (
    <p className="chance quiet">
      <TenFigures ten={inTen(of.probability)} />
      <span>{sign === null ? doubt : `${doubt} · ${chance.sign[sign] ?? sign}`}</span>
    </p>
  );
}
