import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';

/** Texts with the group that each belongs to. */
export type Labelled = {
  readonly name: string;
  readonly texts: readonly string[];
  readonly truth: readonly string[];
};

/** A string of a program in three languages. */
export type Translated = { readonly en: string; readonly nl: string; readonly fr: string };

const DATA = new URL('../../../shared/data/', import.meta.url);

/** Whether the public data are here; where they are not, it is said aloud. */
export function havePublicData(): boolean {
  if (existsSync(DATA)) return true;
  process.stderr.write(
    'SKIPPED: the public data (../shared/data) are not on this machine; nothing was measured\n',
  );
  return false;
}

/** 13,083 questions to a bank, 77 intents. */
export function banking77(): Labelled {
  const rows = ['train.csv', 'test.csv'].flatMap((name) => table(`short-texts/banking77/${name}`));
  return {
    name: 'banking77',
    texts: rows.map(({ text }) => text),
    truth: rows.map(({ category }) => category),
  };
}

/** 22,500 questions to an assistant, 150 intents; those out of scope left out. */
export function clinc150(): Labelled {
  const whole: Readonly<Record<string, readonly (readonly [string, string])[]>> = JSON.parse(
    read('short-texts/clinc150/data_full.json').toString(),
  );
  const rows = ['train', 'val', 'test'].flatMap((part) => whole[part]);
  return {
    name: 'clinc150',
    texts: rows.map(([text]) => text),
    truth: rows.map(([, intent]) => intent),
  };
}

/** 47,837 mails to a help desk, English, without title. */
export function deskTickets(): readonly string[] {
  const packed = read('tickets-endava/all_tickets_processed_improved_v3.csv.gz');
  return parsed(gunzipSync(packed).toString()).map(({ Document }) => Document);
}

/** Strings of six words and more in all three languages, unique by their English. */
export function longStrings(): readonly Translated[] {
  const text = read('it-strings/en_nl_fr.tsv').toString();
  const [, ...lines] = text.split(/\r?\n/u);
  const known = new Map<string, Translated>();
  for (const line of lines) {
    const [, , en = '', nl = '', fr = ''] = line.split('\t');
    if ([en, nl, fr].every((each) => each.trim().split(/\s+/u).length >= 6) && !known.has(en))
      known.set(en, { en, nl, fr });
  }
  return [...known.values()];
}

function read(path: string): Buffer {
  return readFileSync(new URL(path, DATA));
}

function table(path: string): readonly Record<string, string>[] {
  return parsed(read(path).toString());
}

function parsed(text: string): readonly Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
