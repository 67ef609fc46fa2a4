/** How the program is called in every command that we print: it works after the installation of the README. */
export const PROGRAM = 'npx reticula';

/** A line that was stored as `reticula …`, for readers of whom nobody knows the language: in a page, in a paper. */
export function repeatable(line: string): string {
  return line.replace(/^reticula\b/, PROGRAM);
}
