import type { MetricInfo } from '../../../analysis/metric-info.ts';
import { metricsInTurn } from '../../../analysis/metrics-in-turn.ts';
import type { Runs } from '../../../analysis/runs.ts';
import type { Side } from './side.ts';

/** The runs of each side with one metric after the other: of each directory, memory holds a few of them. */
export async function* sidesInTurn(
  sides: readonly Side[],
  metrics: readonly MetricInfo[],
): AsyncGenerator<readonly [metric: MetricInfo, runsOf: (side: Side) => Runs]> {
  const names = metrics.map(({ name }) => name);
  const turns = new Map<string, ReturnType<typeof metricsInTurn>>();
  for (const { results, runs } of sides)
    if (!turns.has(results.directory))
      turns.set(results.directory, metricsInTurn(await results.reader('runs'), runs, names));
  for (const metric of metrics) {
    const read = new Map<string, Runs>();
    for (const [directory, turn] of turns) {
      const next = await turn.next();
      if (next.done !== true) read.set(directory, next.value[1]);
    }
    yield [metric, ({ results, runs }) => read.get(results.directory) ?? runs];
  }
}
