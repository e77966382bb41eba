import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { maskPeople } from '../../privacy/mask-people.ts';
import { cleanTicketText } from '../clean-ticket-text.ts';
import { APPLE_MAIL } from './apple-mail.data.ts';
import { FORM } from './form.data.ts';
import { FORWARDED } from './forwarded.data.ts';
import { GMAIL } from './gmail.data.ts';
import { HELD_OUT_FIRST } from './held-out.data.ts';
import { HELD_OUT_LATER } from './held-out-later.data.ts';
import { HELPDESK } from './helpdesk.data.ts';
import type { MarkedMail } from './marked-mail.ts';
import { MORE_SHAPES } from './more-shapes.data.ts';
import { ORDINARY_WEEK } from './ordinary-week.data.ts';
import { OUTLOOK } from './outlook.data.ts';
import { OUTLOOK_WEB } from './outlook-web.data.ts';
import { PHONE } from './phone.data.ts';
import { PLAIN } from './plain.data.ts';
import { RARE_SHAPES } from './rare-shapes.data.ts';
import { scoreWords, sumScores, type WordScore } from './score-words.ts';
import { THUNDERBIRD } from './thunderbird.data.ts';

const DEVELOPED_ON: readonly MarkedMail[] = [
  ...OUTLOOK,
  ...OUTLOOK_WEB,
  ...GMAIL,
  ...APPLE_MAIL,
  ...THUNDERBIRD,
  ...PHONE,
  ...FORWARDED,
  ...HELPDESK,
  ...FORM,
  ...PLAIN,
  ...RARE_SHAPES,
  ...MORE_SHAPES,
  ...ORDINARY_WEEK,
];

const HELD_OUT: readonly MarkedMail[] = [...HELD_OUT_FIRST, ...HELD_OUT_LATER];

const scoreOf = ({ raw, own }: MarkedMail): WordScore => scoreWords(own, cleanTicketText(raw));
const share = (part: number, whole: number): string => (part / whole).toFixed(4);

describe('cleanTicketText on mails', () => {
  test('the tables hold at least 200 bodies, no two alike, a quarter of them held out', () => {
    const bodies = [...DEVELOPED_ON, ...HELD_OUT].map(({ raw }) => raw);
    assert.ok(new Set(bodies).size === bodies.length && bodies.length >= 200);
    assert.ok(HELD_OUT.length >= bodies.length / 4);
  });

  for (const [name, mails] of [
    ['developed on', DEVELOPED_ON],
    ['held out', HELD_OUT],
  ] as const) {
    test(`${name}: 99 % of a person’s own words stay, and 95 % of what stays is their own`, (t) => {
      const tell = (label: string, some: readonly MarkedMail[]): WordScore => {
        const score = sumScores(some.map(scoreOf));
        const figures = `recall ${share(score.both, score.own)}, precision ${share(score.both, score.kept)}`;
        t.diagnostic(`${label}: ${some.length} bodies, ${score.own} own words, ${figures}`);
        return score;
      };
      for (const key of ['language', 'source'] as const) {
        for (const value of new Set(mails.map((mail) => mail[key])))
          tell(
            `${name}, ${value}`,
            mails.filter((mail) => mail[key] === value),
          );
      }
      const { own, kept, both } = tell(name, mails);
      assert.ok(both / own >= 0.99, `recall ${both / own}`);
      assert.ok(both / kept >= 0.95, `precision ${both / kept}`);
    });

    test(`${name}: a body whose names were masked before it was kept is cleaned as well`, () => {
      const masked = (text: string): string => maskPeople(text, new Set());
      const score = sumScores(
        mails.map(({ raw, own }) => scoreWords(masked(own), cleanTicketText(masked(raw)))),
      );
      assert.ok(score.both / score.own >= 0.99, `recall ${score.both / score.own}`);
      assert.ok(score.both / score.kept >= 0.95, `precision ${score.both / score.kept}`);
    });

    test(`${name}: what is clean stays as it is`, () => {
      for (const { raw } of mails) {
        const once = cleanTicketText(raw);
        assert.equal(cleanTicketText(once), once);
      }
    });
  }

  test('a lost word and a foreign word both show in the score', () => {
    assert.deepEqual(scoreWords('printer werkt niet meer', 'printer werkt niet mvg Jan'), {
      own: 4,
      kept: 5,
      both: 3,
    });
    assert.equal(scoreWords('niet werkt', 'werkt niet').both, 1);
  });
});
