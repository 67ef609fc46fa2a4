import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FindingsRecord } from '../../src/analysis/appraisal/findings-record.ts';
import { FINDINGS } from '../../src/analysis/findings/findings.ts';
import { reticula } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();
const FEW = ['--replicates', '4'];
const TWO = ['trust-grows', 'earned-decides'];

/** A world in which nothing is learnt, so that trust surely does not grow, whatever the defaults are. */
const DEAF = 'deaf.yaml';
writeFileSync(
  join(cwd, DEAF),
  'format: 1\ntitle: Nothing is learnt\nextends: souss-massa\nparameters: { trust: { gain: 0 } }\nsweep: false\n',
);

const findings = (words: readonly string[], options: Parameters<typeof reticula>[1] = {}) =>
  reticula(['findings', ...words], { cwd, ...options });

describe('two findings', () => {
  let shown: Awaited<ReturnType<typeof reticula>>;
  beforeAll(async () => {
    shown = await findings([...TWO, ...FEW]);
  });

  test('are shown with verdict, effect, ablation and the cautions', () => {
    const { status, stdout } = shown;
    expect(status).toBe(0);
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('trust-grows – the model reproduces');
    expect(text).toMatch(/earned-decides – (the model|undecided)/);
    expect(text).toMatch(/Effect 0\.\d+ \[0\.\d+, 0\.\d+\] \(0 to 1\)/);
    expect(text).toMatch(/vanishes without the mechanism \(all of the effect goes/);
    expect(text).toMatch(/Of 2 findings the model reproduces [12],/);
    expect(text).toContain('No result estimates an effect in Morocco.');
    expect(text).not.toMatch(/\bprove[sdn]?\b|confirm/);
  });

  test('stand behind those that are not reproduced, which say what is missed', async () => {
    const words = ['trust-grows', 'rules-make-pyramids', ...FEW, '--world', DEAF];
    const { stdout } = await findings(words);
    expect(stdout.indexOf('trust-grows')).toBeLessThan(stdout.indexOf('rules-make-pyramids'));
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('trust-grows – the model does not reproduce');
    expect(text).toMatch(/Not met mean trust among founders rises .* required: at least 0\.1/);
    expect(text).toContain('Ablation no effect that could vanish');
  });

  test('fit a terminal of 80 columns, in French too', async () => {
    const french = await findings([...TWO, ...FEW, '--lang', 'fr', '--explain']);
    expect(french.stdout).toContain('le modèle reproduit');
    expect(french.stdout).toContain('Ce qui est comparé');
    expect(french.stdout).not.toMatch(/\bhub\b(?![.=])/);
    for (const line of [...shown.stdout.split('\n'), ...french.stdout.split('\n')])
      expect(line.length).toBeLessThanOrEqual(80);
  });

  test('are explained by worlds, conditions, charts and plain words', async () => {
    const { stdout } = await findings(['trust-grows', ...FEW, '--explain']);
    expect(stdout).toContain('What is compared');
    expect(stdout).toMatch(/█+.* 0\.\d+ \[/);
    expect(stdout).toMatch(/\(trust\.gain\): 0 instead of 1/);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /In this model, [^.]+ is 0\.\d+ in “Networks at work”/,
    );
  });

  test('are the same bytes with one and with two workers', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((jobs) => findings([...TWO, ...FEW, '--json', '--jobs', jobs])),
    );
    expect(one?.status).toBe(0);
    expect(one?.stdout).toBe(two?.stdout);
    const record = JSON.parse(one?.stdout ?? '') as FindingsRecord;
    expect(Object.keys(record)).toEqual('modelVersion seed replicates world findings'.split(' '));
    expect(record).toMatchObject({ seed: 'findings', replicates: 4, world: 'souss-massa' });
    expect(record.findings.map(({ id }) => id)).toEqual(TWO);
    expect(record.findings[0]).toMatchObject({
      verdict: 'holds',
      ablation: 'vanishes',
      kind: 'near-imposed',
      calibrated: true,
      test: 'difference',
      needed: null,
    });
  });

  test('never translate their JSON, whatever the language', async () => {
    const inFrench = await findings(['trust-grows', ...FEW, '--json', '--lang', 'fr']);
    const inEnglish = await findings(['trust-grows', ...FEW, '--json', '--lang', 'en']);
    expect(inFrench.stdout).toBe(inEnglish.stdout);
  });

  test('end with code 1 under --strict where one is not reproduced', async () => {
    expect(
      await findings(['trust-grows', ...FEW, '--world', DEAF, '--strict', '--quiet']),
    ).toMatchObject({
      status: 1,
    });
    expect(await findings(['trust-grows', ...FEW, '--strict', '--quiet'])).toMatchObject({
      status: 0,
    });
  });

  test('are written as one page and one table, whole', async () => {
    const { stdout } = await findings(['trust-grows', ...FEW, '--report']);
    const page = /^results\/findings-[0-9a-f]{8}\/findings\.html$/m.exec(stdout)?.[0] ?? '';
    const html = readFileSync(join(cwd, page), 'utf8');
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain('reticula findings trust-grows --replicates 4 --seed findings');
    expect(html).not.toContain(cwd);
    const table = readFileSync(join(cwd, page.replace(/html$/, 'json')), 'utf8');
    const { stdout: json } = await findings(['trust-grows', ...FEW, '--json']);
    expect(JSON.parse(table)).toEqual(JSON.parse(json));
  });

  test('can be tried in another world', async () => {
    const { stdout } = await findings(['trust-grows', ...FEW, '--world', 'hub-deaf', '--json']);
    expect((JSON.parse(stdout) as FindingsRecord).world).toBe('hub-deaf');
  });
});

describe('mistakes', () => {
  test('an unknown finding gets the nearest names', async () => {
    const near = await findings(['low-trust-recover']);
    expect(near).toMatchObject({ status: 2, stdout: '' });
    expect(near.stderr).toMatch(/did you mean low-trust-recovers\b/);
    const far = await findings(['coordination']);
    expect(far.stderr).toMatch(/did you mean coordination-needed, coordination-involves/);
    for (const { id } of FINDINGS) expect(far.stderr).toContain(id);
  });

  test('an unknown rival gets the nearest name and the list', async () => {
    const { status, stderr } = await findings(['--rival', 'trust.reference=fixd']);
    expect(status).toBe(2);
    expect(stderr).toContain('did you mean trust.reference=fixed?');
    expect(stderr).toContain('elections.ballots=random');
  });

  test.each([
    ['--replicates', '1', '--replicates is 1, expected a whole number from 2'],
    ['--world', 'nowhere', 'describe scenarios'],
    ['--seed', '', '--seed'],
  ])('%s %s is refused', async (option, value, message) => {
    const { status, stderr } = await findings(['trust-grows', option, value]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('rival rules', () => {
  test('show what they lose, and the same as JSON', async () => {
    const words = ['low-trust-recovers', 'trust-grows', '--rival', 'trust.reference=fixed', ...FEW];
    const { status, stdout, stderr } = await findings(words);
    expect(status).toBe(0);
    expect(stderr).toContain('1 rival rule beside the usual ones');
    expect(stdout).toContain('trust.reference=fixed');
    const json = await findings([...words, '--json']);
    const { rivals } = JSON.parse(json.stdout) as {
      rivals: { rival: string; lost: string[]; findings: { id: string; verdict: string }[] }[];
    };
    expect(rivals).toHaveLength(1);
    expect(rivals[0]?.findings.map(({ id }) => id)).toEqual(['trust-grows', 'low-trust-recovers']);
    for (const id of rivals[0]?.lost ?? []) expect(stdout).toContain(id);
  });
});

describe('where findings stop being true', () => {
  test('is told from the published reach and rivals, in the world they were computed in', async () => {
    const { stdout } = await findings(['trust-grows', ...FEW]);
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toMatch(/Reach fragile: reproduced at \d+% \[\d+%, \d+%\] of 500 points/);
    expect(text).toMatch(/Lost under trust\.reference=fixed,/);
    const explained = await findings(['trust-grows', ...FEW, '--explain']);
    const told = explained.stdout.replace(/\s+/g, ' ');
    expect(told).toMatch(/Where it stops being true .*in its lowest third, \d+% in its highest/);
    expect(told).toMatch(/trust\.reference=fixed .* changed by −0\.\d+ \[−0\.\d+, −0\.\d+\]/);
  });

  test('is left out elsewhere, with the reason', async () => {
    const { stdout } = await findings(['trust-grows', ...FEW, '--world', DEAF]);
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('computed in the world souss-massa, and not in this one (deaf)');
    expect(text).not.toContain('of 500 points');
  });

  test('stands on the page beside rivals that are tried on the way', async () => {
    const words = ['trust-grows', ...FEW, '--rival', 'hub.listening=0', '--out', 'rivals'];
    const { status, stdout } = await findings(words);
    expect(status).toBe(0);
    const page = /^rivals\/findings-[0-9a-f]{8}\/findings\.html$/m.exec(stdout)?.[0] ?? '';
    const html = readFileSync(join(cwd, page), 'utf8');
    expect(html).toContain('none of 1 loses it');
    expect(html).toContain('reticula findings trust-grows --rival hub.listening=0 --replicates 4');
    expect(html).toContain('reticula findings --reach 500');
    const record = JSON.parse(
      readFileSync(join(cwd, page.replace(/findings\.html$/, 'rivals.json')), 'utf8'),
    ) as { rivals: readonly { rival: string }[] };
    expect(record.rivals.map(({ rival }) => rival)).toEqual(['hub.listening=0']);
  });

  test('a directory that is no reach is refused before anything is run', async () => {
    const { status, stderr } = await findings(['trust-grows', '--reach-from', '.']);
    expect(status).toBe(3);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('an interrupted table', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'ends with its own code after %s, and writes nothing',
    async (signal, code) => {
      const out = `out-${signal}`;
      const { status, stdout, stderr } = await findings(
        ['--replicates', '500', '--jobs', '1', '--report', '--out', out],
        { onSpawn: (kill) => setTimeout(() => kill(signal), 6_000) },
      );
      expect(status).toBe(code);
      expect(stdout).toBe('');
      expect(stderr).toContain('nothing was written');
      expect(existsSync(join(cwd, out)) ? readdirSync(join(cwd, out)) : []).toEqual([]);
    },
    60_000,
  );
});

describe('a place where nothing can be written', () => {
  test('is refused before anything is run', async () => {
    writeFileSync(join(cwd, 'taken'), '');
    const { status, stdout, stderr } = await findings(['trust-grows', ...FEW, '--out', 'taken']);
    expect(status).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain('a file stands where a directory is needed');
  });
});

describe('what does not go together', () => {
  test.each([
    [['--reach', '3', '--rivals'], '--reach and --rivals'],
    [['--rivals', '--explain'], '--rivals and --explain'],
    [['--reach', '3', '--reach-from', 'here'], '--reach and --reach-from'],
    [['--reach', '3', '--strict'], '--reach and --strict'],
    [['--resume'], '--resume goes with --reach'],
  ])('%j is refused', async (words, told) => {
    const { status, stderr } = await findings([...words]);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
  });

  test('is a world of several territories, which cannot be closed', async () => {
    const { status, stderr } = await findings(['cloistered', '--world', 'two-territories']);
    expect(status).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain('has 2 territories');
  });
});
