/** What starts the program. It stands one folder below `src`, so the path is right in the build, too. */
export const PROGRAM_FILE = new URL('../../bin/reticula.js', import.meta.url);
