import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { metricsNamed } from '../../src/analysis/asked-metrics.ts';
import type { Figure, FigureChoice, Made } from '../../src/charts/figure.ts';
import { GALLERY } from '../../src/charts/gallery.ts';
import {
  type Method,
  sensitivityScenario,
} from '../../src/cli/actions/sensitivity/sensitivity-scenario.ts';
import { loadArms } from '../../src/cli/charts/load-arms.ts';
import { loadFigureResults } from '../../src/cli/charts/load-figure-results.ts';
import { readResults } from '../../src/experiment/results/read-results.ts';
import { runSweep } from '../../src/experiment/run/run-sweep.ts';
import { loadScenario } from '../../src/experiment/scenario/files.ts';

/** A figure of the gallery with what it is drawn from there. */
export interface GalleryEntry {
  readonly figure: Figure;
  readonly data: unknown;
}

const CHOICE: FigureChoice = {
  metrics: metricsNamed(['engagement', 'trust', 'cooperation']),
  point: 0,
  replicate: 1,
  ticks: [],
};

/** Figures that look into single worlds; the others are drawn over two factors. */
const OF_A_WORLD = ['stages', 'timeline', 'trust-matrix', 'network'];

/** Figures of a sensitivity analysis, and its method. */
const ANALYSES: Readonly<Record<string, Method>> = {
  tornado: 'oat',
  'elementary-effects': 'morris',
  'sobol-indices': 'sobol',
  convergence: 'sobol',
};

/** Enough for intervals; more would only take longer. */
const SAMPLES: Readonly<Record<Method, number>> = { oat: 1, morris: 12, sobol: 64 };

/** What figures compare: low with high trust at the start. */
const SIDES = ['trust.initial=0.25', 'trust.initial=0.65'];

/** Runs the scenarios of the gallery, which takes some seconds, and aggregates them for every figure. The same data on every machine. */
export async function galleryEntries(): Promise<GalleryEntry[]> {
  const folder = await mkdtemp(join(tmpdir(), 'reticula-gallery-'));
  try {
    const sweep = await runGallery('gallery-sweep', folder);
    const world = await runGallery('gallery-world', folder);
    const analyses = new Map<string, string>();
    for (const method of new Set(Object.values(ANALYSES)))
      analyses.set(method, await runGallery('gallery-sensitivity', folder, method));
    const entries: GalleryEntry[] = [];
    for (const figure of GALLERY) {
      const analysis = analyses.get(ANALYSES[figure.name] ?? '');
      const made = await make(
        figure,
        analysis ?? (OF_A_WORLD.includes(figure.name) ? world : sweep),
      );
      if ('nothing' in made) throw new Error(`${figure.name}: ${made.nothing.en}`);
      entries.push({ figure, data: made.data });
    }
    return entries;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function make(figure: Figure, directory: string): Promise<Made<unknown>> {
  if (figure.of === 'results')
    return figure.make(
      await loadFigureResults(readResults(directory), figure, CHOICE, 'en'),
      CHOICE,
    );
  const typed = SIDES.map((side) => `${directory}@${side}`);
  const sides = await loadArms(typed, figure, CHOICE, 'en');
  return figure.make(
    sides.map(({ arm }) => arm),
    CHOICE,
  );
}

async function runGallery(name: string, outDir: string, method?: Method): Promise<string> {
  const file = fileURLToPath(new URL(`../../test/gallery/${name}.yaml`, import.meta.url));
  const checked = loadScenario(file);
  if (!checked.ok) throw new Error(`${file} is no scenario`);
  const { scenario } = checked;
  if (method !== undefined) {
    const analysis = sensitivityScenario(scenario, method, SAMPLES[method]);
    if (analysis === undefined) throw new Error(`${file} varies nothing`);
    return (await runSweep(analysis, { outDir, tables: ['runs'] })).directory;
  }
  const tables = ['series', 'networks', 'events', 'firms', 'ties'] as const;
  const kept = name === 'gallery-sweep' ? tables.filter((table) => table !== 'ties') : tables;
  const { directory } = await runSweep(scenario, { outDir, tables: kept });
  return directory;
}
