import { useState } from 'react';
import type { Company } from '../../contract/api/companies.schema.ts';
import {
  CLOSURE_DAYS_MOST,
  CLOSURES_MOST,
  calendarFaults,
  type FoundFault,
} from '../../engine/companies/calendar-faults.ts';
import { type CompanyCalendar, DEFAULT_CALENDAR } from '../../engine/companies/company-calendar.ts';
import { COUNTRIES } from '../../engine/time/public-holidays.ts';
import type { Words } from '../../words/words.ts';
import { Field } from '../kit/field.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useUndo } from '../kit/undo.part.tsx';
import { asClock, asSeconds, MIDNIGHT } from './clock.ts';
import { ClosuresField } from './closures-field.part.tsx';
import { DoubtedClosures } from './doubted-closures.part.tsx';
import { useSaveCompany } from './use-save-company.ts';

/** Country, hours, pay day and closures: what exposure and rhythms are counted in. */
export function CalendarForm({ company }: { readonly company: Company }) {
  const { words } = useSpeaking();
  const { calendar: say } = words;
  const { tell } = useUndo();
  const save = useSaveCompany(company.id, () => tell(words.pages.change.saved));
  const [calendar, setCalendar] = useState<CompanyCalendar>(company.calendar ?? DEFAULT_CALENDAR);
  const [payroll, setPayroll] = useState(calendar.payrollDay === null ? '' : String(calendar.payrollDay));
  const [faults, setFaults] = useState<readonly FoundFault[]>([]);
  const change = (part: Partial<CompanyCalendar>): void => setCalendar({ ...calendar, ...part });
  const send = (): void => {
    const told = { ...calendar, payrollDay: payroll.trim() === '' ? null : Number(payroll) };
    const found = calendarFaults(told);
    setFaults(found);
    if (found.length === 0) save.mutate({ calendar: told });
  };
  return (
    <Section title={say.title}>
      <p className="quiet">{say.what}</p>
      {company.calendar === null && <p>{say.notSaid}</p>}
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Field label={say.country} hint={say.countryHint}>
          {(ids) => (
            <select
              {...ids}
              value={calendar.country}
              onChange={({ target }) => {
                const country = COUNTRIES.find((each) => each === target.value);
                if (country !== undefined) change({ country });
              }}
            >
              {COUNTRIES.map((country) => (
                <option key={country} value={country}>
                  {say.countries[country]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div className="hours">
          <Field label={say.opens}>
            {(ids) => (
              <input
                {...ids}
                type="time"
                value={asClock(calendar.opensAt)}
                onChange={({ target }) => change({ opensAt: asSeconds(target.value) })}
              />
            )}
          </Field>
          <Field label={say.closes}>
            {(ids) => (
              <input
                {...ids}
                type="time"
                value={asClock(calendar.closesAt)}
                onChange={({ target }) => change({ closesAt: asSeconds(target.value) || MIDNIGHT })}
              />
            )}
          </Field>
          <span className="quiet small">{say.hoursHint}</span>
        </div>
        <Field label={say.payrollDay} hint={say.payrollHint}>
          {(ids) => (
            <input
              {...ids}
              type="number"
              min={1}
              max={31}
              inputMode="numeric"
              value={payroll}
              onChange={({ target }) => setPayroll(target.value)}
            />
          )}
        </Field>
        <ClosuresField closures={calendar.closures} change={(closures) => change({ closures })} />
        {company.calendar !== null && company.calendar.closures.length > 0 && (
          <DoubtedClosures company={company.id} />
        )}
        {faults.length > 0 && (
          <div className="notice" role="alert">
            <ul className="faults">
              {faults.map((found) => (
                <li key={`${found.fault} ${found.closure}`}>{sayFault(found, words)}</li>
              ))}
            </ul>
          </div>
        )}
        <div className="buttons">
          <button type="submit" className="primary" disabled={save.isPending}>
            {say.save}
          </button>
        </div>
      </form>
    </Section>
  );
}

function sayFault({ fault, closure }: FoundFault, { calendar: say }: Words): string {
  return say.fault[fault]({ n: (closure ?? 0) + 1, days: CLOSURE_DAYS_MOST, most: CLOSURES_MOST });
}
