import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { load, print } from './pattern-figures/cost.ts';
import { deskTickets, havePublicData } from './pattern-figures/public-data.ts';

// Promise: 47,837 tickets of a real desk are grouped in a fifteenth of the processor time of TF-IDF + exact 10-NN + Leiden in
// Python, in at most 0.35 GB.
type Cost = {
  readonly tickets: number;
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  readonly groups: number;
};

const NOT_INSTALLED = 3;
const BIG = 2 ** 30;

if (havePublicData()) {
  print(`load ${load()}`);
  const ours = told('signaal', process.execPath, ['pattern-figures/group-once.ts', '--what', 'desk'], '');
  const texts = JSON.stringify(deskTickets());
  const peer = told('Python', '/usr/bin/python3', ['pattern-figures/tfidf-leiden.py'], texts);
  if (ours !== null && peer !== null)
    print(
      `Python takes ${(peer.processorSeconds / ours.processorSeconds).toFixed(2)} times our processor time`,
    );
  print(`load ${load()}`);
}

/** What one way took, in a process of its own; null where its libraries are not installed. */
function told(
  name: string,
  command: string,
  [script, ...more]: readonly string[],
  input: string,
): Cost | null {
  const args = [fileURLToPath(new URL(script, import.meta.url)), ...more];
  const { status, stdout, stderr } = spawnSync(command, args, { input, maxBuffer: BIG, encoding: 'utf8' });
  if (status === NOT_INSTALLED) {
    process.stderr.write(`SKIPPED: ${name} is not measured here, ${stderr.trim()}\n`);
    return null;
  }
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  const cost: Cost = JSON.parse(stdout);
  print(
    `${name.padEnd(8)} ${cost.tickets} tickets: ${cost.processorSeconds.toFixed(1)} s of the processor, ` +
      `${cost.peakMegabytes} MB, ${cost.groups} groups`,
  );
  return cost;
}
