import { priorsSchema } from '../contract/priors.schema.ts';
import { type OwnFigures, overridePriors } from '../engine/ledger/override-priors.ts';
import { PRIORS, type Priors } from '../engine/ledger/priors.data.ts';
import { AppError } from './app-error.ts';

/**
 * The assumptions with a company's own figures, as it wrote them in a file.
 *
 * @throws AppError `bad_priors` with the part that is not understood
 */
export function readPriors(file: string, text: string): Priors {
  const read = priorsSchema.safeParse(jsonOf(file, text));
  if (!read.success) throw new AppError({ code: 'bad_priors', file, part: partOf(read.error.issues[0]) });
  const own = Object.entries(read.data).map(([key, figures]) => [key, given(figures)] as const);
  return overridePriors(PRIORS, Object.fromEntries(own));
}

function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new AppError({ code: 'bad_priors', file, part: 'JSON' }, { cause: error });
  }
}

type Issue = { readonly path: readonly PropertyKey[]; readonly keys?: readonly string[] };

/** Where it stands, as the writer knows it: `ticket.incident → median`. */
function partOf(issue: Issue | undefined): string {
  const path = [...(issue?.path ?? []), ...(issue?.keys?.slice(0, 1) ?? [])].map(String);
  return path.length === 0 ? 'JSON' : `“${path.join(' → ')}”`;
}

/** Only the figures that were given. */
function given(figures: { readonly [Key in keyof OwnFigures]?: number | undefined } | undefined): OwnFigures {
  const { median, sigma, capMinutes } = figures ?? {};
  return {
    ...(median === undefined ? {} : { median }),
    ...(sigma === undefined ? {} : { sigma }),
    ...(capMinutes === undefined ? {} : { capMinutes }),
  };
}
