/** Saves what is at hand as a file: it is made here, at the click. */
export function saveFile(name: string, made: Blob): void {
  const url = URL.createObjectURL(made);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
