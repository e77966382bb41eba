import type { FastifyRequest } from 'fastify';
import { LANGS } from '../../words/format.ts';
import { type Words, wordsIn } from '../../words/words.ts';

/** The reader's words: the language that the request asks for, else the browser's best one that we speak, else Dutch. */
export function readerWords({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): Words {
  const asked: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, 'lang') : undefined;
  const known = [asked, ...acceptedLanguages(headers['accept-language'] ?? '')].flatMap(
    (each) => LANGS.find((lang) => lang === each) ?? [],
  );
  return wordsIn(known[0] ?? 'nl');
}

/** `nl;q=0.4, fr-BE` as fr, nl: by weight, of equals the first; what weighs nothing is not wanted. */
function acceptedLanguages(header: string): readonly string[] {
  return header
    .split(',')
    .map((part) => {
      const [range = '', ...params] = part.split(';').map((each) => each.trim().toLowerCase());
      const weight = params.find((each) => each.startsWith('q='));
      return { lang: range.split('-')[0], weight: weight === undefined ? 1 : Number(weight.slice(2)) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ lang }) => lang);
}
