/** Episodes before the latest: a band of them by its name. Within a band counting does not help. */
export const EARLIER_BANDS = [
  { name: '0', least: 0 },
  { name: '1', least: 1 },
  { name: '2-4', least: 2 },
  { name: '5-9', least: 5 },
  { name: '10+', least: 10 },
] as const;

/**
 * In which band a group is.
 *
 * @param earlier   episodes before the latest, 0 or more
 * @returns         the place of its band in EARLIER_BANDS
 */
export const bandOf = (earlier: number): number =>
  EARLIER_BANDS.findLastIndex(({ least }) => earlier >= least);
