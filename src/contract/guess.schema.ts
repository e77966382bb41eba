import { z } from 'zod';
import { isReadingValue, READING_KINDS } from '../engine/signals/told-reading.ts';

/**
 * One decision about a whole file: its encoding, delimiter, quotes, decimal sign, order of dates, time zone, the unit of a column
 * of durations, or what empty cells say in a column of groups.
 */
export const guessSchema = z.strictObject({
  kind: z.enum(READING_KINDS),
  /** The heading of the only column it goes for; null where it goes for the file. */
  column: z.string().nullable(),
  chosen: z.string(),
  /** 0.5 where another reading is as good. */
  confidence: z.number().min(0).max(1),
  /**
   * Who decided: the file itself, the helpdesk that is known to write so, the company's own setting, somebody now,
   * somebody at an earlier file of this desk, or for a column what holds for the others of its file.
   */
  by: z.enum(['file', 'helpdesk', 'company', 'told', 'before', 'others']),
  /** Another reading is as good and nobody said which: the one case that is asked. */
  asked: z.boolean(),
  alternatives: z.array(z.string()).readonly(),
  /**
   * At most five cells, none about people. `as`: what each comes to in the chosen reading, then in each alternative; null where
   * it comes to nothing. Of dates and zones a local time, `2026-03-04T10:11` or the day alone; of units whole seconds; of a
   * decimal sign a number; of an encoding the text; of a delimiter or quotes the cells, a line feed between them; of cells of groups the group, '' for none, and `written` is what
   * the row is about.
   */
  examples: z
    .array(
      z.strictObject({
        line: z.number().int(),
        written: z.string(),
        as: z.array(z.string().nullable()).readonly(),
      }),
    )
    .readonly(),
});

/** How somebody says that a file is to be read. `column`: null for every column it can go for. */
export const toldReadingSchema = z
  .strictObject({ kind: z.enum(READING_KINDS), column: z.string().nullable(), value: z.string() })
  .refine(({ kind, value }) => isReadingValue(kind, value), 'a reading that exists');
