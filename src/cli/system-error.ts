import type { Why } from '../usecases/app-error.ts';

/** The system's own word for what went wrong, such as ENOENT, as one of our codes. */
export function systemError(code: unknown): Why {
  return { code: `file.${String(code).toLowerCase()}`, params: {} };
}
