import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTicketReader, type ThoughtText } from '../read-tickets.ts';
import { compileTopics } from './compile-topics.ts';
import { createTopicReader } from './read-topics.ts';
import type { Topic } from './topic.ts';
import { TOPICS } from './topics.ts';

const THREE: readonly Topic[] = [
  { id: 'post', nl: 'postzegel frankeren machine+post', fr: 'timbre affranchir', en: 'stamp postage' },
  { id: 'ink', nl: 'inkt patroon', fr: 'encre cartouche', en: 'ink cartridge' },
  { id: 'printing', nl: 'printer patroon', fr: 'imprimante', en: 'printer' },
];

function readerOf(topics: readonly Topic[]) {
  const read = createTicketReader();
  const topicsOf = createTopicReader(compileTopics(topics));
  return (body: string, language: ThoughtText['language'], title = ''): Record<string, number> =>
    Object.fromEntries(
      [...topicsOf(read({ title, body, language }))].map(([topic, strength]) => [topics[topic].id, strength]),
    );
}

const inThree = readerOf(THREE);

test('a word speaks for its topic in its own language, else in another, whatever its ending', () => {
  assert.deepEqual(Object.keys(inThree('de postzegels zijn op', 'nl')), ['post']);
  assert.deepEqual(Object.keys(inThree('plus de timbres', 'fr')), ['post']);
  assert.deepEqual(Object.keys(inThree('de cartridge is weg', 'nl')), ['ink'], 'people mix languages');
  assert.deepEqual(inThree('niets van dat alles', 'nl'), {});
  assert.deepEqual(inThree('', 'other'), {});
});

test('a word of two topics says less of each, and one in the title more', () => {
  const { ink } = inThree('inkt', 'nl');
  const both = inThree('patroon', 'nl');
  assert.ok(both.ink < ink && both.ink === both.printing);
  assert.ok(inThree('', 'nl', 'inkt').ink > ink);
});

test('a Dutch compound says what its parts say, also where one of them is unknown', () => {
  assert.deepEqual(Object.keys(inThree('inktpatroon', 'nl')).sort(), ['ink', 'printing']);
  assert.deepEqual(Object.keys(inThree('labelprinter', 'nl')), ['printing']);
  assert.deepEqual(Object.keys(inThree('timbrekwestie', 'nl')), []);
  assert.deepEqual(Object.keys(inThree('printerkwestie', 'nl')), ['printing']);
  assert.deepEqual(inThree('printerkwestie', 'fr'), {}, 'French makes no compounds');
});

test('words that count together count near one another only, in any order', () => {
  assert.deepEqual(Object.keys(inThree('de machine voor de post', 'nl')), ['post']);
  assert.deepEqual(Object.keys(inThree('de post, en die machine', 'nl')), ['post']);
  assert.deepEqual(
    inThree('de machine staat stil. Ik ga straks met de fiets naar huis. Er is post.', 'nl'),
    {},
  );
  assert.deepEqual(inThree('de machine staat stil', 'nl'), {});
});

test('one matter told in three languages without a word in common is one topic', () => {
  const read = readerOf(TOPICS);
  const first = (body: string, language: ThoughtText['language']): string | undefined =>
    Object.entries(read(body, language)).sort((a, b) => b[1] - a[1])[0]?.[0];
  for (const [topic, nl, fr, en] of [
    [
      'post-and-franking',
      'het toestel kan geen postzegels meer drukken op de aangetekende brieven',
      "l'affranchisseuse laisse les enveloppes sans timbre",
      'no more postage on our registered mail, the stamps come out blank',
    ],
    [
      'remote-access-and-telework',
      'telewerk: de vpn-tunnel sluit mij buiten',
      'en télétravail le vpn me déconnecte du réseau du bureau',
      'working from home I get kicked out of the vpn',
    ],
    [
      'scales-and-weighing',
      'de weegschaal toont een verkeerd gewicht na het tarreren',
      'la balance affiche un mauvais poids, impossible de tarer',
      'weighing scale shows the wrong weight, tare does nothing',
    ],
  ] as const) {
    assert.equal(first(nl, 'nl'), topic);
    assert.equal(first(fr, 'fr'), topic);
    assert.equal(first(en, 'en'), topic);
  }
});
