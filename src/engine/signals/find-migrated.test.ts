import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type DeskTicket, findMigrated, type Twin } from './find-migrated.ts';
import { migrationTraces, plainNumber } from './migration-traces.ts';

const DAY = 86_400;
const START = 1_770_000_000;
const MOVE = START + 400 * DAY;

type Told = {
  readonly number: string;
  readonly title: string;
  readonly body?: string;
  readonly openedAt?: number | null;
  readonly requester?: string | null;
  readonly own?: Readonly<Record<string, string>>;
};

const ticketOf = (source: string, told: Told): DeskTicket => {
  const { title, body = '', own = null, openedAt = START, requester = null } = told;
  const traces = migrationTraces({ title, body, own });
  return {
    id: `${source}/${told.number}`,
    source,
    number: plainNumber(told.number),
    ...traces,
    length: traces.text.length,
    openedAt,
    requester,
  };
};

const join = (old: readonly Told[], fresh: readonly Told[]): readonly Twin[] =>
  findMigrated([
    ...old.map((told) => ticketOf('mail', told)),
    ...fresh.map((told) => ticketOf('zammad', told)),
    // The newest ticket of all tells which desk lives on.
    ticketOf('zammad', { number: 'Z9999', title: 'iets van nu', openedAt: MOVE + 30 * DAY }),
  ]);

/** So many tickets that arrive in one minute that it can only be a move. */
const burst: readonly Told[] = Array.from({ length: 30 }, (_, at) => ({
  number: `B${at}`,
  title: `ander onderwerp ${at}`,
  openedAt: MOVE,
}));

describe('tickets that were moved from one desk to another', () => {
  test('in two forms of one export: the same number, title and minute, whatever became of the text', () => {
    const listed = { number: 'IT-7', title: 'Scanner geeft streep', openedAt: START + 125 };
    const asked = { ...listed, openedAt: START + 150, body: 'Elke pagina heeft een zwarte streep.' };
    assert.deepEqual(join([listed], [asked]), [{ former: 'mail/IT-7', into: 'zammad/IT-7', code: 'moment' }]);
    assert.deepEqual(join([listed], [{ ...asked, title: 'Scanner geeft vlek' }]), []);
    assert.deepEqual(join([listed], [{ ...asked, openedAt: START + DAY }]), []);
    assert.deepEqual(join([listed], [{ ...asked, number: 'IT-8' }]), []);
  });

  for (const [where, fresh] of [
    ['in its title', { title: '[#20481] Scanner geeft streep', own: undefined }],
    [
      'in its title, with the name of the desk',
      { title: 'Scanner geeft streep [Ticket#20481]', own: undefined },
    ],
    ['in a field for it', { title: 'Scanner geeft streep', own: { 'Oud ticketnummer': '20481' } }],
    ['in a field for it, in French', { title: 'Scanner geeft streep', own: { 'Ancien numéro': '20481' } }],
    ['in a field for it, in English', { title: 'Scanner geeft streep', own: { legacy_ticket_id: '#20481' } }],
  ] as const) {
    test(`the newer names the number of the older ${where}`, () => {
      const { title, own } = fresh;
      const old = [
        { number: '20481', title: 'Scanner geeft streep' },
        { number: '20482', title: 'Scanner geeft streep' },
      ];
      const moved = { number: 'Z1', title, openedAt: MOVE, ...(own !== undefined && { own }) };
      assert.deepEqual(join(old, [moved]), [{ former: 'mail/20481', into: 'zammad/Z1', code: 'number' }]);
    });
  }

  test('a number that is named by chance, under another title, joins nothing', () => {
    const old = [{ number: '20481', title: 'Scanner geeft streep' }];
    assert.deepEqual(join(old, [{ number: 'Z1', title: 'factuur (20481) kwijt', openedAt: MOVE }]), []);
    const own = { Bestelbon: '20481' };
    assert.deepEqual(join(old, [{ number: 'Z1', title: 'Scanner geeft streep', openedAt: MOVE, own }]), []);
  });

  test('a number that two tickets name belongs to neither', () => {
    const old = [{ number: '20481', title: 'Scanner geeft streep' }];
    const fresh = ['Z1', 'Z2'].map((number) => ({
      number,
      title: '[#20481] Scanner geeft streep',
      openedAt: MOVE,
    }));
    assert.deepEqual(join(old, fresh), []);
  });

  test('the same words in the same minute are one ticket, in whatever desk its number differs', () => {
    const said = { title: 'RE: Laptop start niet', body: 'Zwart scherm na de update.' };
    assert.deepEqual(
      join(
        [{ number: 'M1', ...said, openedAt: START + 5 }],
        [{ number: 'Z1', ...said, title: 'Laptop start niet', openedAt: START + 50 }],
      ),
      [{ former: 'mail/M1', into: 'zammad/Z1', code: 'moment' }],
    );
  });

  test('a day without a clock is no moment: few words on it join nothing', () => {
    const noon = START - (START % DAY);
    const said = { title: 'printer stuk', openedAt: noon };
    assert.deepEqual(join([{ number: 'M1', ...said }], [{ number: 'Z1', ...said }]), []);
    const [a, b] = [{ requester: 'a' }, { requester: 'b' }];
    assert.deepEqual(join([{ number: 'M1', ...said, ...a }], [{ number: 'Z1', ...said, ...b }]), []);
    assert.equal(join([{ number: 'M1', ...said, ...a }], [{ number: 'Z1', ...said, ...a }]).length, 1);
  });

  test('what arrived in the minute of a move is the one older ticket that says the same', () => {
    const body = 'Bij het openen van de planning krijg ik een foutmelding over rechten op de gedeelde map.';
    const old = [{ number: 'M1', title: 'planning', body }];
    const fresh = [...burst, { number: 'Z1', title: 'planning', body, openedAt: MOVE + 10 }];
    assert.deepEqual(join(old, fresh), [{ former: 'mail/M1', into: 'zammad/Z1', code: 'moved' }]);
    assert.deepEqual(join(old, [{ number: 'Z1', title: 'planning', body, openedAt: MOVE }]), [], 'no move');
    const other = { requester: 'b', openedAt: MOVE, number: 'Z1', title: 'planning', body };
    assert.deepEqual(join([{ ...old[0], requester: 'a' }], [...burst, other]), [], 'of somebody else');
  });

  test('few words are enough of one reporter only', () => {
    const old = { number: 'M1', title: 'vpn' };
    const fresh = { number: 'Z1', title: 'vpn', openedAt: MOVE };
    assert.deepEqual(join([old], [...burst, fresh]), []);
    assert.deepEqual(
      join([{ ...old, requester: 'a' }], [...burst, { ...fresh, requester: 'a' }]).map(({ code }) => code),
      ['moved'],
    );
  });

  test('what people report again and again in the same few words stays as many tickets as it was', () => {
    const often = (source: string, from: number): Told[] =>
      Array.from({ length: 60 }, (_, at) => ({
        number: `${source}${at}`,
        title: ['printer stuk', 'Printer stuk!', 'printer stuk', 'vpn werkt niet'][at % 4],
        openedAt: from + at * DAY + at * 61,
        requester: `p${at % 5}`,
      }));
    assert.deepEqual(join(often('M', START), often('Z', START + 200 * DAY)), []);
    assert.deepEqual(join(often('M', START), [...burst, ...often('Z', MOVE + DAY)]), []);
  });

  test('of one desk no two tickets are joined, and of several each at most once', () => {
    const told = fc.record({
      number: fc.constantFrom('100', '101', '102', '103'),
      title: fc.constantFrom('printer stuk', '[#100] printer stuk', '[#101] vpn', 'vpn'),
      openedAt: fc.constantFrom(START, START + 1, START + DAY, MOVE, null),
      requester: fc.constantFrom('a', 'b', null),
    });
    fc.assert(
      fc.property(
        fc.array(fc.record({ told, source: fc.constantFrom('a', 'b', 'c') }), { maxLength: 60 }),
        (all) => {
          const tickets = all.map(({ told: each, source }, at) => ({
            ...ticketOf(source, each),
            id: `${at}`,
          }));
          const sourceOf = new Map(tickets.map(({ id, source }) => [id, source]));
          const twins = findMigrated(tickets);
          for (const { former, into } of twins) assert.notEqual(sourceOf.get(former), sourceOf.get(into));
          for (const side of ['former', 'into'] as const)
            assert.equal(new Set(twins.map((twin) => twin[side])).size, twins.length);
          assert.deepEqual(findMigrated(tickets.filter(({ source }) => source === 'a')), []);
        },
      ),
      { numRuns: 300 },
    );
  });
});
