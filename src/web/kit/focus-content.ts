/** Brings the reader, and what reads to them, to the top of the page that stands now. */
export function focusContent(): void {
  document.getElementById('content')?.focus({ preventScroll: true });
}
