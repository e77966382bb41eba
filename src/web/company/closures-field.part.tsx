import { useState } from 'react';
import { CLOSURES_MOST } from '../../engine/companies/calendar-faults.ts';
import type { CompanyCalendar } from '../../engine/companies/company-calendar.ts';
import { useSpeaking } from '../kit/speaking.tsx';

type Closures = CompanyCalendar['closures'];
type ClosuresFieldProps = {
  readonly closures: Closures;
  readonly change: (closures: Closures) => void;
};

/** The days on which a company is shut of its own accord, each from a first to a last. */
export function ClosuresField({ closures, change }: ClosuresFieldProps) {
  const { words } = useSpeaking();
  const { calendar: say } = words;
  // Days may be alike or empty: a closure is known by when it was added.
  const [keys, setKeys] = useState(() => closures.map((_, index) => index));
  const put = (at: number, part: Partial<Closures[number]>): void =>
    change(closures.map((each, index) => (index === at ? { ...each, ...part } : each)));
  return (
    <fieldset className="closures">
      <legend>{say.closures}</legend>
      <span className="quiet small">{say.closuresHint}</span>
      {closures.map(({ from, to }, at) => {
        const n = at + 1;
        return (
          <div key={keys[at]} className="closure">
            <input
              type="date"
              aria-label={say.from({ n })}
              value={from}
              onChange={({ target }) =>
                put(at, { from: target.value, ...(to === '' && { to: target.value }) })
              }
            />
            <input
              type="date"
              aria-label={say.to({ n })}
              value={to}
              min={from}
              onChange={({ target }) => put(at, { to: target.value })}
            />
            <button
              type="button"
              className="icon"
              aria-label={say.remove({ n })}
              onClick={() => {
                setKeys(keys.filter((_, index) => index !== at));
                change(closures.filter((_, index) => index !== at));
              }}
            >
              <svg viewBox="0 0 18 18" aria-hidden="true">
                <path d="M4 4l10 10M14 4L4 14" />
              </svg>
            </button>
          </div>
        );
      })}
      <button
        type="button"
        disabled={closures.length >= CLOSURES_MOST}
        onClick={() => {
          setKeys([...keys, Math.max(-1, ...keys) + 1]);
          change([...closures, { from: '', to: '' }]);
        }}
      >
        {say.add}
      </button>
    </fieldset>
  );
}
