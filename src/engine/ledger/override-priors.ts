import { requires } from '../base/requires.ts';
import type { Priors } from './priors.data.ts';

type Editable = 'ticket.incident' | 'ticket.request' | 'assumption.factor' | 'assumption.return';

/** Own figures for one assumption. Minutes; what is left out keeps the published figure. */
export type OwnFigures = {
  readonly median?: number;
  readonly sigma?: number;
  readonly capMinutes?: number;
};

/** The figures a company may replace by its own. */
export type PriorsOverride = { readonly [Key in Editable]?: OwnFigures };

/**
 * The assumptions, with a company's own figures put in.
 *
 * It answers "what if an incident costs our people ten minutes, not twenty-five?". The version then ends in
 * `+edited`, so that no report passes own figures off as published ones.
 *
 * @param priors    the assumptions to start from
 * @param override  own figures: medians above 0, spreads (sd of the logarithm) of 0 or more, caps above 0;
 *                  empty changes nothing
 * @throws          InvalidInput outside those ranges
 */
export function overridePriors(priors: Priors, override: PriorsOverride): Priors {
  const edited = {
    ...priors,
    'ticket.incident': withOwn(priors['ticket.incident'], override['ticket.incident']),
    'ticket.request': withOwn(priors['ticket.request'], override['ticket.request']),
    'assumption.factor': withOwn(priors['assumption.factor'], override['assumption.factor']),
    'assumption.return': withOwn(priors['assumption.return'], override['assumption.return']),
  };
  const changed = Object.values(override).some((own) => own !== undefined && Object.keys(own).length > 0);
  return changed ? { ...edited, priorsVersion: `${priors.priorsVersion}+edited` } : priors;
}

function withOwn(prior: Priors[Editable], own: PriorsOverride[Editable]): Priors[Editable] {
  if (own === undefined) return prior;
  const median = own.median ?? prior.shape.median;
  const sigma = own.sigma ?? prior.shape.sigma;
  const capMinutes = own.capMinutes ?? prior.capMinutes;
  requires(median > 0 && Number.isFinite(median), 'overridePriors', 'a median above zero');
  requires(sigma >= 0 && Number.isFinite(sigma), 'overridePriors', 'a spread of zero or more');
  requires(capMinutes === null || capMinutes > 0, 'overridePriors', 'a cap above zero');
  return {
    ...prior,
    shape: { kind: 'log-normal', median, sigma },
    capMinutes,
    source: { code: 'judged', citation: 'put in by the company' },
  };
}
