import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../../engine/base/progress.ts';
import { type Random, seededRandom } from '../../engine/base/seeded-random.ts';
import { type ByteSource, sourceOfBytes } from '../flow/byte-source.ts';
import { skimTickets } from '../skim-tickets.ts';
import { lookBesideAt } from '../watch-rows.ts';
import type { Beside } from './beside.ts';
import { BLOCK } from './block-spans.ts';
import type { Block } from './look-at-block.ts';

const SETTINGS = { timezone: 'Europe/Brussels', map: new Map(), now: Date.UTC(2026, 10, 24) / 1000 };
const HEADS = 'Nummer;Titel;Omschrijving;Status;Gemeld op;Opgelost op;Aanvrager;Team;Categorie;Minuten';
const NAMES = ['An Peeters', 'Luc Maes', 'Élise Dubois', 'Jan Wouters', 'onbekend'];

const stamp = (at: number): string =>
  new Date(Date.UTC(2019, 0, 3, 8, 9 * at)).toISOString().slice(0, 16).replace('T', ' ');

type Shape = { readonly seed: number; readonly returns: boolean; readonly numbered: boolean };

/** An export of nearly three blocks in which something is odd here and there: in its quotes, its cells, and what it says. */
function oddExport(
  { seed, returns, numbered }: Shape,
  inside: (at: number, length: number) => string,
): string {
  const random = seededRandom(seed);
  const feed = returns ? '\r\n' : '\n';
  const text = (): string => 'het scherm blijft zwart sinds de réunion '.repeat(1 + random.below(30)).trim();
  const line = (at: number): string => {
    const id = numbered ? `T${at}` : '';
    if (at % 1_501 === 700) return `${id};te kort`;
    if (at % 9_001 === 900)
      return `${id};titel;"nooit gesloten;Open;${stamp(at)};;An Peeters;Netwerk;Printers;x`;
    if (at % 3_001 === 40) return `Totaal;;;;;;;;;${at}`;
    const title = at % 997 === 0 ? '' : `printer ${random.below(900)} drukt niet`;
    const body = at % 3 === 0 ? `"${text()}${feed}regel ""twee"" ${at}"` : text();
    const state = at % 5 === 0 ? 'Open' : 'Gesloten';
    const team = at % 2_111 === 0 ? 'Jan Peeters' : 'Netwerk';
    const lost = at % 7 === 0 ? `${at % 90},5` : '12';
    return `${id};${title};${body};${state};${stamp(at)};${stamp(at + 1)};${NAMES[random.below(5)]} ${random.below(40)};${team};Printers ${at % 4};${lost}`;
  };
  const parts = [HEADS];
  for (let at = 1, length = 0; length < 2.8 * BLOCK; at += 1) {
    const next = inside(at, length) + line(at);
    parts.push(next);
    length += Buffer.byteLength(next) + feed.length;
  }
  return parts.join(feed) + feed;
}

/** Somebody beside who answers when chance has it, and seldom in order; what became of his work. */
function capricious(source: ByteSource, random: Random) {
  let look: ReturnType<typeof lookBesideAt>;
  const asked: Block[] = [];
  const told = { orders: 0, answers: 0 };
  const beside: Beside = {
    least: 0,
    order: (order) => {
      told.orders += 1;
      // As between threads: nothing is shared.
      look = lookBesideAt(structuredClone(order), source);
    },
    isReady: () => random.below(3) > 0,
    ask: (block) => asked.push(block),
    answers: () => {
      const count = random.below(asked.length + 1);
      told.answers += count;
      const blocks = Array.from({ length: count }, () => asked.splice(random.below(asked.length), 1)[0]);
      return blocks.flatMap((block) => structuredClone(look?.(block)) ?? []);
    },
    done: () => asked.splice(0),
  };
  return { beside, told };
}

type Way = { readonly source: ByteSource; readonly beside?: Beside };

/** All that is said of a file, as text. */
function saidOf({ source, beside }: Way): string {
  const { files, ...rest } = finish(skimTickets([{ file: 'export.csv', bytes: source }], SETTINGS, beside));
  const whole = files.map((file) => ({ ...file, leftOut: [...file.leftOut.rows()] }));
  return JSON.stringify({ ...rest, files: whole, peopleWords: [...rest.peopleWords].sort() });
}

const none = (): string => '';
const shapes = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  returns: fc.boolean(),
  numbered: fc.boolean(),
});

describe('a long text that is looked at in blocks', () => {
  test('is said the same of, whoever looked at which block and whenever', () => {
    fc.assert(
      fc.property(shapes, fc.nat(), (shape, chance) => {
        const source = { ...sourceOfBytes(Buffer.from(oddExport(shape, none))), descriptor: -1 };
        const { beside, told } = capricious(source, seededRandom(chance));
        assert.equal(saidOf({ source, beside }), saidOf({ source }));
        assert.equal(told.orders, 1);
      }),
      { numRuns: 2 },
    );
  });

  test('is said the same of as where it can only be read from its start, but for what a sample decides', () => {
    const bytes = Buffer.from(oddExport({ seed: 5, returns: true, numbered: true }, none));
    const { isAnywhere: _, ...flowing } = sourceOfBytes(bytes);
    const [one, other] = [saidOf({ source: flowing }), saidOf({ source: sourceOfBytes(bytes) })];
    // What is decided from a sample is decided from other rows.
    const ofAllRows = (said: string): unknown => {
      const { files, peopleWords } = JSON.parse(said);
      const [{ read, taken, notes, leftOut, coverage, suspicions, dateOrder, encoding }] = files;
      return { read, taken, notes, leftOut, coverage, suspicions, dateOrder, encoding, peopleWords };
    };
    assert.deepEqual(ofAllRows(other), ofAllRows(one));
  });

  test('is said the same of where another table stands below it, of which each row is left out', () => {
    const text = oddExport({ seed: 4, returns: false, numbered: true }, none);
    const below = ['', 'Team;Aantal;;;;;;;;', ...Array.from({ length: 300 }, () => 'Netwerk;12;;;;;;;;')];
    const source = { ...sourceOfBytes(Buffer.from(`${text}${below.join('\n')}\n`)), descriptor: -1 };
    const { beside, told } = capricious(source, seededRandom(6));
    const said = saidOf({ source, beside });
    assert.equal(said, saidOf({ source }));
    assert.equal(said.match(/row\.other_table/gu)?.length, 301);
    assert.equal(told.orders, 1);
  });

  for (const { blocks, orders } of [
    { blocks: 1, orders: 0 },
    { blocks: 2, orders: 1 },
  ]) {
    test(`is read alone where block ${blocks + 1} seems to start inside a text`, () => {
      const like = 'T1;titel;tekst;Open;2019-01-03 08:00;;An Peeters;Netwerk;Printers;12\n'.repeat(4);
      const mail = `${'een regel uit een mail\n'.repeat(8)}${`${like}${'nog een regel\n'.repeat(12)}`.repeat(60)}`;
      const pasted = `T0;geplakt;"${mail}";Open;2019-01-03 08:00;;An Peeters;Netwerk;Printers;12\n`;
      let isIn = false;
      const text = oddExport({ seed: 8, returns: false, numbered: true }, (_, length) => {
        if (isIn || length < blocks * BLOCK - pasted.length / 2) return '';
        isIn = true;
        return pasted;
      });
      const source = { ...sourceOfBytes(Buffer.from(text)), descriptor: -1 };
      const { beside, told } = capricious(source, seededRandom(3));
      assert.equal(saidOf({ source, beside }), saidOf({ source }));
      assert.equal(told.orders, orders);
    });
  }
});
