import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/check-golden.mjs', import.meta.url));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'golden-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function git(...args: string[]): string {
  const run = spawnSync(
    'git',
    ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout.trim();
}

function write(file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

function setVersion(version: string): void {
  write('src/model/version.ts', `export const MODEL_VERSION = '${version}'\n`);
}

/** Commits everything and returns the name of the commit. */
function commit(): string {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'Change');
  return git('rev-parse', 'HEAD');
}

function check(...args: string[]): { status: number | null; output: string } {
  const run = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
  return { status: run.status, output: run.stdout + run.stderr };
}

describe('the check of expected results', () => {
  beforeEach(() => {
    git('init', '--quiet', '--initial-branch=main');
    setVersion('1.0.0');
    write('test/golden/souss-massa.txt', 'abc\n');
    write('reference/souss-massa/values.sha256', 'abc\n');
    commit();
  });

  it('has nothing to compare in a history of one commit', () => {
    expect(check()).toMatchObject({
      status: 0,
      output: expect.stringContaining('nothing to compare'),
    });
  });

  it('passes a file that only holds more than before, not one that holds something else', () => {
    write('test/golden/states.json', '{"states": {"one": ["abc", "def"]}}');
    const base = commit();
    write('test/golden/states.json', '{"states": {"one": ["abc", "def"], "two": ["ghi"]}}');
    expect(check(base).status).toBe(0);
    write('test/golden/states.json', '{"states": {"one": ["abc"], "two": ["ghi"]}}');
    expect(check(base).status).toBe(1);
    write('test/golden/states.json', '{"states": {"two": ["ghi"]}}');
    expect(check(base).status).toBe(1);
  });

  it.each(['test/golden/souss-massa.txt', 'reference/souss-massa/values.sha256'])(
    'fails when %s changes and the version does not',
    (file) => {
      write(file, 'def\n');
      commit();
      const { status, output } = check();
      expect(status).toBe(1);
      expect(output).toContain(file);
      expect(output).toContain('raise MODEL_VERSION');
    },
  );

  it('fails when an expected result is deleted or renamed', () => {
    git('mv', 'test/golden/souss-massa.txt', 'test/golden/other.txt');
    commit();
    expect(check()).toMatchObject({
      status: 1,
      output: expect.stringContaining('souss-massa.txt'),
    });
  });

  it('sees a change that is not committed yet', () => {
    write('test/golden/souss-massa.txt', 'def\n');
    expect(check().status).toBe(1);
  });

  it('passes when the version changes too, in whatever order of commits', () => {
    write('test/golden/souss-massa.txt', 'def\n');
    commit();
    setVersion('1.1.0');
    commit();
    expect(check()).toMatchObject({ status: 0, output: expect.stringContaining('1.0.0 → 1.1.0') });
  });

  it('passes when an expected result is new', () => {
    write('test/golden/large.txt', 'abc\n');
    commit();
    expect(check().status).toBe(0);
  });

  it('still sees the change when other commits came after it', () => {
    write('test/golden/souss-massa.txt', 'def\n');
    commit();
    for (let n = 0; n < 5; n++) commit();
    expect(check().status).toBe(1);
  });

  it('compares with the commit it is given', () => {
    write('test/golden/souss-massa.txt', 'def\n');
    const changed = commit();
    commit();
    expect(check(changed).status).toBe(0);
    expect(check('HEAD~2').status).toBe(1);
    expect(check('no-such-commit')).toMatchObject({
      status: 1,
      output: expect.stringContaining('cannot compare'),
    });
  });

  it('compares a branch with where it left origin/main', () => {
    write('test/golden/souss-massa.txt', 'def\n');
    git('update-ref', 'refs/remotes/origin/main', commit());
    commit();
    expect(check().status).toBe(0);
    write('test/golden/souss-massa.txt', 'ghi\n');
    commit();
    expect(check().status).toBe(1);
  });

  it('has nothing to compare in a clone of depth 1', () => {
    write('test/golden/souss-massa.txt', 'def\n');
    commit();
    git('clone', '--quiet', '--depth=1', `file://${folder}`, 'clone');
    folder = join(folder, 'clone');
    expect(check()).toMatchObject({
      status: 0,
      output: expect.stringContaining('nothing to compare'),
    });
    folder = dirname(folder);
  });
});

it('has nothing to compare outside of a git checkout', () => {
  expect(check()).toMatchObject({ status: 0, output: expect.stringContaining('no git history') });
});
