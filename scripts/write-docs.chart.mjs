/**
 * Draws the chart of the README from a finished sweep, with the figures of the report:
 *
 *   node scripts/write-docs.chart.mjs DIRECTORY-OF-RESULTS docs/images/NAME.svg [METRIC]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse, View } from 'vega';
import { compile } from 'vega-lite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [directory, file, metric = 'engagement'] = process.argv.slice(2);
if (directory === undefined || file === undefined) {
  throw new Error('Usage: node scripts/write-docs.chart.mjs DIRECTORY FILE.svg [METRIC]');
}

/**
 * What the report draws from, out of the sources: bundled, since Node 20 reads no TypeScript.
 * @returns {Promise<typeof import('../src/charts/report-figures.ts') & typeof import('../src/report/report-data.ts') & typeof import('../src/experiment/results/read-results.ts')>}
 */
async function loadSources() {
  const folder = mkdtempSync(join(root, 'node_modules', '.cache', 'docs-chart-'));
  const outfile = join(folder, 'sources.mjs');
  try {
    await build({
      stdin: {
        contents: [
          "export * from './src/charts/report-figures.ts';",
          "export * from './src/report/report-data.ts';",
          "export * from './src/experiment/results/read-results.ts';",
        ].join('\n'),
        resolveDir: root,
      },
      bundle: true,
      outfile,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      packages: 'external',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { figureSpec, readReportData, readResults } = await loadSources();
const results = readResults(directory);
const { figures } = await readReportData(results);
const spec = figureSpec(figures, 'map', metric, { language: 'en', theme: 'light', width: 640 });
if (spec === undefined) throw new Error(`these results have no map of ${metric}`);
const svg = await new View(parse(compile(spec).spec), { renderer: 'none' }).toSVG();
writeFileSync(file, `${svg}\n`);
