import { joinRuns, readRuns } from '../../analysis/read-runs.ts';
import type { Runs } from '../../analysis/runs.ts';
import { readSensitivitySweep } from '../../analysis/sensitivity/stored-sweep.ts';
import { columnOf, hasColumn, numberAt, type Table } from '../../analysis/table.ts';
import type { Figure, FigureChoice, FigureResults, Need } from '../../charts/figure.ts';
import type { Results } from '../../experiment/results/read-results.ts';
import { defaults, withOverrides } from '../../model/parameters.ts';
import type { WorldInput } from '../../model/input.ts';
import type { Language } from '../../model/text.ts';
import { readScenario } from '../../report/stored-scenario.ts';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../printable.ts';
import { refuseWithoutRuns } from '../results/refuse-without-runs.ts';
import { rowsOfRuns } from '../results/rows-of-runs.ts';
import { checkNeeds, columnsOf } from './check-needs.ts';

const FIRMS = 'population.firms';

/** Reads what a figure needs out of a directory of results, and no more. @throws CommandError (3) that says what is missing and which setting makes it, StoreError (3) where no run is there yet */
export async function loadFigureResults(
  results: Results,
  figure: Pick<Figure, 'needs'>,
  choice: FigureChoice,
  language: Language,
): Promise<FigureResults> {
  const { manifest } = results;
  await refuseWithoutRuns(results);
  const scenario = readScenario(manifest.scenario, manifest.name);
  await checkNeeds(results, figure, choice, language);
  const columns = (need: Need) => columnsOf(need, choice.metrics);
  const factors = manifest.factors.map(({ name }) => name);
  const ofRuns = figure.needs.filter(({ table }) => table === 'runs').flatMap(columns);
  const wanted = new Set(['run', 'point', 'replicate', ...factors, ...ofRuns]);
  const runs = readRuns(await results.table('runs', [...wanted]), manifest);

  const tables: Record<string, Table> = {};
  for (const need of figure.needs) {
    if (need.table === 'runs' || !results.tables.includes(need.table)) continue;
    const names = [...new Set(['run', ...columns(need)])];
    let table: Table;
    if (need.rows === 'all') table = await results.table(need.table, names);
    else {
      const chosen = chosenRun(runs.table, choice, results, language);
      table = await rowsOfRuns(results, need.table, names, (run) => run === chosen);
    }
    tables[need.table] = joinRuns(table, runs);
  }
  const { title, ticks, input } = scenario;
  const labels = input.networks?.map(({ name, label }) => [name, label ?? { en: name, fr: name }]);
  const sweep = readSensitivitySweep(manifest.scenario);
  return {
    title,
    networkLabels: Object.fromEntries(labels ?? []),
    firms: { count: firmCount(input, runs, choice), names: (input.firms ?? []).map(nameOf) },
    ticks,
    runs,
    tables,
    ...(sweep && { sweep }),
  };
}

const nameOf = ({ name }: { readonly name: string }) => name;

/** Firms in the world of the chosen run: what the scenario says, unless the sweep varies it. */
function firmCount(input: WorldInput, { table }: Runs, { point }: FigureChoice): number {
  if (hasColumn(table, FIRMS)) {
    const row = Array.from(columnOf(table, 'point')).indexOf(point);
    return numberAt(columnOf(table, FIRMS), row);
  }
  return withOverrides(defaults(), input.parameters ?? {}).population.firms;
}

/** The number of the run at a point with a replicate. */
function chosenRun(
  runs: Table,
  { point, replicate }: FigureChoice,
  { directory, manifest }: Results,
  language: Language,
): number {
  const [ofPoint, ofReplicate, run] = ['point', 'replicate', 'run'].map((name) =>
    columnOf(runs, name),
  );
  for (let row = 0; row < runs.rows; row++) {
    const isIt =
      numberAt(ofPoint ?? [], row) === point && numberAt(ofReplicate ?? [], row) === replicate;
    if (isIt) return numberAt(run ?? [], row);
  }
  const { points, replicatesPerPoint } = manifest;
  const replicates = replicatesPerPoint?.[point] ?? manifest.replicates;
  const text = TEXTS.noRun[language](printable(directory), point, replicate, points, replicates);
  throw new CommandError(EXIT.mismatch, text);
}

const TEXTS = {
  noRun: {
    en: (directory: string, point: number, replicate: number, points: number, replicates: number) =>
      `${directory} has no run at point ${point} with replicate ${replicate}: --point goes from 0 to ${points - 1}, --replicate from 0 to ${replicates - 1}`,
    fr: (directory: string, point: number, replicate: number, points: number, replicates: number) =>
      `${directory} n’a pas de simulation au point ${point} avec la répétition ${replicate}\u00a0: --point va de 0 à ${points - 1}, --replicate de 0 à ${replicates - 1}`,
  },
};
