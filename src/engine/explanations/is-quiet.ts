const ALIVE_HORIZONS = 2; // silent for two horizons, a sign is about the past

/**
 * Whether a problem has been silent for so long that what it did is past.
 *
 * @param silentDays   days from its last report to the end of the file, zero or more
 * @param horizonDays  the days its chance of coming back is given for
 * @returns            true beyond two horizons
 */
export function isQuiet(silentDays: number, horizonDays: number): boolean {
  return silentDays > ALIVE_HORIZONS * horizonDays;
}
