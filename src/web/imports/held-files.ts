/** The files that this browser still holds, by import: to read one again with another meaning. Gone when the tab is. */
const HELD = new Map<string, File>();
/** Which import a second look at the same file began from. */
const LOOKED_BEFORE = new Map<string, string>();

export function holdFile(id: string, file: File, before?: string): void {
  HELD.set(id, file);
  if (before !== undefined) LOOKED_BEFORE.set(id, before);
}

export function heldFile(id: string): File | undefined {
  return HELD.get(id);
}

export function lookBefore(id: string): string | undefined {
  return LOOKED_BEFORE.get(id);
}
