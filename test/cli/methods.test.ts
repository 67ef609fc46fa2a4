import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { SoFar } from '../../src/analysis/so-far.ts';
import { citationsOf, SOFTWARE } from '../../src/cli/methods/citations.ts';
import { writeMethods } from '../../src/cli/methods/write-methods.ts';
import type { Manifest } from '../../src/experiment/results/manifest.ts';
import { readManifest } from '../../src/experiment/results/read-manifest.ts';
import { runSweep } from '../../src/experiment/run/run-sweep.ts';
import type { Scenario } from '../../src/experiment/scenario/scenario.ts';
import { loadScenario } from '../../src/experiment/scenario/files.ts';
import { parameterEntries } from '../../src/model/parameters.ts';
import { smallScenario } from '../experiment/run/support/small-scenario.ts';
import { reticula } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const REFERENCE = join(import.meta.dirname, '../../reference/souss-massa');
const reference = readManifest(REFERENCE);
const cwd = temporaryFolder();

/** The manifest of the reference results as if they were of this scenario. */
function manifestOf(scenario: Partial<Scenario>, rest: Partial<Manifest> = {}): Manifest {
  return { ...reference, ...rest, scenario: { ...reference.scenario, ...scenario } };
}

function textOf(manifest: Manifest, language: 'en' | 'fr' = 'en', soFar?: SoFar): string {
  return writeMethods(manifest, language, soFar).join('\n');
}

describe('the methods of a sweep', () => {
  it('name program, model, scenario, networks, factors with their values, runs, horizon, seed and command', () => {
    const text = textOf(reference);
    const { programVersion, modelVersion, command, scenarioHash } = reference;
    for (const part of [
      `Reticula ${programVersion} (model ${modelVersion})`,
      'Five networks of exporting firms',
      `souss-massa, SHA-256 ${scenarioHash.slice(0, 12)}`,
      '2 × Cluster (7 founders)',
      '(trust.initial: 0.25, 0.35, 0.45, 0.55, 0.65)',
      '(hub.clarity: 0.2, 0.35, 0.5, 0.65, 0.8)',
      'Every combination of these values: 25 points',
      '60 quarters (15 years)',
      '4 replicates, 100 runs in all, from the seed “souss-massa”',
      command,
    ]) {
      expect(text).toContain(part);
    }
  });

  it('say how intervals were computed, as the summary computes them', () => {
    const text = textOf(reference);
    expect(text).toContain('95% interval (Student’s t)');
    // 2 factors × the 6 measures that this scenario asks for.
    expect(text).toContain('Bonferroni’s for all 12 looked at');
    expect(text).toContain('the difference of the two differences');
    expect(textOf(manifestOf({ replicates: 1 }))).not.toMatch(/Student|Bonferroni/);
  });

  it('name the method of a sensitivity analysis instead of effects that it does not compute', () => {
    const of = (
      design: 'morris' | 'saltelli',
      command: string,
      language: 'en' | 'fr' = 'en',
      replicates = 20,
    ) => {
      const sweep = {
        design,
        samples: 4,
        seed: 'few',
        factors: [
          { path: 'trust.initial' as const, from: 0.2, to: 0.6, whole: false },
          { path: 'hub.clarity' as const, from: 0.2, to: 0.8, whole: false },
        ],
      };
      return textOf(manifestOf({ sweep, replicates }, { command }), language);
    };
    const sensitivity = 'reticula sensitivity souss-massa --method';
    const shares = of('saltelli', `${sensitivity} sobol`);
    expect(shares).toMatch(/first order, Saltelli et al\. 2010.*total, Jansen 1999.*Owen 2007/);
    expect(shares).not.toMatch(/Bonferroni|highest and its lowest/);
    expect(of('morris', `${sensitivity} morris`)).toContain('Campolongo et al. 2007');
    expect(of('morris', `${sensitivity} morris`, 'fr')).toContain('Effets élémentaires');
    // What takes several replicates is not said of one, nor intervals of two.
    expect(of('morris', `${sensitivity} morris`, 'en', 1)).not.toMatch(/luck is taken off|Owen/);
    expect(of('morris', `${sensitivity} morris`, 'en', 1)).toContain('about this one luck');
    expect(of('saltelli', `${sensitivity} sobol`, 'en', 1)).not.toMatch(/Luck is taken off|Owen/);
    expect(of('morris', `${sensitivity} morris`, 'en', 3)).not.toContain('95% intervals');
    expect(of('saltelli', `${sensitivity} sobol`, 'fr', 3)).toContain('aucune part n’est donnée');
    // The same points, run by sweep and summed up as sweeps are.
    expect(of('morris', 'reticula sweep souss-massa')).toMatch(/Bonferroni/);
  });

  it('say how many points became as precise as asked', () => {
    const rule = { precision: 0.05, metric: 'trust', atLeast: 20, atMost: 60 };
    const text = (notPrecise: number[], language: 'en' | 'fr') =>
      textOf(
        manifestOf({ precision: rule } as unknown as Partial<Scenario>, { notPrecise }),
        language,
      );
    expect(text([], 'en')).toContain('Every point became that precise.');
    expect(text([3], 'en')).toContain('Of 25 points, 24 became that precise.');
    expect(text([3], 'fr')).toContain('Sur 25 points, 24 ont atteint cette précision.');
  });

  it('write years as each language does', () => {
    const horizon = (ticks: number, language: 'en' | 'fr') =>
      /(?:covers|couvre) [^.]*\((.*?)\)\. /.exec(textOf(manifestOf({ ticks }), language))?.[1];
    expect([4, 6, 60].map((ticks) => horizon(ticks, 'en'))).toEqual([
      '1 year',
      '1.5 years',
      '15 years',
    ]);
    expect([4, 6, 60].map((ticks) => horizon(ticks, 'fr'))).toEqual(['1 an', '1,5 an', '15 ans']);
  });

  it('say that the model was not validated, and the cautions', () => {
    const text = textOf(reference);
    expect(text).toContain('It was not validated');
    expect(text).toContain('No result estimates an effect in Morocco');
  });

  it('are written in French with its numbers', () => {
    const text = textOf(reference, 'fr');
    expect(text).toContain('0,25\u00a0; 0,35');
    expect(text).toContain('Il n’a pas été validé');
    expect(text).toContain('intervalle à 95\u00a0%');
  });

  it('give a range for a Latin hypercube, compare its thirds, and list many parameters at the end', () => {
    const paths = parameterEntries()
      .filter(({ declaration }) => declaration.kind === 'number')
      .map(({ path }) => path)
      .slice(0, 7);
    const sweep = {
      design: 'latinHypercube',
      factors: paths.map((path) => ({ path, from: 0.2, to: 0.6, whole: false })),
      samples: 30,
      seed: 'x',
    } as const;
    const text = textOf(manifestOf({ sweep }, { points: 30 }));
    expect(text).toContain('7 parameters, listed at the end. Latin hypercube, drawn from the seed');
    expect(text).toContain(`(${paths[6]}: from 0.2 to 0.6)`);
    expect(text).toContain('Welch’s t test over the means of points');
    const few = { ...sweep, factors: sweep.factors.slice(0, 2) };
    expect(textOf(manifestOf({ sweep: few }))).not.toContain('listed at the end');
  });

  it('say what else is compared: options with the first, the last of unlike points with the first', () => {
    const choice = { path: 'vision.voices', values: ['board', 'all'] } as const;
    const options = textOf(manifestOf({ sweep: { design: 'grid', factors: [choice] } }));
    expect(options).toContain('each option is compared with the first');
    const points = {
      design: 'points',
      factors: [{ path: 'trust.initial' }, { path: 'hub.clarity' }],
      points: [
        [0.3, 0.2],
        [0.5, 0.8],
        [0.4, 0.9],
      ],
    } as const;
    const unlike = textOf(manifestOf({ sweep: points }));
    expect(unlike).toContain('the last is compared with the first');
    expect(unlike).not.toContain('the difference of the two differences');
  });

  it('say that nothing was varied where nothing was, and compare nothing', () => {
    const { sweep: _, ...scenario } = reference.scenario;
    const text = textOf({ ...reference, scenario });
    expect(text).toContain('Nothing was varied');
    expect(text).not.toContain('The effect of a parameter');
  });

  it('repeat what the scenario sets, and when', () => {
    const input = {
      ...(reference.scenario as unknown as Scenario).input,
      parameters: { trust: { initial: 0.3, gain: 0.7 }, vision: { voices: 'all' } },
      changes: [{ tick: 20, parameters: { hub: { listening: 0.9 } } }],
    } as const;
    const text = textOf(manifestOf({ input }));
    expect(text).toContain('(trust.gain) 0.7');
    expect(text).toContain('(vision.voices) “All members”');
    expect(text).toContain('from quarter 20 hub.listening 0.9');
    // It is a factor: what the scenario gives it holds nowhere.
    expect(text).not.toContain('(trust.initial) 0.3');
  });

  it('count runs that failed or are missing', () => {
    const runs = { planned: 100, finished: 40, failed: 3 };
    const soFar: SoFar = { runs: 40, planned: 100, each: { fewest: 13, most: 14 } };
    const text = textOf(manifestOf({}, { status: 'interrupted', runs }), 'en', soFar);
    expect(text).toContain('Each point is to be run with ');
    expect(text).toContain('unfinished: 40 of 100 runs had ended, 13 or 14 at each point.');
    expect(text).toContain('3 runs failed');
  });

  it('say of an unfinished sweep that adds replicates that nobody knows yet how many there will be', () => {
    const scenario = { precision: { metric: 'trust', halfWidth: 0.02, atLeast: 20 } };
    const manifest = manifestOf(scenario, { status: 'running', replicatesPerPoint: [25, 20] });
    const precision = { metric: 'trust', precise: 1, points: 2, widest: 0.031 };
    const soFar: SoFar = { runs: 41, planned: 45, each: { fewest: 20, most: 21 }, precision };
    const english = textOf(manifest, 'en', soFar);
    expect(english).toContain('So far, each point is to be run with 20 to 25 replicates');
    expect(english).toContain('Replicates are added at each point until half of the');
    expect(english).toContain('41 of the 45 runs planned so far had ended');
    expect(english).toContain(
      '1 of 2 points is as precise as asked by now, and half of the widest interval is 0.031.',
    );
    expect(english).not.toMatch(/Each point was run|were added/);
    const french = textOf(manifest, 'fr', soFar);
    expect(french).toContain('Des répétitions sont ajoutées en chaque point');
    expect(french).toContain('41 simulations sur les 45 prévues à ce stade étaient terminées');
    expect(french).toContain('1 point sur 2 a la précision demandée');
  });

  it('tell of the findings’ reach what was appraised, and no effects of a sweep', async () => {
    const words = ['findings', 'trust-grows', '--reach', '2', '--replicates', '3', '--jobs', '1'];
    await reticula([...words, '--out', 'reach', '--quiet'], { cwd });
    const { status, stdout } = await reticula(['methods', 'reach'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('1 declared finding was appraised (trust-grows), each by its own');
    expect(stdout).toContain('3 replicates of every world');
    expect(stdout).toMatch(/Latin hypercube, drawn from the seed: 2 points/);
    expect(stdout).not.toContain('Bonferroni');
  });

  it.each(['additive-logic', 'plausible-ranges', 'hub-listening', 'two-territories', 'prior-work'])(
    'can be written of %s in both languages',
    (name) => {
      const loaded = loadScenario(name);
      if (!loaded.ok) throw new Error(`no scenario ${name}`);
      const manifest = manifestOf(loaded.scenario);
      for (const language of ['en', 'fr'] as const) {
        expect(textOf(manifest, language)).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );
});

describe('the citation', () => {
  it('is that of CITATION.cff, with the versions that computed the results', () => {
    const citation = readFileSync(join(import.meta.dirname, '../../CITATION.cff'), 'utf8');
    expect(citation).toContain(`title: "${SOFTWARE.title}"`);
    expect(citation).toContain(`- name: ${SOFTWARE.author}`);
    expect(citationsOf('9.8.7', '6.5.4')[0]?.en).toContain('version 9.8.7, model 6.5.4');
  });
});

describe('the command', () => {
  it('prints paragraphs to copy, and the same as JSON', async () => {
    const plain = await reticula(['methods', REFERENCE], { cwd });
    expect(plain.status).toBe(0);
    const [first = ''] = writeMethods(reference, 'en');
    expect(plain.stdout).toContain(`${first}\n`);
    const { stdout } = await reticula(['methods', REFERENCE, '--json', '--lang', 'fr'], { cwd });
    const { methods } = JSON.parse(stdout) as { methods: { paragraphs: string[] }[] };
    expect(methods).toHaveLength(1);
    expect(methods[0]).toMatchObject({ language: 'fr', hash: reference.hash });
    expect(methods[0]?.paragraphs).toEqual(writeMethods(reference, 'fr'));
  });

  it('shows what a terminal would obey as harmless signs', async () => {
    const worker = pathToFileURL('/nowhere/worker.js');
    const scenario = smallScenario({
      replicates: 1,
      ticks: 2,
      title: { en: 'Red \u001b[31m title\nnext', fr: 'Rouge' },
    });
    const { directory } = await runSweep(scenario, { outDir: join(cwd, 'odd'), worker });
    const { status, stdout } = await reticula(['methods', directory], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('Red �[31m title next');
    expect(stdout).not.toContain('\u001b');
  });

  it('refuses a folder that holds no results', async () => {
    const { status, stderr } = await reticula(['methods', '.'], { cwd: temporaryFolder() });
    expect(status).toBe(3);
    expect(stderr).toContain('holds no results');
  });
});
