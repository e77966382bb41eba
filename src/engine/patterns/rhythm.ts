import type { Since } from './since-when.ts';

/**
 * What the times of one pattern say. `looks-periodic`: four or five times, on a day that the company's calendar names;
 * `no-times`: the file has none; `too-few`: fewer episodes than a claim needs.
 */
export type Rhythm = {
  readonly kind: 'periodic' | 'looks-periodic' | 'burst' | 'after-change' | 'steady' | 'too-few' | 'no-times';
  /** Claimed period, with a name code such as `week`, `month`, `month-end`, `patch-tuesday`, `quarter`. */
  readonly period: { readonly days: number; readonly name: string } | null;
  /** Episodes (events less than a day apart are one). */
  readonly n: number;
  readonly p: number | null;
  /** Of `after-change`: since about when. */
  readonly since?: Since | undefined;
};

/** `worsening` or `easing` is claimed at p < .05 from 6 episodes; below that `too-few`. */
export type Trend = {
  readonly kind: 'worsening' | 'easing' | 'flat' | 'too-few' | 'no-times';
  readonly n: number;
  readonly p: number | null;
};
