type Said = Readonly<Record<string, string | number>>;

/** Two columns in two zones: the hours between them, and which of both is in UTC where tickets end too early, and too late. */
export type HoursApart = {
  /** Such as "1" or "4 or 5". */
  readonly hours: string;
  readonly most: number;
  /** Whether the local clock is behind UTC, as west of Greenwich. */
  readonly isBehind: boolean;
  readonly early: { readonly utc: string | number; readonly local: string | number };
  readonly late: { readonly utc: string | number; readonly local: string | number };
};

/**
 * What a gap between two columns of times comes to.
 *
 * @param said  the headings of both, and the hours that the local clock is ahead of UTC; below nought where it is behind
 * @param or    the word between two numbers
 * @returns     in words
 */
export function hoursApart({ opened, ended, least, most }: Said, or: string): HoursApart {
  const [lower, upper] = [Math.abs(Number(least)), Math.abs(Number(most))].sort((a, b) => a - b);
  const isBehind = Number(most) < 0;
  const openedInUtc = { utc: opened, local: ended };
  const endedInUtc = { utc: ended, local: opened };
  return {
    hours: lower === upper ? String(upper) : `${lower} ${or} ${upper}`,
    most: upper,
    isBehind,
    early: isBehind ? openedInUtc : endedInUtc,
    late: isBehind ? endedInUtc : openedInUtc,
  };
}
