import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readState } from './read-state.ts';

describe('readState', () => {
  for (const [cell, state] of [
    ['NEW', 'open'],
    ['UNCONFIRMED', 'open'],
    ['In behandeling', 'open'],
    ['En cours (Attribué)', 'open'],
    ['Waiting for customer', 'open'],
    ['Patch Available', 'open'],
    ['REOPENED', 'reopened'],
    ['Heropend', 'reopened'],
    ['Ticket réouvert', 'reopened'],
    ['RESOLVED', 'resolved'],
    ['VERIFIED', 'resolved'],
    ['6 - Resolved', 'resolved'],
    ['Gereed', 'resolved'],
    ['Résolu', 'resolved'],
    ['Afgemeld', 'closed'],
    ['Clôturé', 'closed'],
    ['Closed - no answer', 'closed'],
    ['Closed Complete', 'closed'],
    ['work_in_progress', 'open'],
    ['', undefined],
    ['iets anders', undefined],
    ['constructor', undefined],
  ] as const) {
    test(`"${cell}" is ${state}`, () => assert.equal(readState(cell), state));
  }
});
