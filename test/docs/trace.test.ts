import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { COMMANDS as COMMANDS_OF_PROGRAM } from '../../src/cli/commands.ts';
import { readDocument, ROOT } from './documents.ts';

/** Commands in running text and in tables; those in blocks are executed by examples.test.ts. */
const COMMANDS = [
  ...readDocument('docs/trace.md').matchAll(/`((?:npx vitest|node|npm run) [^`]+)`/g),
]
  .map(([, command = '']) => command)
  .filter((command, at, all) => all.indexOf(command) === at);

/** Without any the command would be empty of meaning: its own text is what is then missing. */
function filesIn(command: string): string[] {
  const files = command.split(' ').filter((word) => word.includes('/'));
  return files.length > 0 ? files : [command];
}

describe('the commands of the program on that page', () => {
  const names = [...readDocument('docs/trace.md').matchAll(/`(?:npx )?reticula (\w+)/g)];

  it('exist', () => {
    expect(names.length).toBeGreaterThan(2);
    const known = COMMANDS_OF_PROGRAM.map(({ name }) => name);
    expect(names.map(([, name]) => name).filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });
});

describe('the commands of the page on verification', () => {
  it('are many', () => expect(COMMANDS.length).toBeGreaterThan(10));

  it.each(COMMANDS)('%s names what is there', (command) => {
    const missing =
      command
        .match(/^npm run (\S+)$/)
        ?.slice(1)
        .filter((name) => !(name in packageJson.scripts)) ??
      filesIn(command).filter((file) => !existsSync(join(ROOT, file)));
    expect(missing).toEqual([]);
  });

  it('name the weightiest tests of the kernel', () => {
    const named = COMMANDS.flatMap((command) => command.match(/test\/\S+/g) ?? []);
    for (const part of ['plain-model', 'laws', 'random-screen', 'golden', 'exact']) {
      expect(named).toContain(`test/model/${part}.test.ts`);
    }
  });
});
