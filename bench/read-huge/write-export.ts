import { closeSync, openSync, writeSync } from 'node:fs';
import { seededRandom } from '../../src/engine/base/seeded-random.ts';

const WORDS =
  'printer vpn scherm mail traag zwart weer niet kan de het in op login réseau imprimante account wachtwoord verbinding sinds vanmorgen opnieuw kantoor server meeting laptop'.split(
    ' ',
  );
const NAMES = 'An Peeters,Piet Janssens,Marie Maes,Jan Dubois,Luc Claes,Sofie Wouters,Koen Lambert'.split(
  ',',
);
const STATES = ['Open', 'Closed', 'Resolved', 'In progress'];
const TEAMS = ['Servicedesk', 'Netwerk', 'Werkplek', 'Applicaties'];
const CATEGORIES = ['Printers', 'Netwerk', 'Mail', 'Account', 'Hardware', 'Software'];
const FIRST = 1_500_000_000; // July 2017
const APART = 170; // seconds between two tickets
const AT_ONCE = 4_000_000; // characters

/** The export of a helpdesk, as large as asked: texts over several lines, doubled quotes, some of them long. Its number of tickets. */
export function writeExport(file: string, bytes: number): number {
  const random = seededRandom(7);
  const one = <T>(list: readonly T[]): T => list[random.below(list.length)];
  const said = Array.from({ length: 5_000 }, () => Array.from({ length: 6 }, () => one(WORDS)).join(' '));
  const text = (parts: number): string => Array.from({ length: parts }, () => one(said)).join(' ');
  const stamp = (seconds: number): string =>
    new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
  const body = (): string => {
    const first = text(2 + random.below(10));
    if (random.next() < 0.6) {
      const lines = Array.from({ length: 1 + random.below(6) }, () => text(1 + random.below(4)));
      return `"${[first, ...lines].join('\n')}, ""zei hij"""`;
    }
    return random.next() < 0.5 ? `"${first}, en dan"` : first;
  };
  const descriptor = openSync(file, 'w');
  let rows = 0;
  let written = 0;
  let part = 'Number,Title,Description,State,Opened,Resolved,Requester,Team,Category,Priority\n';
  while (written + part.length < bytes) {
    rows += 1;
    const opened = FIRST + rows * APART + random.below(3_600);
    const state = one(STATES);
    const isOver = state === 'Closed' || state === 'Resolved';
    const resolved = isOver ? stamp(opened + 7_200 + random.below(100_000)) : '';
    const who = `${one(NAMES)}${String.fromCharCode(97 + random.below(26))}`;
    part += `INC${1_000_000 + rows},${one(said)},${body()},${state},${stamp(opened)},${resolved},${who},${one(TEAMS)},${one(CATEGORIES)},${1 + random.below(4)}\n`;
    if (part.length < AT_ONCE) continue;
    written += writeSync(descriptor, part);
    part = '';
  }
  writeSync(descriptor, part);
  closeSync(descriptor);
  return rows;
}
