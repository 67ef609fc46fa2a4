import type { Results } from '../../experiment/results/read-results.ts';
import type { ResultTable } from '../../experiment/results/result-table.ts';
import { freeParameters } from './free-parameters.ts';
import { summariseReach } from './summarise-reach.ts';
import type { ReachOfFinding } from './summarise-reach.ts';

/**
 * How far findings reach, from the results of a reach: for each finding, in the order of the table,
 * where it holds. An unfinished directory tells of the points done so far.
 * @throws StoreError when the directory is damaged or holds no findings
 */
export async function readReach(results: Results): Promise<ReachOfFinding[]> {
  const factors = results.manifest.factors.map(({ name }) => name);
  const parameters = freeParameters().filter(({ path }) => factors.includes(path));
  const runs = await results.table('runs', ['run', ...parameters.map(({ path }) => path)]);
  const found = await results.table('findings', ['run', 'finding', 'verdict']);

  const placeOf = new Map(Array.from(column(runs, 'run'), (run, row) => [run, row] as const));
  const points = new Map<string, { verdicts: string[]; rows: number[] }>();
  const runColumn = column(found, 'run');
  const verdicts = column(found, 'verdict');
  column(found, 'finding').forEach((finding, row) => {
    const place = placeOf.get(runColumn[row] ?? null);
    if (place === undefined) return;
    const own = points.get(String(finding)) ?? { verdicts: [], rows: [] };
    own.verdicts.push(String(verdicts[row]));
    own.rows.push(place);
    points.set(String(finding), own);
  });
  return [...points].map(([finding, own]) =>
    summariseReach(
      finding,
      own.verdicts,
      parameters,
      parameters.map(({ path }) => {
        const values = column(runs, path);
        return own.rows.map((row) => Number(values[row]));
      }),
    ),
  );
}

/** A column with its cells one by one; empty ones are NaN or null. */
function column({ columns }: ResultTable, name: string): (number | string | null)[] {
  return Array.from<number | string | null>(columns[name] ?? []);
}
