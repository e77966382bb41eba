import type { StoredCompany } from '../../store/companies.store.ts';
import { areNamesKnown } from '../../store/signals.store.ts';
import { readTexts } from '../../store/texts.store.ts';
import type { Context } from '../context.ts';
import type { AlikeWork } from '../work.ts';
import { type AlikeThread, alikeThread } from '../workers/alike.ts';

type Held = {
  readonly signalsVersion: number;
  readonly tickets: number;
  readonly thread: AlikeThread;
  usedAt: number;
  failure: { readonly error: unknown } | null;
};
type Needs = Pick<Context, 'store' | 'now'> & { readonly failed: (error: unknown) => void };

const TEXTS_AT_ONCE = 2_000;
/** Tickets held ready of all companies together: some 0.5 GB of memory. The company that is asked is always held. */
const HELD_MOST = 100_000;
/** To who is typing the tickets of before one in a hundred came or went are as good: making 100,000 ready takes most of a minute. */
const NEARLY_SHARE = 0.01;
const IDLE_MS = 600_000;
const FAILED_MS = 60_000;

/**
 * Holds companies' tickets ready to be asked which are alike: made when somebody asks first, kept while they are the very
 * tickets and somebody goes on asking. Nothing of it is on the disk.
 */
export function alikeWork({ store, now, failed }: Needs): AlikeWork {
  const held = new Map<string, Held>();
  const clock = setInterval(() => {
    for (const [companyId, { usedAt }] of held) if (now().getTime() - usedAt > IDLE_MS) stop(companyId);
  }, IDLE_MS / 10).unref();

  function stop(companyId: string): void {
    held.get(companyId)?.thread.end();
    held.delete(companyId);
  }

  /** Lets go of those that nobody asked for longest, until there is room. */
  function makeRoom(wanted: number): void {
    const oldest = [...held].sort(([, a], [, b]) => a.usedAt - b.usedAt);
    let all = oldest.reduce((sum, [, { tickets }]) => sum + tickets, wanted);
    for (const [companyId, { tickets }] of oldest) {
      if (all <= HELD_MOST) return;
      all -= tickets;
      stop(companyId);
    }
  }

  async function fill(companyId: string, thread: AlikeThread): Promise<void> {
    let after = '';
    for (;;) {
      const from = after;
      const texts = await store.inCompany(companyId, (db) =>
        readTexts(db, { after: from, limit: TEXTS_AT_ONCE }),
      );
      const last = texts.at(-1);
      if (last === undefined) break;
      thread.give({ kind: 'texts', texts });
      after = last.signalId;
    }
    const namesKnown = await store.inCompany(companyId, areNamesKnown);
    thread.give({ kind: 'begin', namesKnown });
    await thread.ready;
  }

  /** @throws what made the last one fail, for a while: it would only fail again */
  function hold({ id, signalsVersion, tickets }: StoredCompany): Held {
    const at = now().getTime();
    const known = held.get(id);
    if (known !== undefined && known.signalsVersion === signalsVersion) {
      if (known.failure === null) return Object.assign(known, { usedAt: at });
      if (at - known.usedAt < FAILED_MS) throw known.failure.error;
    }
    stop(id);
    makeRoom(tickets);
    const fresh: Held = { signalsVersion, tickets, thread: alikeThread(), usedAt: at, failure: null };
    held.set(id, fresh);
    fill(id, fresh.thread).catch((error: unknown) => {
      if (held.get(id) !== fresh) return; // ended on purpose
      fresh.failure = { error };
      fresh.thread.end();
      failed(error);
    });
    return fresh;
  }

  /** The same, or what is held ready of nearly the same tickets. */
  function holdNearly(company: StoredCompany): Held {
    const known = held.get(company.id);
    const isNearly =
      known?.failure === null &&
      known.thread.share() === 1 &&
      Math.abs(company.tickets - known.tickets) <= NEARLY_SHARE * company.tickets;
    return isNearly ? Object.assign(known, { usedAt: now().getTime() }) : hold(company);
  }

  return {
    find: async (company, signalId, most) => {
      const { thread } = hold(company);
      const share = thread.share();
      if (share < 1) return { state: 'preparing', share };
      const found = await thread.find({ signalId }, most);
      if (found !== null) return { state: 'ready', found };
      stop(company.id); // it came after the others were made ready
      return { state: 'preparing', share: 0 };
    },
    findText: async (company, text, most) => {
      const { thread } = holdNearly(company);
      const share = thread.share();
      const found = share < 1 ? null : await thread.find({ text }, most);
      return found === null ? { state: 'preparing', share } : { state: 'ready', found };
    },
    stop,
    close: () => {
      clearInterval(clock);
      for (const companyId of [...held.keys()]) stop(companyId);
    },
  };
}
