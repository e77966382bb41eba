import assert from 'node:assert/strict';
import { cutSecrets } from '../../src/engine/privacy/cut-secrets.ts';
import { holdsPerson, maskPeople } from '../../src/engine/privacy/mask-people.ts';
import { cleanTicketText } from '../../src/engine/text/clean-ticket-text.ts';
import { cleanTitle } from '../../src/engine/text/clean-title.ts';
import { parseDate } from '../../src/sources/parse-date.ts';
import { readDuration } from '../../src/sources/read-durations.ts';
import { readNumber } from '../../src/sources/read-numbers.ts';

const PEOPLE: ReadonlySet<string> = new Set(['peeters', 'dubois', 'an']);
const CELL_MOST = 200;

/** Any text as the body of a mail, as a title, and as a cell. */
export function fuzz(data: Uint8Array): void {
  const text = new TextDecoder().decode(data);
  const { text: safe, cut } = cutSecrets(text);
  const again = cutSecrets(safe);
  assert.deepEqual(again, { text: safe, cut: { passwords: 0, ibans: 0, nationalNumbers: 0 } });
  assert.ok(Object.values(cut).every((n) => Number.isInteger(n) && n >= 0));
  const clean = cleanTicketText(safe);
  assert.equal(cleanTicketText(clean), clean, 'what is clean stays as it is');
  const title = cleanTitle(safe);
  assert.equal(cleanTitle(title), title, 'a clean title stays as it is');
  const masked = maskPeople(title, PEOPLE);
  assert.ok(!holdsPerson(masked, PEOPLE), 'nobody is left in what is masked');
  assert.equal(maskPeople(masked, PEOPLE), masked, 'who is masked stays so');
  const cell = text.slice(0, CELL_MOST);
  parseDate(cell);
  for (const unit of ['seconds', 'minutes', 'hours'] as const) {
    const seconds = readDuration(cell, unit);
    assert.ok(seconds === undefined || (Number.isFinite(seconds) && seconds >= 0), `${seconds} seconds`);
  }
  const number = readNumber(cell);
  assert.ok(number === undefined || Number.isFinite(number), `${number}`);
}
