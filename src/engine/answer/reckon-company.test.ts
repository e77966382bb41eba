import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CompanySettings } from '../companies/settings.ts';
import type { Correction } from '../patterns/correction.ts';
import { keepIdentity } from '../patterns/keep-identity.ts';
import type { Signal } from '../signals/signal.ts';
import { type ReckonCompany, reckonCompany } from './reckon-company.ts';
import type { ReckonedPattern, Reckoning } from './reckoning.ts';
import { DAY, START, ticket } from './simulated-tickets.fixture.ts';

const SAID = [
  'printer papier vast',
  'papierstoring in de printer',
  'bourrage papier imprimante',
  'paper jam in the printer',
  'printer heeft alweer papier vast',
  'vpn valt weg',
  'vpn se déconnecte',
  'vpn keeps disconnecting',
  'vpn verbinding valt telkens weg thuis',
  'tachograaf van vrachtwagen niet uitgelezen',
  'tachograaf van vrachtwagen weer niet uitgelezen',
  'koffie in de refter op',
  'parkeerplaats bezoekers reserveren',
  'zonnepanelen kuisen',
  'bloemen voor het jubileum',
  'affiche A1 laten drukken bij de drukkerij',
  'gordijnen vergaderzaal hangen los',
  'sleutel van de kast kwijt',
  'nieuwe huisstijl in de folder',
  'wachtwoord vergeten',
  'mot de passe oublié',
];
const SETTINGS: CompanySettings = {
  name: 'invented',
  timezone: 'Europe/Brussels',
  labourCostCents: 4_820,
  people: 40,
  seed: 1,
  lang: 'nl',
};

const signalsOf = (said: readonly string[], own: Partial<Signal> = {}): Signal[] =>
  said.map((title, index) =>
    ticket({ id: `T${index}`, title, openedAt: START + index * 3 * DAY, requester: index, ...own }),
  );

function reckoned(own: Partial<ReckonCompany> = {}): Reckoning {
  const thinking = reckonCompany({
    signals: signalsOf(SAID),
    settings: SETTINGS,
    peopleWords: new Set(['nobody']),
    ...own,
  });
  for (;;) {
    const next = thinking.next();
    if (next.done) return next.value;
    assert.ok(next.value.share >= 0 && next.value.share <= 1);
  }
}

const patternOf = ({ patterns }: Reckoning, position: number): ReckonedPattern | undefined =>
  patterns.find(({ members }) => members.includes(position));

const first = reckoned();

describe('reckonCompany', () => {
  test('a grouping that was kept, even in another thread, gives the same reckoning', () => {
    const grouping = structuredClone(first.grouping);
    assert.deepEqual(reckoned({ grouping }), first);
    const corrections: readonly Correction[] = [{ kind: 'together', tickets: [0, 5] }];
    assert.deepEqual(reckoned({ grouping, corrections }), reckoned({ corrections }));
  });

  test('corrections leave the kept grouping as it was', () => {
    const { grouping } = reckoned({ corrections: [{ kind: 'apart', tickets: [0, 1], from: [4] }] });
    assert.deepEqual(grouping, first.grouping);
  });

  test('two patterns said to be one are one, and a pattern said to be two is two', () => {
    const paper = patternOf(first, 0);
    assert.ok(paper !== undefined && paper.members.length >= 4 && patternOf(first, 5) !== undefined);
    const merged = reckoned({ corrections: [{ kind: 'together', tickets: [0, 5] }] });
    assert.equal(patternOf(merged, 0), patternOf(merged, 5));
    const [a, b, ...rest] = paper.members;
    const split = reckoned({ corrections: [{ kind: 'apart', tickets: [a, b], from: rest }] });
    assert.notEqual(patternOf(split, a)?.id, patternOf(split, rest[0])?.id);
    assert.deepEqual(patternOf(split, a)?.members, [a, b]);
  });

  test('where a lone ticket leans follows what people say: into a merge, with whom it is like, and not away with one of many', () => {
    const lone = 11;
    const { wording } = first.grouping;
    const nearest = wording.nearest.map((near, position) => (position === lone ? 0 : near));
    const fits = wording.fits.map((fit, position) => (position === lone ? 3 : fit));
    const grouping = { ...first.grouping, wording: { ...wording, nearest, fits } };
    const leansTo = (...corrections: readonly Correction[]): readonly number[] | undefined => {
      const { memberships, patterns } = reckoned({ grouping, corrections });
      return patterns.find(({ id }) => id === memberships[lone].leansTo)?.members;
    };
    const [paper, vpn] = [0, 5].map((position) => patternOf(first, position)?.members ?? []);
    assert.deepEqual(leansTo(), paper);
    const merged = leansTo({ kind: 'together', tickets: [...paper, ...vpn] });
    assert.deepEqual(merged, [...paper, ...vpn]);
    const [one, other, ...rest] = paper;
    assert.equal(one, 0);
    assert.deepEqual(leansTo({ kind: 'apart', tickets: [one, other], from: rest }), [one, other]);
    const taken = { kind: 'apart', tickets: [one], from: [other, ...rest] } as const;
    assert.deepEqual(leansTo(taken), [other, ...rest], 'the group that it fits is still there');
    assert.equal(leansTo(taken, { kind: 'apart', tickets: [lone], from: rest }), undefined);
    const none = paper.map(
      (each, at) => ({ kind: 'apart', tickets: [each], from: paper.slice(at + 1) }) as const,
    );
    assert.equal(
      leansTo(...none.slice(0, -1)),
      undefined,
      'of a group that is no more nothing is left to lean to',
    );
  });

  test('merges hold, and ids go on, when more tickets come and all is grouped anew', () => {
    const corrections: readonly Correction[] = [{ kind: 'together', tickets: [0, 5] }];
    const before = reckoned({ corrections });
    const more = ['printer papier alweer vast', 'vpn traag en valt weg', 'papier vast in printer'];
    const after = reckoned({ signals: signalsOf([...SAID, ...more]), corrections });
    assert.equal(patternOf(after, 0), patternOf(after, 5));
    const kept = keepIdentity(
      before.patterns,
      after.patterns.map(({ members }) => members),
    );
    const at = after.patterns.findIndex(({ members }) => members.includes(0));
    assert.equal(kept[at], patternOf(before, 0)?.id);
  });

  test('what somebody put together is shown, even where it leaked once or not at all', () => {
    const alone = [13, 14];
    assert.ok(alone.every((position) => patternOf(first, position) === undefined));
    const signals = signalsOf(SAID).map((signal, position) =>
      alone.includes(position) ? { ...signal, kind: 'scheduled' as const } : signal,
    );
    const after = reckoned({ signals, corrections: [{ kind: 'together', tickets: alone }] });
    const made = patternOf(after, 13);
    assert.deepEqual([made?.members, made?.saidTogether], [alone, true]);
  });

  test('every pattern says why, and bears a name in each language', () => {
    const paper = patternOf(first, 0);
    assert.ok(paper?.card !== null && paper?.card !== undefined);
    assert.equal(new Set(Object.values(paper.names)).size, 3);
    assert.equal(paper.name.text, paper.names.nl);
    const own = patternOf(reckoned({ corrections: [{ kind: 'together', tickets: [13, 14] }] }), 13);
    assert.equal(own?.card, null);
    assert.equal(new Set(Object.values(own?.names ?? {})).size, 1);
    for (const { why, members, tickets } of first.patterns) {
      assert.ok(why.words.length <= 8 && why.mostDifferent?.every((each) => members.includes(each)));
      assert.equal(
        why.languages.reduce((sum, each) => sum + each.tickets, 0),
        tickets,
      );
    }
  });

  test('every ticket says how its loss is known, and what became of it', () => {
    const signals = signalsOf(SAID).map((signal, index) => ({
      ...signal,
      reportedLostSeconds: index === 3 ? 90 : null,
      kind: index === 4 ? ('machine' as const) : signal.kind,
    }));
    const { tickets, languages } = reckoned({ signals });
    assert.equal(tickets.length, signals.length);
    assert.deepEqual([tickets[3].way, tickets[3].lostSeconds], ['reported', 90]);
    assert.deepEqual([tickets[4].way, tickets[4].lostSeconds], ['not-friction', null]);
    assert.deepEqual([tickets[0].way, tickets[0].lostSeconds], ['incident', null]);
    assert.equal(tickets[0].fate, 'unjudged');
    assert.ok(tickets.some(({ fate }) => fate === 'new' || fate === 'cameBack'));
    for (const { lang, n } of languages) assert.equal(tickets.filter((each) => each.lang === lang).length, n);
  });

  test('patterns, months and teams each count every leaking ticket once, with what stands alone', () => {
    const leaking = SAID.length;
    const sum = (lines: readonly { readonly tickets: number }[]): number =>
      lines.reduce((all, { tickets }) => all + tickets, 0);
    assert.equal(sum([...first.patterns, first.alone]), leaking);
    assert.equal(sum(first.monthsLost), leaking);
    assert.equal(sum(first.teams), leaking);
  });

  test('the moves of the answer are the first three of all that are ranked', () => {
    assert.deepEqual(first.answer.moves, first.ranked.slice(0, 3));
  });

  test('refuses a grouping of other signals, and a correction of a ticket that is not there', () => {
    const signals = signalsOf(SAID.slice(1));
    assert.throws(() => reckoned({ signals, grouping: first.grouping }), /findProblems requires/u);
    const corrections: readonly Correction[] = [{ kind: 'together', tickets: [0, 99] }];
    assert.throws(() => reckoned({ corrections }), /applyCorrections requires/u);
  });
});
