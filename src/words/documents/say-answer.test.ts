import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ReportedReckoning } from '../../engine/answer/reckoning.ts';
import { type Estimate, notEnoughData } from '../../engine/base/estimate.ts';
import { LANGS } from '../format.ts';
import { wordsIn } from '../words.ts';
import { sayAnswer } from './say-answer.ts';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

function known(low: number, high: number): Estimate {
  const basis = { measured: 0, reported: 0, imputed: 40 };
  return { kind: 'known', low, mid: (low + high) / 2, high, level: 0.9, basis };
}

function answered(
  unit: 'lost' | 'lost-and-worked',
  improvement: Estimate,
): Pick<ReportedReckoning, 'answer'> {
  return {
    answer: {
      verdict: 'not-yet',
      missing: [],
      share: { cameBack: known(0.51, 0.71), new: known(0.2, 0.4), improvement },
      change: known(-0.07, 0.17),
      unit,
      judgedFrom: '2025-10-30',
      months: [],
      moves: [],
      unknown: [],
    },
  };
}

describe('the answer as sentences', () => {
  test('time that IT worked is never called lost', () => {
    for (const [lang, lost] of [
      ['nl', /verloren/u],
      ['fr', /perdu/u],
      ['en', /lost/u],
    ] as const) {
      const touched = sayAnswer(answered('lost-and-worked', known(0.05, 0.12)), wordsIn(lang)).headline;
      const only = sayAnswer(answered('lost', known(0.05, 0.12)), wordsIn(lang)).headline;
      assert.doesNotMatch(touched, lost);
      assert.match(only, lost);
    }
  });

  test('all three shares are said', () => {
    const { more } = sayAnswer(answered('lost-and-worked', known(0.05, 0.12)), wordsIn('nl'));
    assert.equal(
      plain(more[0] ?? ''),
      'Van die tijd ging 51 tot 71 % naar problemen die terugkwamen, 20 tot 40 % naar nieuwe problemen en 5 tot 12 % naar verbetering.',
    );
  });

  test('an export without improvement says so, and never zero', () => {
    for (const lang of LANGS) {
      const words = wordsIn(lang);
      for (const [code, why] of [
        ['improvement-records', words.answer.improvementMissing],
        ['technician-time', words.answer.improvementUnweighed],
      ] as const) {
        const [shares = ''] = sayAnswer(answered('lost', notEnoughData(0, 1, [code])), words).more;
        assert.ok(shares.endsWith(why), shares);
        assert.doesNotMatch(shares, /\b0/u);
      }
    }
  });

  test('a change says which way it may have gone', () => {
    const { more } = sayAnswer(answered('lost', known(0.05, 0.12)), wordsIn('nl'));
    assert.equal(
      more.at(-2),
      'In de loop van de periode is dat aandeel hoogstens 7 procentpunten gedaald of hoogstens 17 procentpunten gestegen.',
    );
  });

  test('without a share there is one sentence', () => {
    const { answer } = answered('lost', known(0.1, 0.2));
    const share = { ...answer.share, cameBack: notEnoughData(0, 1, ['times']) };
    const words = wordsIn('fr');
    assert.deepEqual(sayAnswer({ answer: { ...answer, share } }, words), {
      headline: words.answer.shareUnknown,
      more: [],
    });
  });
});
