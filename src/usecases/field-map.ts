import { FIELDS, type Field, findField } from '../sources/field.ts';
import { AppError } from './app-error.ts';

/**
 * What the user said of the columns, as fields we know.
 *
 * @throws AppError `unknown_field` on a meaning that does not exist
 */
export function fieldMap(
  told: readonly (readonly [column: string, field: string])[],
): ReadonlyMap<string, Field> {
  return new Map(
    told.map(([column, name]) => {
      const field = findField(name);
      if (field === undefined)
        throw new AppError({ code: 'unknown_field', field: name, known: Object.keys(FIELDS) });
      return [column, field];
    }),
  );
}
