import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A key for this alone: whoever sees what is sealed learns nothing of the pseudonyms that are made with the company's own. */
const keyFor = (companyKey: Uint8Array, use: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', companyKey, '', use, KEY_BYTES));

/** Seals a text under the company's key, for one use; gives base64. Without the key it says nothing, and it cannot be changed unseen. */
export function seal(companyKey: Uint8Array, use: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyFor(companyKey, use), nonce);
  const sealed = [cipher.update(text, 'utf8'), cipher.final()];
  return Buffer.concat([nonce, ...sealed, cipher.getAuthTag()]).toString('base64');
}

/**
 * Opens what was sealed for the same use.
 *
 * @throws where it was sealed under another key, or changed
 */
export function unseal(companyKey: Uint8Array, use: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const cipher = createDecipheriv(CIPHER, keyFor(companyKey, use), bytes.subarray(0, NONCE_BYTES));
  cipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  const opened = [cipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), cipher.final()];
  return Buffer.concat(opened).toString('utf8');
}
