import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type KindEvidence, tellKind } from './tell-kind.ts';
import { TUNED } from './tell-kind-tuned.data.ts';

const NOTHING: KindEvidence = {
  title: '',
  body: '',
  type: null,
  channel: null,
  state: null,
  resolution: null,
  sender: null,
  parentId: null,
  category: null,
};

const given = (ticket: string): KindEvidence => {
  const [title = '', body = ''] = ticket.split(' | ');
  return { ...NOTHING, title, body };
};

function accuracy(table: Readonly<Record<string, readonly string[]>>) {
  const wrong: string[] = [];
  let all = 0;
  for (const [kind, tickets] of Object.entries(table)) {
    for (const ticket of tickets) {
      all += 1;
      const told = tellKind(given(ticket));
      if (told.kind !== kind)
        wrong.push(`${kind} told as ${told.kind} (${told.evidence.join(', ')}): ${ticket}`);
    }
  }
  return { all, wrong, share: 1 - wrong.length / all };
}

describe('tellKind', () => {
  test('the kinds of the sentences it was tuned on', () => {
    const { all, wrong, share } = accuracy(TUNED);
    assert.ok(share >= 0.98, `${share} of ${all}\n${wrong.join('\n')}`);
  });
});
