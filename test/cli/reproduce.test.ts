import { expect, test } from 'vitest';
import { commandOf, commandOfSensitivity, resumeCommandOf } from '../../src/cli/reproduce.ts';

test('the command of a manifest repeats what changes results, and names no folder of the machine', () => {
  expect(commandOf('souss-massa', {})).toBe('reticula sweep souss-massa');
  expect(commandOf('scenarios/souss-massa.yaml', {})).toBe('reticula sweep souss-massa');
  expect(commandOf('/home/someone/secret/my.yaml', { seed: 'x' })).toBe(
    'reticula sweep my.yaml --seed x',
  );
  expect(commandOf('../other/my.yaml', {})).toBe('reticula sweep my.yaml');
  expect(
    commandOf('studies/my.yaml', {
      set: ['trust.gain=2'],
      ticks: '8',
      replicates: '3',
      tables: ['events'],
    }),
  ).toBe(
    'reticula sweep studies/my.yaml --set trust.gain=2 --ticks 8 --replicates 3 --tables events',
  );
});

test('a sweep of the command line is repeated with it, and its table named without a folder', () => {
  const options = {
    design: 'points',
    points: '/home/someone/mine.csv',
    when: ['hub.clarity < 0.5'],
    factor: ['trust.initial=-1..2'],
  };
  expect(commandOf('my', options)).toBe(
    "reticula sweep my --design points --factor trust.initial=-1..2 --points mine.csv --when 'hub.clarity < 0.5'",
  );
  expect(resumeCommandOf('my', options)).toContain('--points /home/someone/mine.csv');
});

test('the command that resumes can be copied as it stands', () => {
  expect(
    resumeCommandOf('../my file.yaml', { seed: "it's", out: 'my results', report: true }),
  ).toBe(
    `npx reticula sweep '../my file.yaml' --seed 'it'\\''s' --out 'my results' --resume --report`,
  );
  expect(resumeCommandOf('a', { seed: '-5' })).toBe('npx reticula sweep a --seed=-5 --resume');
  expect(resumeCommandOf('a', { set: ['x=-1 2'], seed: '-a b' })).toBe(
    "npx reticula sweep a --set 'x=-1 2' '--seed=-a b' --resume",
  );
  const options = { method: 'morris', metric: ['trust'] };
  expect(commandOfSensitivity('a', options, { isResumed: true })).toBe(
    'npx reticula sensitivity a --method morris --resume --metric trust',
  );
  // What is shown changes no result.
  expect(commandOfSensitivity('a', options)).toBe('reticula sensitivity a --method morris');
});
