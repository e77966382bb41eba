/** What to draw: ECharts options as plain data, and the size in CSS pixels. */
export type Plot = {
  readonly width: number;
  readonly height: number;
  readonly option: Readonly<Record<string, unknown>>;
};

/** Turns a plot into SVG. The same options draw in the browser and in a report. */
export type Draw = (plot: Plot) => string;

/**
 * Colours as the plots name them. ECharts wants real colours, a page wants its own (light, dark, print), so each
 * stands for a CSS variable and `themed` swaps them in the finished SVG.
 */
export const COLOUR = {
  ink: '#010101',
  quiet: '#020202',
  line: '#030303',
  leak: '#040404',
  leakLight: '#050505',
  back: '#060606',
  backLight: '#070707',
  held: '#080808',
  heldLight: '#090909',
} as const;

const VARIABLE: ReadonlyMap<string, string> = new Map([
  [COLOUR.ink, '--ink'],
  [COLOUR.quiet, '--quiet'],
  [COLOUR.line, '--line'],
  [COLOUR.leak, '--leak'],
  [COLOUR.leakLight, '--leak-light'],
  [COLOUR.back, '--back'],
  [COLOUR.backLight, '--back-light'],
  [COLOUR.held, '--held'],
  [COLOUR.heldLight, '--held-light'],
]);

/** Gives a drawn SVG the colours of the page it stands on. */
export function themed(svg: string): string {
  return svg.replaceAll(/#0[1-9]0[1-9]0[1-9]\b/gu, (colour) => {
    const variable = VARIABLE.get(colour);
    return variable === undefined ? colour : `var(${variable})`;
  });
}

export const TEXT = { fontFamily: 'Inter Variable, Inter, system-ui, sans-serif', fontSize: 13 } as const;
