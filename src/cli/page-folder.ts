/** The built classroom page. It stands one folder below `src`, so the path is right in the build, too. */
export const PAGE_FOLDER = new URL('../../dist/web/', import.meta.url);
