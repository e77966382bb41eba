import type { Import } from '../../contract/api/imports.schema.ts';

/** Whether it is no file, but what people reported here: nothing was ever understood of that. */
export function isOfReports({ state, understood }: Partial<Pick<Import, 'state' | 'understood'>>): boolean {
  return state === 'done' && understood === null;
}
