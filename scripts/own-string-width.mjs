import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Our own file in place of the package `string-width`, which compiles expressions over all of Unicode when it is loaded, at every start.
 * Packages that require it mean an older version, which is a function and not a module: they get theirs.
 * @param {string} root of the project @returns {import('esbuild').Plugin}
 */
export function ownStringWidth(root) {
  return {
    name: 'own-string-width',
    setup(build) {
      build.onResolve({ filter: /^string-width$/ }, ({ path, importer, kind }) => ({
        path:
          kind === 'require-call'
            ? createRequire(importer).resolve(path)
            : join(root, 'src/cli/string-width.ts'),
      }));
    },
  };
}
