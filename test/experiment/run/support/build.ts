import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

export interface Built {
  /** File of an entry by the name it was given. */
  file(name: string): string;
  url(name: string): URL;
  remove(): void;
}

/** Bundles sources for threads and processes of their own, which cannot load TypeScript. */
export async function buildEntries(entries: Readonly<Record<string, string>>): Promise<Built> {
  // Below node_modules, where packages are found.
  const cache = join(ROOT, 'node_modules/.cache/reticula');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'test-'));
  await build({
    absWorkingDir: ROOT,
    entryPoints: { ...entries },
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
    outExtension: { '.js': '.mjs' },
  });
  const file = (name: string): string => join(folder, `${name}.mjs`);
  return {
    file,
    url: (name) => pathToFileURL(file(name)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
