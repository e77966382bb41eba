import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import type { z } from 'zod';
import { serve } from '../../src/server/serve.ts';
import type { Lang } from '../../src/words/format.ts';
import { freshKept } from '../kept/fresh-kept.ts';
import { openChromium } from './chromium.ts';

export const LOCALE = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' } as const satisfies Record<Lang, string>;
export const WAIT = { timeout: 120_000 }; // a machine that does other work too makes a page wait for its numbers

export type Visit = {
  readonly lang: Lang;
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
};

/** The product as it is started, with nothing kept yet, and a browser beside it. */
export async function openHouse() {
  const { kept, clear } = await freshKept();
  const { url, close } = await serve(0, kept);
  const browser: Browser = await openChromium();

  /** A fresh visitor; every request that does not go to our own server is noted. */
  const visit = async ({ lang, scheme = 'light', width = 1440 }: Visit, path = '/') => {
    const context = await browser.newContext({
      locale: LOCALE[lang],
      colorScheme: scheme,
      reducedMotion: 'reduce',
      viewport: { width, height: 900 },
    });
    const page = await context.newPage();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const own = [url, 'data:', 'blob:', 'about:'].some((start) => request.url().startsWith(start));
      if (!own) elsewhere.push(request.url());
    });
    await page.goto(url + path);
    return { page, elsewhere, leave: () => context.close() };
  };

  /** Speaks with the server past the pages, to furnish the house. */
  const ask = async <Out>(
    schema: z.ZodType<Out>,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: unknown,
  ) => {
    const isFile = typeof body === 'string';
    const answer = await fetch(url + path, {
      method,
      headers: {
        ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
        ...(body !== undefined && {
          'content-type': isFile ? 'application/octet-stream' : 'application/json',
        }),
      },
      ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return schema.parse(await answer.json());
  };

  const shut = async (): Promise<void> => {
    await browser.close();
    await close();
    await clear();
  };
  return { url, visit, ask, shut };
}

export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');
}

/** Looks again and again until what is seen is what is waited for. */
export async function until<T>(look: () => Promise<T>, is: (seen: T) => boolean): Promise<T> {
  const from = Date.now();
  for (;;) {
    const seen = await look();
    if (is(seen)) return seen;
    if (Date.now() - from > WAIT.timeout)
      throw new Error(`waited in vain: ${JSON.stringify(seen).slice(0, 300)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
