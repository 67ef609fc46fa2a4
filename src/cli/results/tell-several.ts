import { replicatesStored } from '../../analysis/runs-per-point.ts';
import type { Manifest } from '../../experiment/results/manifest.ts';
import { readManifest } from '../../experiment/results/read-manifest.ts';
import { StoreError } from '../../experiment/results/store-error.ts';
import type { Language } from '../../model/text.ts';
import { writeCount } from '../numbers.ts';
import { printable } from '../printable.ts';
import { writeRunCounts } from '../run-counts.ts';
import type { Terminal } from '../terminal.ts';

const TEXTS = {
  several: {
    en: (name: string, count: number) =>
      `There are ${count} results of ${name}, of scenarios that differ; all are taken. To take one, give its directory:`,
    fr: (name: string, count: number) =>
      `Il y a ${count} résultats de ${name}, de scénarios différents\u00a0; tous sont pris. Pour n’en prendre qu’un, donnez son dossier\u00a0:`,
  },
  seed: {
    en: (seed: string) => `seed ${seed}`,
    fr: (seed: string) => `graine ${seed}`,
  },
};

/** Says which is which where results of one scenario stand side by side: an edited one that was run again, say. */
export function tellSeveral(found: readonly string[], terminal: Terminal): void {
  const { language } = terminal;
  if (found.length < 2) return;
  const all = found.map((directory) => ({ directory, manifest: readIfWhole(directory) }));
  const names = new Set(all.flatMap(({ manifest }) => manifest?.name ?? []));
  for (const name of names) {
    const alike = all.filter(({ manifest }) => manifest?.name === name);
    if (alike.length < 2) continue;
    const lines = alike.map(({ directory, manifest }) => describe(directory, manifest, language));
    terminal.note([TEXTS.several[language](printable(name), alike.length), ...lines].join('\n'));
  }
}

/** Results to choose from, with what tells them apart. */
export function listResults(found: readonly string[], language: Language): string {
  return found.map((directory) => describe(directory, readIfWhole(directory), language)).join('\n');
}

/** What is wrong with a damaged one is said where it is read. */
function readIfWhole(directory: string): Manifest | undefined {
  try {
    return readManifest(directory);
  } catch (error) {
    if (error instanceof StoreError) return undefined;
    throw error;
  }
}

/** `mine/souss-massa-70d36b04`, below it `2026-11-27 08:15, 25 points × 3 replicates = 75 runs, 8 quarters, seed souss-massa` */
function describe(directory: string, manifest: Manifest | undefined, language: Language): string {
  if (manifest === undefined) return `  ${printable(directory)}`;
  const { environment, points, runs, scenario, seed } = manifest;
  const when = (environment.ended ?? environment.started ?? '').slice(0, 16).replace('T', ' ');
  const all = { fewest: runs.planned, most: runs.planned };
  const ticks = Number(scenario['ticks']);
  const facts = [
    when,
    writeRunCounts(points, replicatesStored(manifest), all, language),
    Number.isFinite(ticks)
      ? {
          en: writeCount(ticks, 'quarter', 'quarters', 'en'),
          fr: writeCount(ticks, 'trimestre', 'trimestres', 'fr'),
        }[language]
      : '',
    TEXTS.seed[language](printable(seed)),
  ];
  return `  ${printable(directory)}\n    ${facts.filter((fact) => fact !== '').join(', ')}`;
}
