export type Line = Readonly<Record<string, string | number>>;

export const round = (value: number, digits = 0): number => Number(value.toFixed(digits));

/** Lines of the same columns, one under the other. */
export function tableOf(lines: readonly Line[]): string {
  const columns = Object.keys(lines[0] ?? {});
  const rows = [columns, ...lines.map((line) => columns.map((column) => String(line[column])))];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '),
    )
    .join('\n');
}
