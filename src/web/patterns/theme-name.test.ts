import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ThemeLine } from '../../contract/api/themes.schema.ts';
import { problemsOf } from './theme-name.ts';

const unknown = { kind: 'not-enough-data', have: 0, need: 1, missing: [] } as const;
const line = (own: Partial<ThemeLine>): ThemeLine => ({
  ...{ theme: 'network', open: 2, problems: 3, tickets: 30 },
  ...{ lostSeconds: unknown, costCents: unknown },
  ...own,
});

test('a theme leads to its open problems, one in which all are set aside to those', () => {
  assert.deepEqual(problemsOf(line({})), { theme: 'network' });
  assert.deepEqual(problemsOf(line({ open: 0 })), { theme: 'network', show: 'dismissed' });
  assert.deepEqual(problemsOf(line({ theme: null })), { theme: 'none' });
});
