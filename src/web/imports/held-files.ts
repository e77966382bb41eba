/** The files that this browser still holds, by import: to read one again with another meaning. Gone when the tab is. */
const HELD = new Map<string, File>();

export function holdFile(id: string, file: File): void {
  HELD.set(id, file);
}

export function heldFile(id: string): File | undefined {
  return HELD.get(id);
}
