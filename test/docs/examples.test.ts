import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { transform } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, DOCUMENTS, readDocument, ROOT } from './documents.ts';

/*
 * Every example of the documents is executed, by the built program, in an empty folder for each
 * document. Commands of npm are what CI and the tests of the package run; here only their scripts
 * are looked up.
 */
const LANGUAGES_OF_EXAMPLES = ['sh', 'ts', 'yaml'];

const folder = mkdtempSync(join(tmpdir(), 'reticula-docs-'));
const bin = join(folder, 'bin');

/** In the documents `npx reticula` is the program of this checkout. */
beforeAll(() => {
  mkdirSync(bin);
  const program = `exec "${process.execPath}" "${join(ROOT, 'bin', 'reticula.js')}" "$@"\n`;
  writeFileSync(join(bin, 'reticula'), `#!/bin/sh\n${program}`);
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift\n${program}`);
  for (const name of ['reticula', 'npx']) chmodSync(join(bin, name), 0o755);
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules', 'reticula'), 'dir');
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function folderOf(path: string): string {
  const own = join(folder, path.replaceAll(/\W/g, '-'));
  mkdirSync(own, { recursive: true });
  return own;
}

/** Runs a command and returns what went wrong: it failed, or it said nothing. */
function runShell(command: string, cwd: string): string {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
      NO_COLOR: '1',
      LC_ALL: 'C',
    },
  });
  if (status !== 0) return `exit code ${status}\n${stderr}${stdout}`;
  return stdout === '' ? `printed nothing\n${stderr}` : '';
}

/** What `git status` would tell of a folder under our rules; programs are saved by us, and by nobody else under these names. */
function unignoredIn(cwd: string): string[] {
  const git = (...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' });
  git('init', '--quiet');
  const rules = `core.excludesFile=${join(ROOT, '.gitignore')}`;
  const untracked = git('-c', rules, 'ls-files', '--others', '--exclude-standard').split('\n');
  return untracked.filter((file) => file !== '' && !file.startsWith('line-'));
}

interface Example {
  readonly name: string;
  /** What is wrong with it; empty when it works. */
  readonly problem: () => Promise<string> | string;
}

/** What is tested of a document: each command, program and scenario, in order. */
function examplesOf(path: string): Example[] {
  const text = readDocument(path);
  return blocksOf(text).flatMap(({ language, code, line }) => {
    if (language === 'ts') return program(path, code, line);
    // The text after the example says under which name it is saved.
    const after = text.split('\n').slice(line).join('\n');
    if (language === 'yaml') return scenario(path, code, /Save it as `([\w.-]+)`/.exec(after)?.[1]);
    const lines = code.split('\n').filter((command) => !/^(#|$)/.test(command));
    return lines.map((command) =>
      command.startsWith('npm ') ? npmCommand(command) : shellCommand(path, command),
    );
  });
}

function scenario(path: string, code: string, file = 'scenario.yaml'): Example {
  return {
    name: `${file} is a valid scenario`,
    problem: () => {
      writeFileSync(join(folderOf(path), file), code);
      return runShell(`reticula validate ${file}`, folderOf(path));
    },
  };
}

function program(path: string, code: string, line: number): Example {
  return {
    name: `the program at line ${line} is typed and runs`,
    problem: async () => {
      const file = programFile(path, line);
      const script = await transform(code, { loader: 'ts', format: 'esm' });
      writeFileSync(`${file}.mjs`, script.code);
      return typeErrors(file) + runShell(`"${process.execPath}" "${file}.mjs"`, folderOf(path));
    },
  };
}

/** The whole table of findings is run by `npm run findings:check`: here few replicates are enough. */
function shellCommand(path: string, command: string): Example {
  const isTable = /^npx reticula findings\b(?!.*--replicates)/.test(command);
  const run = isTable ? `${command} --replicates 2` : command;
  return { name: command, problem: () => runShell(run, folderOf(path)) };
}

const packageJson = JSON.parse(readDocument('package.json')) as { scripts: object };

function npmCommand(command: string): Example {
  return {
    name: `${command} (its scripts exist)`,
    problem: () => {
      const scripts = command
        .split('&&')
        .map((part) => part.trim().replace(/^npm (run )?| -- .*$/g, ''))
        .filter((script) => script !== 'ci' && !Object.hasOwn(packageJson.scripts, script));
      return scripts.join(', ');
    },
  };
}

const WITH_EXAMPLES = DOCUMENTS.filter((path) => examplesOf(path).length > 0);

describe.each(WITH_EXAMPLES)('the examples of %s', (path) => {
  it.each(examplesOf(path))(
    '$name',
    async (example) => {
      expect(await example.problem()).toBe('');
    },
    300_000,
  );

  it('leave nothing in a checkout that git would ask about', () => {
    expect(unignoredIn(folderOf(path))).toEqual([]);
  });
});

describe('every fenced block', () => {
  it.each(DOCUMENTS)('of %s has a language that is tested here', (path) => {
    const others = blocksOf(readDocument(path)).filter(
      ({ language }) => !LANGUAGES_OF_EXAMPLES.includes(language),
    );
    expect(others).toEqual([]);
  });
});

/** Commands in running text are not executed in full, but they must be possible. */
describe('the commands in running text', () => {
  const commands = DOCUMENTS.flatMap((path) => {
    const spans = readDocument(path).matchAll(/`(?:npx )?(reticula sweep [^`\n]+)`/g);
    return [...spans].map(([, command = '']) => command);
  });

  it.each([...new Set(commands)])('%s', (command) => {
    expect(runShell(`${command} --dry-run`, folderOf('text'))).toBe('');
  });
});

let checked: Map<string, string> | undefined;

/** Type errors of one program. All are checked at once: reading the types of the language takes long. */
function typeErrors(file: string): string {
  checked ??= checkPrograms();
  return checked.get(file) ?? '';
}

function checkPrograms(): Map<string, string> {
  const files = DOCUMENTS.flatMap((path) =>
    blocksOf(readDocument(path))
      .filter(({ language }) => language === 'ts')
      .map(({ code, line }) => {
        const file = programFile(path, line);
        writeFileSync(file, code);
        return file;
      }),
  );
  const compilation = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    preserveSymlinks: true,
  });
  return new Map(
    files.map((file) => {
      const source = compilation.getSourceFile(file);
      const errors = ts.getPreEmitDiagnostics(compilation, source);
      const texts = errors.map(({ messageText }) => {
        return `${ts.flattenDiagnosticMessageText(messageText, '\n')}\n`;
      });
      return [file, texts.join('')];
    }),
  );
}

function programFile(path: string, line: number): string {
  return join(folderOf(path), `line-${line}.ts`);
}
