import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { foreign } from './own-requests.ts';

describe('who is answered', () => {
  const OWN = [
    { host: 'localhost:4400' },
    { host: '127.0.0.1:4400', origin: 'http://localhost:4400', 'sec-fetch-site': 'same-origin' },
    { host: '[::1]:4400', 'sec-fetch-site': 'none' },
    { host: 'LOCALHOST:4400' },
  ];
  for (const headers of OWN) {
    test(`${JSON.stringify(headers)} is`, () => assert.equal(foreign(headers, 4400), null));
  }

  const FOREIGN = [
    [{}, 'host'],
    [{ host: 'evil.example:4400' }, 'host'],
    [{ host: 'localhost:4401' }, 'host'],
    [{ host: 'localhost.evil.example:4400' }, 'host'],
    [{ host: 'localhost' }, 'host'],
    [{ host: 'localhost:4400', origin: 'http://evil.example' }, 'origin'],
    [{ host: 'localhost:4400', origin: 'null' }, 'origin'],
    [{ host: 'localhost:4400', origin: 'https://localhost:4400' }, 'origin'],
    [{ host: 'localhost:4400', origin: 'http://localhost:5000' }, 'origin'],
    [{ host: 'localhost:4400', 'sec-fetch-site': 'cross-site' }, 'site'],
    [{ host: 'localhost:4400', 'sec-fetch-site': 'same-site' }, 'site'],
  ] as const;
  for (const [headers, because] of FOREIGN) {
    test(`${JSON.stringify(headers)} is not`, () => assert.equal(foreign(headers, 4400), because));
  }
});
