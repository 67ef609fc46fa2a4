import { afterEach, expect, test, vi } from 'vitest';
import { CommandError } from '../../src/cli/command-error.ts';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { explainFailure } from '../../src/cli/failure.ts';
import { StoreError } from '../../src/experiment/results/store-error.ts';

afterEach(() => vi.unstubAllEnvs());

/** As Node throws it. */
function systemError(code: string, path = 'results'): Error {
  return Object.assign(new Error(`${code}: something, open '${path}'`), {
    code,
    path,
    syscall: 'open',
    errno: -1,
  });
}

test.each([
  ['ENOENT', EXIT.usage],
  ['EISDIR', EXIT.usage],
  ['ENOSPC', EXIT.machine],
  ['EACCES', EXIT.machine],
  ['EROFS', EXIT.machine],
  ['EMFILE', EXIT.machine],
])('%s exits with %i and names the path', async (code, exitCode) => {
  const failure = await explainFailure(systemError(code), 'en');
  expect(failure.exitCode).toBe(exitCode);
  expect(failure.message).toContain('results');
  expect(failure.message).not.toContain("open '");
});

test('what is said of a directory keeps its exit code and its language', async () => {
  const text = { en: 'it holds something else', fr: 'il contient autre chose' };
  expect(await explainFailure(new StoreError('foreign', text), 'fr')).toEqual({
    exitCode: EXIT.mismatch,
    message: text.fr,
  });
  expect((await explainFailure(new StoreError('disk', text), 'en')).exitCode).toBe(EXIT.machine);
});

test('another place is offered where it would help, by --out only where the command has it', async () => {
  const text = { en: 'results: the file system is read-only.', fr: 'lecture seule.' };
  const error = new StoreError('permission', text, { remedy: 'place' });
  expect((await explainFailure(error, 'en', { hasOut: true })).message).toBe(
    'results: the file system is read-only. Choose another directory with --out.',
  );
  expect((await explainFailure(error, 'fr')).message).toBe(
    'lecture seule. Choisissez un autre endroit.',
  );
  expect(
    (await explainFailure(systemError('ENOSPC'), 'en', { hasOut: true })).message,
  ).not.toContain('--out');
});

test('of a full disk the advice fits the command, and what has no name is called output', async () => {
  const full = systemError('ENOSPC', 'report.html');
  expect((await explainFailure(full, 'en')).message).toBe(
    'report.html: the disk is full. Free some space, then give the same command again.',
  );
  expect((await explainFailure(full, 'fr', { hasResume: true })).message).toBe(
    'report.html\u00a0: le disque est plein. Libérez de la place, puis relancez la même commande avec --resume\u00a0: ce qui est fini reste acquis.',
  );
  const ofStdout = Object.assign(new Error(), { code: 'ENOSPC', syscall: 'write' });
  expect((await explainFailure(ofStdout, 'fr')).message).toMatch(
    /^sortie\u00a0: le disque est plein\./,
  );
});

test('too little memory is the machine’s, in a worker and in an array', async () => {
  const worker = Object.assign(new Error('terminated'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
  const array = new RangeError('Array buffer allocation failed');
  for (const error of [worker, array])
    expect((await explainFailure(error, 'en')).exitCode).toBe(EXIT.machine);
});

test('a mistake of the user is told in its own words', async () => {
  expect(await explainFailure(new CommandError(EXIT.usage, 'what?'), 'en')).toMatchObject({
    exitCode: 2,
    message: 'what?',
  });
});

test('a defect is told without a trace, unless the trace is asked for', async () => {
  const quiet = await explainFailure(new TypeError('x is \u001b[31mnot a function'), 'en');
  expect(quiet.exitCode).toBe(EXIT.bug);
  expect(quiet.message).toContain('x is �[31mnot a function');
  expect(quiet.message).toContain('RETICULA_DEBUG=1');
  expect(quiet.message).not.toMatch(/^ +at /m);
  vi.stubEnv('RETICULA_DEBUG', '1');
  expect((await explainFailure(new TypeError('x'), 'fr')).message).toMatch(/^ +at /m);
});
