import assert from 'node:assert/strict';
import { test } from 'node:test';
import { largeGroups } from './large-groups.ts';
import { ticket } from './simulated-tickets.fixture.ts';

test('a team is large by its people, not by its tickets, and nobody knows is nobody', () => {
  const of = (team: string | null, requesters: readonly (number | null)[]) =>
    requesters.map((requester) => ticket({ team, requester }));
  const signals = [
    ...of('five', [1, 2, 3, 4, 5]),
    ...of('four', [1, 2, 3, 4, 4, 4]),
    ...of('unknown', [null, null, null, null, null, null]),
    ...of(null, [1, 2, 3, 4, 5]),
    ...of('machines', [1, 2, 3, 4, 5]).map((each) => ({ ...each, kind: 'machine' as const })),
  ];
  assert.deepEqual([...largeGroups(signals, 'team')], ['five']);
});
