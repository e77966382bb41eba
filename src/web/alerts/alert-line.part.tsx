import type { Alert, AlertsPage } from '../../contract/api/alerts.schema.ts';
import { count } from '../../words/format.ts';
import { sayDay } from '../../words/say-time.ts';
import { Days } from '../kit/days.part.tsx';
import { nameOf } from '../kit/name-of.ts';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';

type AlertLineProps = {
  readonly alert: Alert;
  readonly period: NonNullable<AlertsPage['alerts']>['period'];
};

/** One alert: how often it came, in how many tickets, how often word came that it was over, and on which days. */
export function AlertLine({ alert, period }: AlertLineProps) {
  const { words, lang } = useSpeaking();
  const { id, name, recoveries, days } = alert;
  const over = count(recoveries, lang);
  return (
    <li className="pattern-line">
      <div className="pattern-say">
        <h2>{nameOf({ given: null, ...name }, lang)}</h2>
        <p>
          <Came alert={alert} />
        </p>
        {recoveries > 0 && (
          <p className="quiet small">
            {sentence(words.alerts.over, { n: <Rows which={{ over: id }}>{over}</Rows> }, { n: over })}
          </p>
        )}
      </div>
      <div className="pattern-show">
        {period !== null && days.length > 0 && <Days days={days} period={period} />}
      </div>
    </li>
  );
}

function Came({ alert: { id, alerts, episodes, lastSeen } }: Pick<AlertLineProps, 'alert'>) {
  const { words, lang } = useSpeaking();
  const tickets = count(alerts, lang);
  const opens = <Rows which={{ alert: id }}>{tickets}</Rows>;
  if (episodes === null || lastSeen === null)
    return sentence(words.alerts.cameNoTime, { n: opens }, { n: tickets });
  const n = count(episodes, lang);
  return sentence(
    words.alerts.came,
    {
      n: <Rows which={{ alert: id, came: 'each' }}>{n}</Rows>,
      tickets: opens,
      day: sayDay(lastSeen, new Date(), lang),
    },
    { n, tickets },
  );
}
