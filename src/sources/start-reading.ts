import type { ToldReading } from '../engine/signals/told-reading.ts';
import type { Field } from './field.ts';
import { type ByteSource, sourceOfBytes } from './flow/byte-source.ts';
import { type OpenedFile, openFile } from './open-file.ts';
import type { UnpackLimits } from './packed/unpack.ts';
import type { Seal } from './people.ts';
import type { SaidBefore } from './text-readings.ts';
import type { Remembered } from './understand-table.ts';

/** A file by its name, in memory or where it can be read from a piece at a time. */
export type InputFile = { readonly file: string; readonly bytes: Uint8Array | ByteSource };

/** What the reader is told. */
export type ReadSettings = {
  /** IANA zone of times that do not say theirs. */
  readonly timezone: string;
  /** Heading, or column number from 1, to what it means. */
  readonly map: ReadonlyMap<string, Field>;
  /** Seconds since 1970: what lies after it cannot have happened. */
  readonly now: number;
  /** What the columns of such a table meant the last time, where somebody confirmed it; the user's own mapping beats it. */
  readonly remembered?: Remembered;
  /** How to read, as somebody said it; beats what the file says. */
  readonly told?: readonly ToldReading[];
  /** What was said of an earlier file of the same desk. */
  readonly saidBefore?: SaidBefore;
  /** What was ever said of how texts are cut and written: tried where the desk is not known otherwise. */
  readonly everSaid?: readonly ToldReading[];
  /** Keeps people recognisable over several runs, where something is kept; null or absent where nothing is. */
  readonly seal?: Seal | null;
};

/** The files, in the order the user gave them; an archive gives one for each in it. */
export function openInputs(files: readonly InputFile[], limits?: UnpackLimits): readonly OpenedFile[] {
  return files.flatMap(({ file, bytes }) =>
    openFile(file, bytes instanceof Uint8Array ? sourceOfBytes(bytes) : bytes, limits),
  );
}
