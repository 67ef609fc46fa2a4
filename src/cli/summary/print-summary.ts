import { askedMetrics } from '../../analysis/asked-metrics.ts';
import { tellInteractions } from '../../analysis/interaction-sentences.ts';
import { replicatesStored } from '../../analysis/runs-per-point.ts';
import { tellDetectable } from '../../analysis/tell-detectable.ts';
import { tellReached, tellRule, tellStoppedEarly } from '../../analysis/tell-precision.ts';
import { HOW_JUDGED } from '../../analysis/strongest-effect.ts';
import { tellEffects } from '../../analysis/tell-effects.ts';
import { tellLeftOut } from '../../analysis/tell-left-out.ts';
import { tellNearCopies } from '../../analysis/tell-near-copies.ts';
import { variedFactors } from '../../analysis/design.ts';
import type { Manifest } from '../../experiment/results/manifest.ts';
import { CAUTIONS } from '../../analysis/cautions.ts';
import { typeset } from '../../analysis/typeset.ts';
import { definitions, paragraph } from '../layout.ts';
import type { Row } from '../layout.ts';
import { writeCount, writeDuration, writeWhole } from '../numbers.ts';
import { printable } from '../printable.ts';
import type { StoredScenario } from '../../report/stored-scenario.ts';
import type { FailedRun } from '../results/load-failures.ts';
import { tellPartial } from '../results/find-partial.ts';
import { writeRunCounts } from '../run-counts.ts';
import type { Terminal } from '../terminal.ts';
import { remarksOn } from './cell.ts';
import { chooseLayout } from './choose-layout.ts';
import type { MeasuredSweep } from './measured-sweep.ts';
import { commandLine } from '../program.ts';

export interface Summary {
  readonly directory: string;
  readonly manifest: Manifest;
  readonly scenario: StoredScenario;
  readonly measured: MeasuredSweep;
  readonly failures: readonly FailedRun[];
  /** File of the report, when there is one. */
  readonly report?: string | undefined;
  /** Files and folders made of a part of the runs, before the sweep was finished. */
  readonly partial: readonly string[];
}

const TEXTS = {
  ofTicks: {
    en: (ticks: number) => ` of ${writeCount(ticks, 'quarter', 'quarters', 'en')}`,
    fr: (ticks: number) => ` de ${writeCount(ticks, 'trimestre', 'trimestres', 'fr')}`,
  },
  took: { en: (time: string) => `, in ${time}`, fr: (time: string) => `, en ${time}` },
  failed: {
    en: (failed: string, all: string) =>
      `${failed} of ${all} runs failed; they are left out. For example:`,
    fr: (failed: string, all: string) =>
      `${failed} simulations sur ${all} ont échoué\u00a0; elles sont laissées de côté. Par exemple\u00a0:`,
  },
  failure: {
    en: ({ point, replicate, message }: FailedRun) =>
      `point ${point}, replicate ${replicate}: ${message}`,
    fr: ({ point, replicate, message }: FailedRun) =>
      `point ${point}, répétition ${replicate}\u00a0: ${message}`,
  },
  report: { en: 'Report', fr: 'Rapport' },
  results: { en: 'Results', fr: 'Résultats' },
  makeReport: { en: 'Report', fr: 'Rapport' },
  tables: { en: 'Tables', fr: 'Tables' },
};

const SHOWN_FAILURES = 3;

/** What a sweep found: a table per metric that the question is about, the effect on what was asked and the strongest, whether factors interact, what to be careful about, where to go on. */
export function printSummary(summary: Summary, terminal: Terminal): void {
  const { scenario, measured, manifest, failures } = summary;
  const { design, asked } = measured;
  const { language, columns, colors } = terminal;
  const metrics = askedMetrics(scenario.metrics);
  const ofAll = metrics.flatMap(({ name }) => asked.get(name) ?? []);
  const [points, effects, interactions] = [
    ofAll.flatMap((one) => one.points),
    ofAll.flatMap((one) => one.effects),
    ofAll.flatMap((one) => one.interactions),
  ];
  printHead(summary, terminal);

  const cells = chooseLayout(design).print(measured, metrics, terminal);
  for (const remark of remarksOn(cells, language))
    terminal.print(colors.dim(`\n${paragraph(remark, columns)}`));
  terminal.print(colors.dim(`\n${paragraph(tellDetectable(points, metrics)[language], columns)}`));
  const rule = [tellRule(manifest), tellReached(manifest, design)].flatMap((text) =>
    text === undefined ? [] : [text[language]],
  );
  if (rule.length > 0)
    terminal.print(
      `\n${paragraph(printable([...rule, tellStoppedEarly(manifest)[language]].join(' ')), columns)}`,
    );

  if (variedFactors(design).length > 0) {
    const { sentences, strongest } = tellEffects(effects, design, metrics);
    const [answer, ...others] = sentences;
    terminal.print(`\n${colors.bold(paragraph(printable(answer[language]), columns))}`);
    const judged = strongest === undefined ? [] : [HOW_JUDGED];
    for (const sentence of [
      ...others,
      ...judged,
      ...tellInteractions(interactions, design, metrics),
    ])
      terminal.print(`\n${paragraph(printable(sentence[language]), columns)}`);
  }
  if (failures.length > 0) {
    const all = writeWhole(manifest.runs.planned, language);
    terminal.print(
      `\n${colors.red(paragraph(TEXTS.failed[language](writeWhole(failures.length, language), all), columns))}`,
    );
    for (const failure of failures.slice(0, SHOWN_FAILURES))
      terminal.print(paragraph(printable(TEXTS.failure[language](failure)), columns, 2));
  }
  printCautions(terminal);
  const partial = tellPartial(summary.partial, language);
  if (partial !== undefined) terminal.print(colors.yellow(`\n${paragraph(partial, columns)}`));
  terminal.print(`\n${definitions(placesOf(summary, terminal), columns, colors.dim)}`);
}

/** The first words that prevent harm; the report has them all. */
export function printCautions({ print, language, columns }: Terminal): void {
  const words = CAUTIONS.slice(0, 2).map((caution) => caution[language]);
  print(`\n${paragraph(words.join(' '), columns)}`);
}

function printHead(
  { scenario, manifest, measured }: Summary,
  { print, language, colors, columns }: Terminal,
): void {
  const { title, question, ticks } = scenario;
  const { points, environment, runs } = manifest;
  print(colors.bold(paragraph(printable(typeset(title[language], language)), columns)));
  if (question !== undefined)
    print(paragraph(printable(typeset(question[language], language)), columns));
  const took =
    environment.seconds === undefined
      ? ''
      : TEXTS.took[language](writeDuration(environment.seconds));
  const all = { fewest: runs.planned, most: runs.planned };
  const size = writeRunCounts(points, replicatesStored(manifest), all, language);
  print(colors.dim(size + TEXTS.ofTicks[language](ticks) + took));
  const leftOut = tellLeftOut(manifest.leftOut);
  const copies = tellNearCopies(measured.design);
  for (const told of [leftOut, copies])
    if (told !== undefined) print(paragraph(told[language], columns));
  print();
}

function placesOf({ directory, report }: Summary, { language }: Terminal): Row[] {
  return [
    [TEXTS.results[language], printable(directory)],
    report === undefined
      ? [TEXTS.makeReport[language], printable(commandLine('report', directory))]
      : [TEXTS.report[language], printable(report)],
    [TEXTS.tables[language], printable(commandLine('export', directory, '--format', 'csv'))],
  ];
}
