import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Why browser tests are skipped on this machine, or false when they run. */
export function noChromium(): string | false {
  return chromiumPath() === undefined
    ? 'NO CHROMIUM: set CHROME_PATH or install it; the pages were NOT tested in a browser'
    : false;
}

function chromiumPath(): string | undefined {
  return [process.env.CHROME_PATH ?? '', ...USUAL_PLACES].find((path) => path !== '' && existsSync(path));
}

/** A browser of this machine, headless, that calls nobody on its own. */
export function openChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('openChromium requires a Chromium; ask noChromium first');
  return chromium.launch({ executablePath, args: QUIET });
}
