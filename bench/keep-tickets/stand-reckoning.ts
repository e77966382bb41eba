import { seededRandom } from '../../src/engine/base/seeded-random.ts';
import { findCompany, showReckoning } from '../../src/store/companies.store.ts';
import type { CompanyDb } from '../../src/store/company-db.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { findPattern, readPatterns, type StoredPattern } from '../../src/store/patterns.store.ts';
import {
  endReckoning,
  type ReckonedSignalRow,
  writeNewReckoning,
  writeReckonedPatterns,
  writeReckonedSignals,
} from '../../src/store/reckonings.store.ts';
import { learn } from '../../src/store/settle.store.ts';
import { readSignals, type StoredSignal } from '../../src/store/signals.store.ts';
import { sql } from '../../src/store/sql.ts';
import { newId } from '../../src/usecases/new-id.ts';
import type { Kept } from '../../src/usecases/open-context.ts';
import type { ReckonedAlerts, ReckonedAnswer } from '../../src/usecases/reckonings/reckoned-rows.ts';

const AT_ONCE = 2_000;
const BELONGING = 0.8; // of the tickets belong to a pattern
const SKEW = 2; // the largest pattern holds a few in a hundred of them, most hold little
const FATES = ['cameBack', 'new', 'unjudged'] as const;
const WAYS = ['measured', 'reported', 'incident', 'unknown-kind', 'not-friction'] as const;

/**
 * Writes the lines of a reckoning without thinking, by the store's own functions, so that pages can be opened at a size whose
 * reckoning would take too long: the answer and the patterns' numbers are those that really were reckoned of `model`,
 * repeated until there are `patterns` of them; which ticket belongs to which is drawn. Nobody else has the store open.
 */
export async function standReckoning(
  kept: Kept,
  {
    company,
    model,
    patterns,
  }: { readonly company: string; readonly model: string; readonly patterns: number },
): Promise<void> {
  const store = await openStore(kept);
  try {
    const lines = await store.inCompany(model, readModel);
    const ids = Array.from({ length: patterns }, () => newId());
    const id = newId();
    await store.inCompany(company, async (db) => {
      const ticketsVersion = (await findCompany(db))?.ticketsVersion ?? 0;
      await writeNewReckoning(db, { id, ticketsVersion, at: new Date() });
    });
    const counts = new Map<string, number>();
    const drawn = await drawSignals(store, company, ids);
    for (const { pattern_id: pattern } of drawn)
      if (pattern !== null) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    for (let from = 0; from < ids.length; from += AT_ONCE / 10) {
      const rows = ids.slice(from, from + AT_ONCE / 10).map((pattern, index) => {
        const { name, head, why } = lines.patterns[(from + index) % lines.patterns.length];
        const tickets = counts.get(pattern) ?? 0;
        return { pattern_id: pattern, rank: from + index, tickets, name, head, why };
      });
      await store.inCompany(company, (db) => writeReckonedPatterns(db, id, rows, new Date()));
    }
    for (let from = 0; from < drawn.length; from += AT_ONCE)
      await store.inCompany(company, (db) => writeReckonedSignals(db, id, drawn.slice(from, from + AT_ONCE)));
    await store.inCompany(company, async (db) => {
      const moves = lines.answer.moves.map((move, index) => ({ ...move, pattern: ids[index] }));
      await endReckoning(db, {
        id,
        state: 'done',
        at: new Date(),
        answer: { ...lines.answer, moves },
        alerts: lines.alerts,
      });
      await showReckoning(db, id, (await findCompany(db))?.ticketsVersion ?? 0);
    });
    await learn(store, 'reckoning');
  } finally {
    await store.close();
  }
}

async function readModel(db: CompanyDb) {
  const reckoningId = (await findCompany(db))?.reckoningId;
  if (reckoningId === null || reckoningId === undefined) throw new Error('the model has no reckoning');
  const [{ answer, alerts }] = await db.rows<{ answer: ReckonedAnswer; alerts: ReckonedAlerts }>(
    sql`SELECT answer, alerts FROM reckonings WHERE reckoning_id = ${reckoningId}`,
  );
  const patterns: StoredPattern[] = [];
  for (const { id } of await readPatterns(db, reckoningId)) {
    const pattern = await findPattern(db, reckoningId, id);
    if (pattern !== undefined) patterns.push(pattern);
  }
  return { answer, alerts, patterns };
}

async function drawSignals(
  store: Store,
  company: string,
  ids: readonly string[],
): Promise<readonly ReckonedSignalRow[]> {
  const random = seededRandom(1);
  const rows: ReckonedSignalRow[] = [];
  let after = '';
  for (;;) {
    const from = after;
    const signals: readonly StoredSignal[] = await store.inCompany(company, (db) =>
      readSignals(db, { after: from, limit: AT_ONCE }),
    );
    for (const { signalId, openedAt } of signals) {
      const opened = openedAt === null ? null : new Date(openedAt * 1000).toISOString();
      const belongs = random.next() < BELONGING;
      rows.push({
        signal_id: signalId,
        pattern_id: belongs ? ids[Math.floor(ids.length * random.next() ** SKEW)] : null,
        opened_at: opened,
        month: opened?.slice(0, 7) ?? null,
        fate: FATES[random.below(FATES.length)],
        way: WAYS[random.below(WAYS.length)],
        lang: 'nl',
        closure: null,
        came: null,
        leans_to: null,
        leans_chance: null,
        alert: null,
        is_over: false,
        on_lists: null,
        trouble: null,
      });
    }
    const last = signals.at(-1);
    if (last === undefined) return rows;
    after = last.signalId;
  }
}
