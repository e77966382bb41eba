const MINUTE = 60;
const HOUR = 3_600;

/** The end of a day, in seconds: a clock writes it as its beginning. */
export const MIDNIGHT = 86_400;

/** A second of the day as a clock field writes it: "08:30". */
export function asClock(second: number): string {
  if (!Number.isFinite(second)) return '';
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${two((second % MIDNIGHT) / HOUR)}:${two((second % HOUR) / MINUTE)}`;
}

/** What a clock field says, in seconds of the day; NaN where it is empty. */
export function asSeconds(clock: string): number {
  const [hour, minute] = clock.split(':').map(Number);
  return clock === '' ? Number.NaN : hour * HOUR + minute * MINUTE;
}
