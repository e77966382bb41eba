import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../base/progress.ts';
import { type LossModel, lossModel } from '../ledger/loss-draws.ts';
import { lossLines } from '../ledger/loss-lines.ts';
import { PRIORS } from '../ledger/priors.data.ts';
import { isLeaking } from '../ledger/tell-loss.ts';
import { WHOLE_CATALOGUE } from '../patterns/catalogue/whole-catalogue.ts';
import { themeOfCard } from '../patterns/theme-of-card.ts';
import { lostByTheme, type ThemeLost } from './lost-by-theme.ts';
import { ticket } from './simulated-tickets.fixture.ts';

const LABOUR = 4_820;
const CARDS = [...WHOLE_CATALOGUE.cards.slice(0, 40).map(({ id }) => id), null];

const made = fc.array(
  fc.record({
    card: fc.constantFrom(...CARDS),
    kinds: fc.array(fc.constantFrom('incident' as const, 'machine' as const), { minLength: 1, maxLength: 4 }),
  }),
  { maxLength: 12 },
);
type Made = { readonly card: string | null; readonly kinds: readonly ('incident' | 'machine')[] };

function lay(patterns: readonly Made[]) {
  const signals = patterns
    .flatMap(({ kinds }) => kinds)
    .map((kind, index) => ticket({ id: `${index}`, kind }));
  let at = 0;
  const grouped = patterns.map(({ card, kinds }) => ({ card, members: kinds.map(() => at++) }));
  return { signals, grouped, model: lossModel(signals, PRIORS, 1) };
}

const linesOf = (patterns: ReturnType<typeof lay>['grouped'], model: LossModel): readonly ThemeLost[] =>
  finish(lostByTheme({ patterns, model, labourCostCents: LABOUR }));

describe('lostByTheme', () => {
  test('each theme stands once, and every leaking ticket of a pattern is in exactly one', () => {
    fc.assert(
      fc.property(made, (patterns) => {
        const { signals, grouped, model } = lay(patterns);
        const lines = linesOf(grouped, model);
        assert.equal(new Set(lines.map(({ theme }) => theme)).size, lines.length);
        const leaking = signals.filter((_, index) => isLeaking(model.ways[index])).length;
        assert.equal(
          lines.reduce((sum, { tickets }) => sum + tickets, 0),
          leaking,
        );
        assert.equal(lines.length, new Set(patterns.map(({ card }) => themeOfCard(card))).size);
      }),
    );
  });

  test('a theme lost what its tickets lost taken together, whichever patterns hold them', () => {
    fc.assert(
      fc.property(made, (patterns) => {
        const { grouped, model } = lay(patterns);
        for (const { theme, ...line } of linesOf(grouped, model)) {
          const own = grouped
            .filter(({ card }) => themeOfCard(card) === theme)
            .flatMap(({ members }) => members);
          const [whole] = finish(lossLines([own], model, LABOUR));
          assert.deepEqual(line, whole);
        }
      }),
    );
  });

  test('two patterns of one theme are surer together than the sum of their ends', () => {
    const kinds = Array(20).fill('incident');
    const card = WHOLE_CATALOGUE.cards[0].id;
    const { grouped, model } = lay([
      { card, kinds },
      { card, kinds },
    ]);
    const [line] = linesOf(grouped, model);
    const parts = finish(
      lossLines(
        grouped.map(({ members }) => members),
        model,
        LABOUR,
      ),
    );
    const ends = parts.reduce((sum, { lostSeconds }) => {
      assert.ok(lostSeconds.kind === 'known');
      return sum + lostSeconds.high;
    }, 0);
    assert.ok(line.lostSeconds.kind === 'known' && line.lostSeconds.high <= ends);
  });

  test('a card that the catalogue does not know has no theme, and neither has none', () => {
    const { grouped, model } = lay([
      { card: 'gone.card', kinds: ['incident'] },
      { card: null, kinds: ['incident', 'incident'] },
    ]);
    const lines = linesOf(grouped, model);
    assert.deepEqual(
      lines.map(({ theme, tickets }) => [theme, tickets]),
      [[null, 3]],
    );
    assert.deepEqual(linesOf([], model), []);
  });
});
