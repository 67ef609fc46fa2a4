import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach } from 'vitest';

const made: string[] = [];
const kept: string[] = [];

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reticula-test-'));
  made.push(folder);
  return folder;
}

/** An empty folder that is gone after all tests of the file. */
export function keptFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reticula-test-'));
  kept.push(folder);
  return folder;
}

function remove(folders: string[]): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

afterEach(() => remove(made));
afterAll(() => remove(kept));

/** Every file below a folder with the hash of its bytes; the manifest without its environment. */
export function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return Object.fromEntries(
    names.map((name) => {
      const bytes = readFileSync(join(folder, name));
      if (!name.endsWith('manifest.json'))
        return [name, createHash('sha256').update(bytes).digest('hex')];
      const { environment, ...manifest } = JSON.parse(bytes.toString()) as Record<string, unknown>;
      return [name, JSON.stringify([manifest, typeof environment])];
    }),
  );
}
