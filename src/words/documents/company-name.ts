import type { Words } from '../words.ts';

/** What the company is called, or "your company" when neither the files nor the reader said. */
export function companyName({ name }: { readonly name: string }, { yourCompany }: Words): string {
  return name === '' ? yourCompany : name;
}
