import { seededRandom } from '../../src/engine/base/seeded-random.ts';
import { inventCompany, SAMPLE_NAMES } from '../../src/sample/companies.ts';
import type { ExportShape, SampleTicket } from '../../src/sample/company.ts';
import { ticketExport } from '../../src/sample/ticket-export.ts';
import { DAY_MINUTES } from '../../src/sample/wall-clock.ts';

const SEED = 1;
const WEEKS_MOVED = 13;
const LEFT_OUT = 0.06; // of the words of a text, for one that stands elsewhere
const CHANGED = 0.08;
const WEEK = 7 * DAY_MINUTES;

type Vary = { readonly text: (text: string) => string; readonly at: <T extends number | null>(at: T) => T };

/**
 * One export of so many tickets: those of the three invented companies over and over, each time with another number, other
 * words here and there, and some weeks earlier. The same number gives the same bytes.
 */
export function manyTickets(count: number): Buffer {
  const companies = SAMPLE_NAMES.map((name) => inventCompany(name, SEED));
  const tickets = companies.flatMap((company) => company.tickets);
  const random = seededRandom(SEED);
  const words = tickets.flatMap(({ title, body }) => `${title} ${body}`.match(/\p{L}+/gu) ?? []);
  const text = (said: string): string =>
    said.replaceAll(/\p{L}+/gu, (word) => {
      const draw = random.next();
      if (draw < LEFT_OUT) return '';
      return draw < LEFT_OUT + CHANGED ? words[random.below(words.length)] : word;
    });
  const [shape] = companies;
  const parts: Buffer[] = [];
  for (let from = 0; from < count; from += tickets.length) {
    const moved = random.below(WEEKS_MOVED) * WEEK;
    const vary: Vary = {
      text,
      // Safe cast: a number stays a number, and null null.
      at: <T extends number | null>(at: T) => (at === null ? null : at - moved) as T,
    };
    const round = tickets
      .slice(0, count - from)
      .map((ticket, index) => variant(ticket, `T${from + index + 1}`, vary));
    parts.push(exported(shape.exported, round, from === 0));
  }
  return Buffer.concat(parts);
}

function variant(ticket: SampleTicket, number: string, { text, at }: Vary): SampleTicket {
  const { opened, resolved, closed, due, title, body } = ticket;
  return {
    ...ticket,
    ...{ number, parent: null, title: text(title), body: text(body) },
    ...{ opened: at(opened), resolved: at(resolved), closed: at(closed), due: at(due) },
  };
}

function exported(shape: ExportShape, tickets: readonly SampleTicket[], withHeading: boolean): Buffer {
  const [company] = [inventCompany('verhaegen', SEED)];
  const text = ticketExport({ ...company, exported: shape, tickets });
  return Buffer.from(withHeading ? text : text.slice(text.indexOf('\r\n') + 2));
}
