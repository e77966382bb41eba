import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedPattern } from '../patterns/invented-pattern.fixture.ts';
import type { Signal, TicketLanguage } from '../signals/signal.ts';
import { ticket } from './simulated-tickets.fixture.ts';
import { type PatternWhy, whyPattern } from './why-pattern.ts';

const NOWHERE = { asset: [], site: [], team: [] };

function whyOf(
  rows: readonly Partial<Signal>[],
  languages: readonly TicketLanguage[] = [],
  hot: PatternWhy['hot'] = NOWHERE,
): PatternWhy {
  const signals = rows.map(ticket);
  const pattern = inventedPattern('a', [...rows.keys()], { sharedWords: ['papier'], mostDifferent: [0, 1] });
  return whyPattern(pattern, hot, {
    signals,
    languages: rows.map((_, index) => languages[index] ?? 'nl'),
    peopleWords: new Set(['vandenbossche']),
    largeSites: new Set(['Gent', ...Array.from({ length: 9 }, (_, index) => `S${index}`)]),
    largeTeams: new Set(['sales', ...Array.from({ length: 9 }, (_, index) => `T${index}`)]),
  });
}

test('devices, sites, teams and languages are counted, most frequent first, and a team or site of few people is not', () => {
  const why = whyOf(
    [
      { asset: 'P2', site: 'Gent', team: null },
      { asset: 'P1', site: 'Gent', team: 'sales' },
      { asset: 'P1', site: 'the cellar', team: 'the director' },
    ],
    ['nl', 'fr', 'fr'],
  );
  assert.deepEqual(why, {
    words: ['papier'],
    assets: [
      { name: 'P1', tickets: 2 },
      { name: 'P2', tickets: 1 },
    ],
    sites: [{ name: 'Gent', tickets: 2 }],
    teams: [{ name: 'sales', tickets: 1 }],
    languages: [
      { lang: 'fr', tickets: 2 },
      { lang: 'nl', tickets: 1 },
    ],
    hot: NOWHERE,
    mostDifferent: [0, 1],
  });
});

test('at most six of each are shown', () => {
  const rows = Array.from({ length: 9 }, (_, index) => ({
    asset: `P${index}`,
    site: `S${index}`,
    team: `T${index}`,
  }));
  const { assets, sites, teams } = whyOf(rows);
  assert.deepEqual([assets.length, sites.length, teams.length], [6, 6, 6]);
});

test('a device that bears the name of somebody is not shown', () => {
  const { assets } = whyOf([
    { asset: 'laptop Vandenbossche' },
    { asset: 'laptop Sofie' },
    { asset: 'NB-114' },
  ]);
  assert.deepEqual(assets, [{ name: 'NB-114', tickets: 1 }]);
});

test('a hot place is shown under the same rule: no device of somebody, no team or site of few people', () => {
  const at = (value: string) => ({ value, episodes: 4, expected: 1, low: 2.1, middle: 3 });
  const { hot } = whyOf([{}, {}], [], {
    asset: ['laptop Vandenbossche', 'NB-114'].map(at),
    site: ['the cellar', 'Gent'].map(at),
    team: ['sales', 'the director'].map(at),
  });
  assert.deepEqual(
    [hot.asset, hot.site, hot.team].map((places) => places.map(({ value }) => value)),
    [['NB-114'], ['Gent'], ['sales']],
  );
});
