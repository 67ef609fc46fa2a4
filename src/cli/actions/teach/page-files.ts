import { readFile } from 'node:fs/promises';
import { PAGE_FOLDER } from '../../page-folder.ts';

/** The parts of the served page and what they are. */
const TYPES = {
  'index.html': 'text/html; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'kernel.js': 'text/javascript; charset=utf-8',
  'charts.js': 'text/javascript; charset=utf-8',
} as const;

export interface PageFile {
  readonly type: string;
  readonly content: Buffer;
}

/** What is served, by the path that asks for it. */
export async function readPageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const files = await Promise.all(
    Object.entries(TYPES).map(async ([name, type]) => {
      const content = await readFile(new URL(name, PAGE_FOLDER));
      return [name === 'index.html' ? '/' : `/${name}`, { type, content }] as const;
    }),
  );
  return new Map(files);
}

/** The page as one file. */
export function readClassroom(): Promise<string> {
  return readFile(new URL('classroom.html', PAGE_FOLDER), 'utf8');
}
