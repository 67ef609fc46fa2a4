import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { COMMANDS } from '../../src/cli/commands.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { reticula } from './spawn-reticula.ts';

/** The commands at the end of a help, as a shell takes them that is given them as they stand. */
function commandsIn(help: string): string[] {
  return help
    .replaceAll(/ \\\n {2}/g, ' ')
    .split('\n')
    .filter((line) => line.startsWith('  npx reticula '))
    .map((line) => line.trim());
}

describe('--version', () => {
  test.each([['--version'], ['-v'], ['sweep', '--version'], ['--version', '--lang', 'fr']])(
    'says the versions of program and model (%s %s %s)',
    async (...words) => {
      const { status, stdout } = await reticula(words.filter((word) => word !== undefined));
      expect(status).toBe(0);
      expect(stdout).toContain(`reticula ${packageJson.version} (model ${MODEL_VERSION}`);
    },
  );
});

describe('--help', () => {
  test('lists every command, in both languages', async () => {
    const [en, fr] = await Promise.all([
      reticula(['--help']),
      reticula(['--help', '--lang', 'fr']),
    ]);
    for (const { name, description } of COMMANDS) {
      expect(en.stdout).toContain(`reticula ${name}`);
      expect(en.stdout).toContain(description.en.slice(0, 20));
      expect(fr.stdout).toContain(description.fr.slice(0, 20));
    }
    expect(en.stderr + fr.stderr).toBe('');
    expect(fr.stdout).toContain('Exemples\u00a0:');
  });

  test('is what one sees without a command', async () => {
    const [without, asked, short] = await Promise.all([
      reticula([]),
      reticula(['--help']),
      reticula(['-h']),
    ]);
    expect(without).toEqual(asked);
    expect(short).toEqual(asked);
  });

  test.each(COMMANDS.map(({ name }) => name))(
    'of %s fits 80 columns and ends with examples',
    async (name) => {
      const runs = await Promise.all([
        reticula([name, '--help']),
        reticula([name, '--help', '--lang', 'fr']),
      ]);
      for (const { status, stdout } of runs) {
        expect(status).toBe(0);
        for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
      }
      const [en, fr] = runs.map(({ stdout }) => commandsIn(stdout));
      const lines = COMMANDS.find((command) => command.name === name)?.examples ?? [];
      expect(en).toEqual(lines.map(({ line }) => `npx ${line}`));
      // What is copied speaks as what it was copied from.
      expect(fr).toEqual(
        lines.map(({ line }) => `npx ${line}${line.endsWith(' --lang fr') ? '' : ' --lang fr'}`),
      );
    },
  );

  test('speaks the language of the environment', async () => {
    const { stdout } = await reticula(['run', '--help'], { env: { LANG: 'fr_MA.UTF-8' } });
    expect(stdout).toContain('Options\u00a0:');
  });
});

describe('a mistake on the command line', () => {
  test.each([
    [['swep', 'souss-massa'], 'Unknown command swep; did you mean sweep?'],
    [['sweep', 'no-hub', '--dry-rnu'], 'Unknown option --dry-rnu; did you mean --dry-run?'],
    [['sweep', '--repots', 'no-hub'], 'Unknown option --repots; did you mean --report?'],
    [
      ['sweep', 'no-hub', '--replicats=3'],
      'Unknown option --replicats=3; did you mean --replicates?',
    ],
    [['run', 'no-hub', 'regulated'], 'Unexpected argument regulated'],
    [['swep', 'souss-massa'], 'did you mean sweep?\nSee npx reticula --help\n'],
    [['run'], '<scenario> is missing, expected npx reticula run <scenario>'],
    [['cluster', 'no-hub'], '--engine is missing, expected slurm or parallel'],
    [['export', 'results', '--tables', 'run'], 'See npx reticula export --help'],
    [
      ['run', 'no-hub', '--set', 'trust.initial', '0.6'],
      'Unexpected argument 0.6; did you mean --set trust.initial=0.6?',
    ],
    [
      ['query', 'results', 'SELECT', 'trust', 'FROM', 'runs'],
      "Put the question in quotes:\n  npx reticula query results 'SELECT trust FROM runs'\n",
    ],
    [
      ['query', 'SELECT 1', 'results'],
      "The directory comes first: npx reticula query DIRECTORY 'SELECT …'",
    ],
    [['run', 'no-hub', '--seed', '1', '--seed', '2'], '--seed is given more than once'],
    [['run', 'no-hub', '--seed'], '--seed needs a value'],
    [
      ['run', 'no-hub', '--ticks', 'many'],
      '--ticks is many, expected a whole number from 1 to 10,000',
    ],
    [['run', 'no-hub', '--replicate', '-1'], '--replicate is -1, expected a whole number from 0'],
    [['run', 'no-hub', '--set', 'trst.initial=0.5'], 'did you mean trust.initial?'],
    [
      ['run', 'no-hub', '--set', 'trust.initial=1.4'],
      'trust.initial is 1.4, expected a number from 0 to 1',
    ],
    [['run', 'no-hub', '--set', 'trust.initial'], 'trust.initial has no value'],
    [['run', 'no-hib'], 'did you mean no-hub?'],
    [['run', 'zzz'], 'npx reticula describe scenarios'],
    [['run', 'no-hub', '--set', 'trust.gain=1', '--set', 'trust.gain=2'], 'given more than once'],
    [
      ['export', 'results', '--format', 'xlsx'],
      '--format is "xlsx", expected one of "csv", "json"',
    ],
    [['sweep', 'no-hub', '--tables', 'firms,ties'], 'did you mean --tables firms --tables ties?'],
    [['sweep', 'no-hub', '--tables', 'frims'], 'did you mean firms?'],
    [['run', 'no-hub', '-seed', '3'], 'Unknown option -seed; did you mean --seed?\nSee'],
    [['sweep', 'no-hub', '--replicates', '100000000'], '--replicates asks for 200,000,000 runs'],
    [['run', 'no-hub', '--lang', 'es'], '--lang is "es", expected one of "en", "fr"'],
    [['describe', 'trust.intial'], 'did you mean trust.initial?'],
    [['describe', 'prerequisite trust'], 'trust.initial'],
    [['describe', 'confiance préalable'], 'trust.initial'],
    [['trace', 'no-hub'], '--firm NUMBER or --network NAME'],
    [['trace', 'no-hub', '--firm', '1000'], 'There is no firm 1000'],
    [['init', 'scenario.txt'], 'must end in .yaml'],
    [
      ['compare', '--report', 'results@trust.initial=0.3', 'results@trust.initial=0.6'],
      'results@trust.initial=0.3 is no name of a page: it must end in .html. Without a name --report stands last',
    ],
  ])('%j exits with 2, says what is wrong and nothing on stdout', async (words, message) => {
    const { status, stdout, stderr } = await reticula(words);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ +at /m);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('is explained in French too', async () => {
    const { stderr } = await reticula(['sweep', 'no-hub', '--dry-rnu', '--lang', 'fr']);
    expect(stderr).toBe(
      'Option inconnue\u00a0: --dry-rnu\u00a0; vouliez-vous dire --dry-run\u00a0?\nVoir npx reticula sweep --help --lang fr\n',
    );
  });

  test('cannot send control characters to the terminal', async () => {
    const evil = '\u001b]0;owned\u0007\u202e';
    for (const words of [
      [evil],
      ['run', evil],
      ['run', 'no-hub', `--${evil}`],
      ['describe', evil],
      ['report', evil],
      ['validate', evil],
    ]) {
      const { status, stdout, stderr } = await reticula(words);
      expect(status).not.toBe(0);
      expect((stdout + stderr).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });
});

describe('output', () => {
  test('has no colours where there is no terminal', async () => {
    const { stdout } = await reticula(['describe', 'parameters']);
    expect(stdout).not.toContain('\u001b');
  });

  test('ends quietly when nobody reads on', async () => {
    const { status, stderr } = await reticula(['describe', 'parameters', '--json'], {
      closeStdoutAfter: 1,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

test('shells get completions and nothing else', async () => {
  const { stdout, stderr, status } = await reticula([
    '--get-yargs-completions',
    'reticula',
    'run',
    'no-h',
  ]);
  expect({ stdout, stderr, status }).toEqual({ stdout: 'no-hub\n', stderr: '', status: 0 });
  const words = ['reticula', 'compare', '--metric', 'sharedClarity.e'];
  const measures = await reticula(['--get-yargs-completions', ...words]);
  expect(measures.stdout).toBe('sharedClarity.everFounded\n');
  const zsh = await reticula(['completion', 'zsh']);
  expect(zsh.stdout).toContain('#compdef reticula');
  const bash = await reticula(['completion', 'bash']);
  expect(bash.stdout).toContain('complete -o bashdefault');
});
