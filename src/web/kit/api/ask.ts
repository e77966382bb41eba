import type { z } from 'zod';
import { IDEMPOTENCY_HEADER, type Refused, refusalSchema } from '../../../contract/api/shared.schema.ts';
import type { Lang } from '../../../words/format.ts';

const GONE: readonly number[] = [404, 410]; // there is no such thing, or no longer
const WRONG = 400;
/** The status of a request that nobody answered. */
export const NO_ANSWER = 0;

/** The server said no, in the reader's language; or it did not answer in words (`lost`, without a message). */
export class RefusedByServer extends Error {
  override readonly name = 'RefusedByServer';
  readonly refused: Refused;
  readonly status: number;
  constructor(refused: Refused, status: number) {
    super(refused.code);
    this.refused = refused;
    this.status = status;
  }
}

/** Whether the server says that nothing is called so, or no more. */
export function isGone(error: Error | null): boolean {
  return error instanceof RefusedByServer && GONE.includes(error.status);
}

/** Whether asking again gives the same answer: there is no such thing, or the address asks for what cannot be. */
export function isForGood(error: Error): boolean {
  return isGone(error) || (error instanceof RefusedByServer && error.status === WRONG);
}

const LOST: Refused = { code: 'lost', message: '', companies: [] };

export type Send = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly json?: unknown;
  readonly bytes?: Blob;
  readonly signal?: AbortSignal;
  /** Of the intention behind a write, where it may be sent again after no answer came: then it happens once. */
  readonly key?: string;
};

/** Asks the server on this computer and parses what it says by the contract; every write may be sent twice. */
export async function ask<Out>(
  schema: z.ZodType<Out>,
  path: string,
  lang: Lang,
  { method = 'GET', json, bytes, signal, key }: Send = {},
): Promise<Out> {
  const headers: Record<string, string> = { 'accept-language': lang };
  if (method !== 'GET') headers[IDEMPOTENCY_HEADER] = key ?? crypto.randomUUID();
  if (json !== undefined) headers['content-type'] = 'application/json';
  if (bytes !== undefined) headers['content-type'] = 'application/octet-stream';
  const body = bytes ?? (json === undefined ? null : JSON.stringify(json));
  const answer = await reach(path, { method, headers, body, ...(signal && { signal }) });
  const text = await answer.text();
  const said: unknown = text === '' ? null : parsed(text, answer.status);
  if (!answer.ok) {
    const refused = refusalSchema.safeParse(said);
    throw new RefusedByServer(refused.success ? refused.data : LOST, answer.status);
  }
  return schema.parse(said);
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    if (error instanceof TypeError) throw new RefusedByServer(LOST, NO_ANSWER);
    throw error;
  }
}

function parsed(text: string, status: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new RefusedByServer(LOST, status);
    throw error;
  }
}
