/** How the program is called in every command that we print: it works after the installation of the README. */
export const PROGRAM = 'npx reticula';

/** A line that was declared or stored as `reticula …`, as it is to be copied. */
export function copyable(line: string): string {
  return line.replace(/^reticula\b/, PROGRAM);
}
