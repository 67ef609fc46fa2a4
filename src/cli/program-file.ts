/** What starts the program. It stands one folder below `src`, so the path is right in the build, too. */
export const PROGRAM_FILE = new URL('../../bin/reticula.js', import.meta.url);

/** The program as one file, which needs no other (scripts/build-single.mjs). */
export const SINGLE_FILE = new URL('../../dist/reticula.mjs', import.meta.url);
