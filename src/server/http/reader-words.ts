import type { FastifyRequest } from 'fastify';
import { LANGS } from '../../words/format.ts';
import { type Words, wordsIn } from '../../words/words.ts';

/** The reader's words: the language that the request asks for, else the browser's first one that we speak, else Dutch. */
export function readerWords({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): Words {
  const asked: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, 'lang') : undefined;
  const accepted = (headers['accept-language'] ?? '').split(',').map((each) => each.trim().slice(0, 2));
  const known = [asked, ...accepted].flatMap((each) => LANGS.find((lang) => lang === each) ?? []);
  return wordsIn(known[0] ?? 'nl');
}
