import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTicketReader, type ReadTicket, type ThoughtText } from './read-tickets.ts';
import { createSenseReader } from './ticket-senses.ts';

const read = createTicketReader();
const ticket = (title: string, language: ThoughtText['language']): ReadTicket =>
  read({ title, body: '', language });

test('what two languages say is the same list', () => {
  const dutch = ticket('printer traag', 'nl');
  const french = ticket('imprimante lente', 'fr');
  const senses = createSenseReader([dutch, french]);
  assert.deepEqual(senses(dutch), senses(french));
});

test('a word of two languages is a name and is not stemmed; of one language it is its stem', () => {
  const tickets = [ticket('Zorvalune stuk', 'nl'), ticket('Zorvalune en panne', 'fr')];
  const both = createSenseReader(tickets);
  assert.ok(tickets.every((each) => both(each).includes('zorvalune')));
  const alone = createSenseReader(tickets.slice(0, 1));
  assert.ok(!alone(tickets[0]).includes('zorvalune'));
});

test('function words are left out', () => {
  const one = ticket('de het een van', 'nl');
  assert.deepEqual(createSenseReader([one])(one), []);
});
