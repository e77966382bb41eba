import type { Signal } from '../signals/signal.ts';

/** A ticket with nothing but an id, for tests that need one field. */
export function invented(index: number, fields: Partial<Signal> = {}): Signal {
  return {
    id: `T${index}`,
    file: 'invented.csv',
    line: index + 2,
    title: '',
    body: '',
    kind: 'incident',
    kindEvidence: [],
    state: 'closed',
    openedAt: null,
    resolvedAt: null,
    closedAt: null,
    dueAt: null,
    reopenedCount: null,
    requester: null,
    team: null,
    site: null,
    asset: null,
    category: null,
    priority: null,
    reportedLostSeconds: null,
    measuredLostSeconds: null,
    technicianSeconds: null,
    parentId: null,
    ...fields,
  };
}
