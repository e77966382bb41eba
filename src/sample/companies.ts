import type { Blueprint } from './blueprint.ts';
import type { InventedCompany } from './company.ts';
import { drawCompany } from './draw-company.ts';
import { LUMEN } from './lumen/lumen.ts';
import { TILLEULS } from './tilleuls/tilleuls.ts';
import { VERHAEGEN } from './verhaegen/verhaegen.ts';

/** The invented companies, by the name under which they are served. */
export const SAMPLE_NAMES = ['verhaegen', 'lumen', 'tilleuls'] as const;
export type SampleName = (typeof SAMPLE_NAMES)[number];

export const BLUEPRINTS: Readonly<Record<SampleName, Blueprint>> = {
  verhaegen: VERHAEGEN,
  lumen: LUMEN,
  tilleuls: TILLEULS,
};

/** One of the invented companies; the same seed gives the same company. */
export function inventCompany(name: SampleName, seed: number): InventedCompany {
  return drawCompany(BLUEPRINTS[name], seed);
}
