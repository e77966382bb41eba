import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rhythmSentence } from './say-rhythm.ts';
import { wordsIn } from './words.ts';

const weekly = { kind: 'periodic', period: { days: 7, name: 'week' }, n: 12, p: 0.001 } as const;
const worsening = { kind: 'worsening', n: 12, p: 0.01 } as const;

test('a rhythm that goes on is said as present, with its direction', () => {
  const said = rhythmSentence({ rhythm: weekly, trend: worsening }, wordsIn('nl'));
  assert.equal(said, 'Komt elke week terug en wordt erger.');
});

test('one that fell silent is said as past, with its last day', () => {
  const past = { rhythm: weekly, trend: worsening, isQuiet: true, lastSeen: '2026-08-17' };
  assert.equal(rhythmSentence(past, wordsIn('nl')), 'Kwam elke week terug, laatst op 17 augustus 2026.');
  assert.equal(
    rhythmSentence(past, wordsIn('fr')),
    'Revenait chaque semaine, la dernière fois le 17 août 2026.',
  );
  assert.equal(rhythmSentence(past, wordsIn('en')), 'Used to come back every week, last on 17 August 2026.');
});

test('a period without a name of its own says its days', () => {
  const rhythm = { ...weekly, period: { days: 45, name: 'odd' } };
  const said = rhythmSentence({ rhythm, trend: { ...worsening, kind: 'flat' } }, wordsIn('en'));
  assert.equal(said, 'Comes back about every 45 days.');
});

test('four times on a named day are said with their doubt, in each language', () => {
  const rhythm = {
    kind: 'looks-periodic',
    n: 4,
    p: 0.004,
    period: { days: 30.4375, name: 'payroll' },
  } as const;
  const said = (lang: 'nl' | 'fr' | 'en'): string =>
    rhythmSentence({ rhythm, trend: { ...worsening, kind: 'too-few' } }, wordsIn(lang));
  assert.equal(said('nl'), 'Lijkt terug te komen rond de loonverwerking.');
  assert.equal(said('fr'), 'Semble revenir autour du traitement des salaires.');
  assert.equal(said('en'), 'Seems to come back around the payroll run.');
});

test('what began at one moment says since about when, with its doubt', () => {
  const since = { day: '2026-03-03', from: '2026-02-24', to: '2026-03-09' };
  const rhythm = { kind: 'after-change', period: null, n: 14, p: 0.002, since } as const;
  const said = (lang: 'nl' | 'fr' | 'en'): string =>
    rhythmSentence({ rhythm, trend: { ...worsening, kind: 'flat' } }, wordsIn(lang));
  assert.equal(said('nl'), 'Is er bij gekomen rond 3 maart 2026 (tussen 24 februari 2026 en 9 maart 2026).');
  assert.equal(said('fr'), 'Est apparu vers le 3 mars 2026 (entre le 24 février 2026 et le 9 mars 2026).');
  assert.equal(said('en'), 'Appeared around 3 March 2026 (between 24 February 2026 and 9 March 2026).');
});
