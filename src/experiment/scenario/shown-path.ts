import { relative, sep } from 'node:path';

/** A path relative to where the user is, when it lies below. */
export function shownPath(file: string): string {
  const shown = relative(process.cwd(), file);
  return shown.startsWith(`..${sep}`) ? file : shown;
}
