import { writeDecimal } from '../../analysis/write-number.ts';
import { typeset } from '../../analysis/typeset.ts';
import { COUNT, type Metric } from '../../model/metrics/declare.ts';
import { METRICS } from '../../model/metrics.ts';
import type { Process } from '../../model/processes/process.ts';
import { simulate } from '../../model/simulate.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { parametersAt } from '../../model/world.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { definitions } from '../layout.ts';
import { listNetworks } from '../network-list.ts';
import { writeCount } from '../numbers.ts';
import { printable } from '../printable.ts';
import { readWhole } from '../read-options.ts';
import { readScenario, type ScenarioOptions } from '../scenario/read-scenario.ts';
import { writeTable } from '../table.ts';
import { watchRun } from '../watch-run.ts';
import type { Terminal } from '../terminal.ts';
import { printProfile } from './run/print-profile.ts';
import { profileRun } from './run/profile-run.ts';
import { printCautions } from '../summary/print-summary.ts';

interface RunOptions extends ScenarioOptions {
  readonly scenario: string;
  readonly replicate?: string | undefined;
  readonly profile?: boolean | undefined;
}

const TEXTS = {
  run: {
    en: (seed: string, replicate: number, ticks: number) =>
      `One run: seed ${seed}, replicate ${replicate}, ${writeCount(ticks, 'quarter', 'quarters', 'en')}.`,
    fr: (seed: string, replicate: number, ticks: number) =>
      `Une simulation\u00a0: graine ${seed}, répétition ${replicate}, ${writeCount(ticks, 'trimestre', 'trimestres', 'fr')}.`,
  },
  withoutSweep: {
    en: 'The sweep of the scenario is left out: one run, with the scenario’s own values.',
    fr: 'Le balayage du scénario est laissé de côté\u00a0: une simulation, avec les valeurs du scénario.',
  },
  withoutSweepButSet: {
    en: 'The sweep of the scenario is left out: one run, with the scenario’s own values and yours from --set.',
    fr: 'Le balayage du scénario est laissé de côté\u00a0: une simulation, avec les valeurs du scénario et les vôtres (--set).',
  },
  networks: { en: 'Networks', fr: 'Réseaux' },
  asked: { en: 'What the question is about', fr: 'Ce sur quoi porte la question' },
  others: { en: 'Other measures', fr: 'Autres mesures' },
  outcome: { en: 'Outcome', fr: 'Issue' },
  completed: { en: 'completed', fr: 'menée à terme' },
  noNetworkLeft: { en: 'no network was left at the end', fr: 'aucun réseau ne restait à la fin' },
  stateHash: { en: 'Hash of the final state', fr: 'Empreinte de l’état final' },
};

/** Simulates once and prints what was measured at the end. Nothing is stored: that is what `sweep` does. */
export async function runOnce(options: RunOptions, terminal: Terminal): Promise<ExitCode> {
  const { language, colors, columns } = terminal;
  const replicate = readWhole(options.replicate, '--replicate', { lowest: 0 }, language) ?? 0;
  const scenario = readScenario(options.scenario, options, terminal, { isSingle: true });
  const { name, title, input, sweep, seed, ticks, metrics } = scenario;
  const isSet = options.set !== undefined && options.set.length > 0;
  if (sweep !== undefined)
    terminal.note(TEXTS[isSet ? 'withoutSweepButSet' : 'withoutSweep'][language]);
  const watch = watchRun(terminal);
  const run = (pipeline?: readonly Process[]) =>
    simulate(input, { seed, replicate }, ticks, { progress: watch.progress, pipeline });
  const { firms } = parametersAt(input, 0).population;
  const { result, profile } =
    options.profile === true
      ? profileRun(run, firms * ticks)
      : { result: run(), profile: undefined };
  watch.stop();
  const values = METRICS.map((metric, at) => ({
    metric,
    value: result.metrics[at] ?? Number.NaN,
  }));

  const { outcome, stateHash } = result;
  const asJson = values.map(({ metric, value }) => [metric.name, value]);
  terminal.printJson({
    scenario: name,
    modelVersion: MODEL_VERSION,
    seed,
    replicate,
    ticks,
    outcome,
    stateHash,
    metrics: Object.fromEntries(asJson),
    ...(profile !== undefined && { profile }),
  });

  const rowOf = ({ metric, value }: (typeof values)[number]) => [
    metric.label[language],
    writeDecimal(value, { decimals: decimalsFor(value, metric) }, language),
    colors.dim(metric.unit[language]),
  ];
  const asked = metrics.flatMap((one) => values.filter(({ metric }) => metric.name === one));
  const others = values.filter((one) => !asked.includes(one));
  terminal.print(colors.bold(printable(typeset(title[language], language))));
  terminal.print(`${TEXTS.run[language](printable(seed), replicate, ticks)}\n`);
  const { networks = [] } = input;
  if (networks.length > 0) {
    const begun = [[TEXTS.networks[language], listNetworks(networks, language)]] as const;
    terminal.print(definitions(begun, columns, colors.dim));
  }
  for (const [part, heading] of [
    [asked, TEXTS.asked],
    [others, TEXTS.others],
  ] as const) {
    terminal.print(`\n${colors.bold(heading[language])}`);
    terminal.print(writeTable([], part.map(rowOf), { aligns: ['left', 'right', 'left'] }));
  }
  const facts = [
    [TEXTS.outcome[language], TEXTS[outcome][language]],
    [TEXTS.stateHash[language], stateHash],
  ] as const;
  terminal.print(`\n${definitions(facts, columns, colors.dim)}`);
  if (profile !== undefined) printProfile(profile, terminal);
  printCautions(terminal);
  return EXIT.fine;
}

/** Counts are whole numbers; the rest is shown to three digits or so. */
function decimalsFor(value: number, { kind, unit }: Metric): number {
  if ((kind === 'flow' || unit === COUNT) && Number.isInteger(value)) return 0;
  return Math.abs(value) < 10 ? 3 : 1;
}
