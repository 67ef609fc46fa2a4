import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { GALLERY } from '../../src/charts/gallery.ts';
import { faultsOf } from '../support/valid-spec.ts';
import { reticula } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();
const chart = (...words: string[]) => reticula(['chart', ...words], { cwd });
const read = (name: string) => readFileSync(join(cwd, name));

/** Two factors, without snapshots. */
const SWEEP = `format: 1
title: { en: 'Two factors </script>', fr: 'Deux facteurs </script>' }
ticks: 6
replicates: 3
parameters: { population: { firms: 20 } }
networks: [{ name: Alpha, type: cluster, founders: 5 }]
metrics: [trust, payoff]
series: [trust, cooperation]
sweep: { factors: { trust.initial: [0.3, 0.6], hub.clarity: [0.2, 0.8] } }
`;

beforeAll(async () => {
  writeFileSync(join(cwd, 'two.yaml'), SWEEP);
  writeFileSync(join(cwd, 'world.yaml'), `${SWEEP.split('sweep:')[0]}snapshots: [0, 3, 6]\n`);
  for (const name of ['two', 'world'])
    await reticula(['sweep', `${name}.yaml`, '--out', name, '--quiet'], { cwd });
});

describe('chart', () => {
  test('lists every figure with what it needs, in both languages', async () => {
    const { status, stdout } = await chart('--list', '--lang', 'fr');
    expect(status).toBe(0);
    for (const { name } of GALLERY) expect(stdout).toContain(`${name}  `);
    expect(stdout).toContain('Tables\u00a0: runs, networks, events.');
    const { figures } = JSON.parse((await chart('--list', '--json')).stdout) as {
      figures: object[];
    };
    expect(figures).toHaveLength(GALLERY.length);
  });

  test('draws an SVG beside the results, named after the figure, with its description', async () => {
    const { status, stdout } = await chart('heat-map', 'two');
    expect(status).toBe(0);
    const file = stdout.trim();
    expect(file).toMatch(/^two\/[^/]+\/heat-map\.svg$/);
    const svg = read(file).toString();
    expect(svg).toMatch(/^<svg role="img" lang="en"/);
    expect(svg).toContain('<desc>Mean of Trust (0 to 1) by Prerequisite trust');
    expect(svg).toContain('font-family="Open Sans');
    expect(await chart('heat-map', 'two')).toMatchObject({ status: 0 });
    expect(readdirSync(join(cwd, file, '..')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('draws the same pixels twice, with letters in them, described for those who see none', async () => {
    const draw = async () => {
      const done = await chart('network', 'world', '--format', 'png', '--out', 'a.png');
      expect(done).toMatchObject({ status: 0 });
      return read('a.png');
    };
    const png = await draw();
    expect((await draw()).equals(png)).toBe(true);
    expect(png.toString('utf8')).toContain(
      'Description\0\0\0\0\0Firms and what ties them. One run: replicate 0.',
    );
    // 1000 pixels wide, twice as sharp.
    expect(png.readUInt32BE(16)).toBe(2000);
  });

  test('writes a valid Vega-Lite spec, and one page that needs nothing else', async () => {
    const draw = async (format: string, ...words: string[]) => {
      const out = `own.${format}`;
      // The second one takes the place of the first.
      for (const _ of ['once', 'again'])
        expect(
          await chart('trajectories', 'two', '--format', format, '--out', out, ...words),
        ).toMatchObject({ status: 0 });
      return read(out).toString();
    };
    const spec = JSON.parse(await draw('json', '--theme', 'dark')) as object;
    expect(faultsOf(spec)).toEqual([]);
    const page = await draw('html', '--lang', 'fr');
    // Not toContain: the whole page would be printed where it is not there.
    for (const part of [
      '<html lang="fr">',
      'default-src &#39;none&#39;',
      'Deux facteurs &lt;/script&gt;',
    ])
      expect(page.includes(part), part).toBe(true);
    expect(page.includes('Two factors </script>')).toBe(false);
  });

  test.each([
    ['heatmap two', 2, 'did you mean heat-map?'],
    ['', 2, 'Which figure?'],
    ['heat-map', 2, 'Of what?'],
    ['heat-map nowhere', 3, 'nowhere does not exist'],
    ['heat-map two --metric trusst', 2, 'did you mean trust?'],
    ['heat-map two --metric trust --metric payoff', 2, 'shows one measure'],
    ['timeline two --metric trust', 2, '--metric changes nothing in timeline'],
    ['heat-map two --point 1', 2, '--point changes nothing in heat-map'],
    ['timeline two --tick 1', 2, '--tick changes nothing in timeline'],
    ['heat-map two --width 10', 2, '--width is 10, expected a whole number from 280 to 4,000'],
    ['heat-map world', 3, 'varies fewer than two factors'],
    ['timeline two --point 4', 3, '--point goes from 0 to 3'],
    ['trust-matrix world --tick 5', 3, 'Quarter 5 was not kept; there are: 0, 3, 6'],
    ['network two', 3, '--tables firms --tables ties; the key “snapshots” of the scenario'],
    ['quadrants two', 3, 'series: [allali.myopia'],
    ['trajectories two --metric payoff', 3, 'series: [payoff]'],
  ])('%s is refused with %i: %s', async (line, status, said) => {
    const refused = await chart(...line.split(' ').filter((word) => word !== ''));
    expect(refused.stderr.replaceAll(/\s+/g, ' ')).toContain(said);
    expect(refused).toMatchObject({ status, stdout: '' });
  });

  test('replaces a chart of its own format, and nothing else', async () => {
    writeFileSync(join(cwd, 'thesis.svg'), '<svg>three years of work</svg>');
    const refused = await chart('heat-map', 'two', '--out', 'thesis.svg');
    expect(refused).toMatchObject({ status: 3 });
    expect(refused.stderr).toContain('thesis.svg exists');
    expect(read('thesis.svg').toString()).toContain('three years of work');
    expect(await chart('heat-map', 'two', '--out', '.')).toMatchObject({ status: 3 });
  });

  test('tells machines what was drawn', async () => {
    const { stdout } = await chart('stages', 'world', '--json', '--out', 'stages.svg');
    const { charts } = JSON.parse(stdout) as { charts: { file: string; description: string }[] };
    expect(charts).toHaveLength(1);
    expect(charts[0]?.file).toBe('stages.svg');
    expect(charts[0]?.description).toContain('domestic');
  });
});
