import { askedMetrics } from '../../analysis/asked-metrics.ts';
import { IN_REALITY } from '../../analysis/compare/metric-sentence.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import { METRIC_NAMES } from '../../model/metrics.ts';
import type { Language } from '../../model/text.ts';
import { chosenMetrics } from '../chosen-metrics.ts';
import { CommandError } from '../command-error.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { paragraph } from '../layout.ts';
import { writeCount, writeWhole } from '../numbers.ts';
import { printable } from '../printable.ts';
import { findResults } from '../results/find-results.ts';
import { checkPageName } from '../results/check-page-name.ts';
import { refuseToOverwrite } from '../results/refuse-to-overwrite.ts';
import { printCautions } from '../summary/print-summary.ts';
import { listResults } from '../results/tell-several.ts';
import { tellDamagedIn } from '../results/tell-damaged.ts';
import type { Terminal } from '../terminal.ts';
import { comparisonAsJson } from './compare/comparison-json.ts';
import { compareSides } from './compare/compare-sides.ts';
import { lineUp } from './compare/line-up.ts';
import { loadArm, type LoadedArm, openArm, type OpenArm } from './compare/load-arm.ts';
import { parseArm } from './compare/parse-arm.ts';
import { printComparison } from './compare/print-comparison.ts';
import { printLegend } from './compare/print-legend.ts';
import { mismatch } from './compare/refuse.ts';
import { USUAL_PAGE, writeComparison } from './compare/write-comparison.ts';

interface CompareOptions {
  readonly results: readonly string[];
  readonly metric?: readonly string[] | undefined;
  readonly by?: string | undefined;
  /** A file; empty: the usual one. */
  readonly report?: string | undefined;
}

const TEXTS = {
  single: {
    en: 'Compare with what? Give a second directory or point, or --by and a factor to compare its levels',
    fr: 'Comparer avec quoi\u00a0? Donnez un second dossier ou point, ou --by et un facteur pour en comparer les niveaux',
  },
  whichSweep: {
    en: (typed: string, listed: string) =>
      `${typed}: there are several results; give the directory of one before the @:\n${listed}`,
    fr: (typed: string, listed: string) =>
      `${typed}\u00a0: il y a plusieurs résultats\u00a0; donnez le dossier de l’un avant le @\u00a0:\n${listed}`,
  },
  otherModel: {
    en: (a: string, one: string, b: string, two: string) =>
      `${a} was computed with model ${one}, ${b} with model ${two}: a difference could be that of the models. Run one sweep again with the other’s version`,
    fr: (a: string, one: string, b: string, two: string) =>
      `${a} a été calculé avec le modèle ${one}, ${b} avec le modèle ${two}\u00a0: une différence pourrait être celle des modèles. Relancez l’un des balayages avec la version de l’autre`,
  },
  otherTicks: {
    en: (a: string, one: number, b: string, two: number) =>
      `${a} simulates ${writeCount(one, 'quarter', 'quarters', 'en')}, ${b} ${writeWhole(two, 'en')}: what is measured at the end would not be of the same age. Run one sweep again with --ticks`,
    fr: (a: string, one: number, b: string, two: number) =>
      `${a} simule ${writeCount(one, 'trimestre', 'trimestres', 'fr')}, ${b} ${writeWhole(two, 'fr')}\u00a0: ce qui est mesuré à la fin n’aurait pas le même âge. Relancez l’un des balayages avec --ticks`,
  },
  unfinished: {
    en: (directory: string, done: number, all: number) =>
      `${directory} is unfinished: ${writeWhole(done, 'en')} of ${writeWhole(all, 'en')} runs are compared.`,
    fr: (directory: string, done: number, all: number) =>
      `${directory} est inachevé\u00a0: ${writeWhole(done, 'fr')} simulations sur ${writeWhole(all, 'fr')} sont comparées.`,
  },
  failed: {
    en: (directory: string, failed: number) =>
      `${directory}: ${writeCount(failed, 'run', 'runs', 'en')} failed and left out.`,
    fr: (directory: string, failed: number) =>
      `${directory}\u00a0: ${writeCount(failed, 'simulation', 'simulations', 'fr')} en échec, laissées de côté.`,
  },
  together: {
    en: (comparisons: number) =>
      `p by permutation; Holm: adjusted for all ${comparisons} comparisons shown. Intervals are each of 95%. Margins are our assumptions.`,
    fr: (comparisons: number) =>
      `p par permutation\u00a0; Holm\u00a0: ajusté pour les ${comparisons} comparaisons affichées. Chaque intervalle est à 95\u00a0%. Les seuils sont nos hypothèses.`,
  },
  living: {
    en: (names: string, example: string) =>
      `Over living networks only: ${names}. Such means rise by selection where the weak dissolve; names with .everFounded cover all ever founded, such as --metric ${example}`,
    fr: (names: string, example: string) =>
      `Sur les seuls réseaux en vie\u00a0: ${names}. Ces moyennes montent par sélection là où les plus faibles disparaissent\u00a0; les noms en .everFounded couvrent tous les réseaux fondés, comme --metric ${example}`,
  },
  page: {
    en: (file: string) => `The page: ${file}`,
    fr: (file: string) => `La page\u00a0: ${file}`,
  },
  alone: {
    en: 'p by permutation. Margins are our assumptions.',
    fr: 'p par permutation. Les seuils sont nos hypothèses.',
  },
};

/** Compares the first results with each of the others, and says what differs and how sure that is. */
export async function compareResults(
  { results, metric, by, report }: CompareOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal;
  const page = report === '' ? USUAL_PAGE : report;
  if (page !== undefined) {
    checkPageName(page, language, '--report');
    refuseToOverwrite(page, '--report');
  }
  const chosen = chosenMetrics(metric, language);
  const open = results.flatMap((typed) => openAll(typed, language));
  if (open.length < 2 && by === undefined)
    throw new CommandError(EXIT.usage, TEXTS.single[language]);
  refuseOtherWorlds(open, language);

  const asked = chosen ?? open.flatMap(({ scenario }) => scenario.metrics);
  const metrics = askedMetrics(asked);
  const arms = await loadAll(open, metrics, terminal);
  const comparisons = await compareSides(lineUp(arms, by, language), metrics);
  comparisons.forEach((comparison, at) => {
    if (at > 0) terminal.print();
    printComparison(comparison, terminal);
  });
  const count = comparisons.length * metrics.length;
  const note = count === 1 ? TEXTS.alone[language] : TEXTS.together[language](count);
  terminal.print(`\n${terminal.colors.dim(paragraph(note, terminal.columns))}`);
  printLegend(comparisons, terminal);
  const remark = remarkOnLiving(metrics, language);
  if (remark !== undefined)
    terminal.print(`\n${terminal.colors.dim(paragraph(remark, terminal.columns))}`);
  terminal.print(`\n${paragraph(IN_REALITY[language], terminal.columns)}`);
  printCautions(terminal);
  if (page !== undefined) {
    await writeComparison(comparisons, metrics, { results, metric, by }, page, language);
    terminal.print(`\n${TEXTS.page[language](printable(page))}`);
  }
  terminal.printJson({
    comparisons: comparisons.map(comparisonAsJson),
    ...(page !== undefined && { report: page }),
  });
  return EXIT.fine;
}

/** Which measures leave out dissolved networks although there is a companion that does not. */
function remarkOnLiving(metrics: readonly MetricInfo[], language: Language): string | undefined {
  const living = metrics.filter(
    ({ name, covers }) =>
      (covers === 'living' || covers === 'members') && METRIC_NAMES.includes(`${name}.everFounded`),
  );
  const [first] = living;
  if (first === undefined) return undefined;
  const names = living.map(({ label }) => label[language]).join(', ');
  return TEXTS.living[language](names, `${first.name}.everFounded`);
}

function openAll(typed: string, language: Language): OpenArm[] {
  const { directory, selection } = parseArm(typed);
  const found = findResults(directory, language);
  // A point is a point of one sweep.
  if (selection.length > 0 && found.length > 1) {
    const listed = listResults(found, language);
    throw new CommandError(EXIT.usage, TEXTS.whichSweep[language](printable(typed), listed));
  }
  return found.map((one) => openArm(one, selection));
}

/** Different models or horizons make any difference in the results meaningless. */
function refuseOtherWorlds(open: readonly OpenArm[], language: Language): void {
  const [first, ...others] = open;
  if (first === undefined) return;
  for (const other of others) {
    const [a, b] = [first, other].map(({ results }) => printable(results.directory)) as [
      string,
      string,
    ];
    const [one, two] = [first, other].map(({ results }) => results.manifest.modelVersion) as [
      string,
      string,
    ];
    if (one !== two)
      throw mismatch(TEXTS.otherModel[language](a, printable(one), b, printable(two)));
    if (first.scenario.ticks !== other.scenario.ticks)
      throw mismatch(TEXTS.otherTicks[language](a, first.scenario.ticks, b, other.scenario.ticks));
  }
}

/** Reads each directory once, and warns of what is not whole. */
async function loadAll(
  open: readonly OpenArm[],
  metrics: readonly MetricInfo[],
  terminal: Terminal,
): Promise<LoadedArm[]> {
  const { language, warn } = terminal;
  const names = metrics.map(({ name }) => name);
  const known = new Map<string, LoadedArm>();
  const loaded: LoadedArm[] = [];
  for (const arm of open) {
    const { directory, manifest } = arm.results;
    let found = known.get(directory);
    if (found === undefined) {
      found = await loadArm(arm, names, language);
      known.set(directory, found);
      const { rows, columns } = found.runs.table;
      const { planned } = manifest.runs;
      const where = printable(directory);
      if (rows < planned) warn(TEXTS.unfinished[language](where, rows, planned));
      await tellDamagedIn(arm.results, terminal);
      const failed = Array.from(columns['failed'] ?? []).filter((one) => one === 1).length;
      if (failed > 0) warn(TEXTS.failed[language](where, failed));
    }
    // One reader of a directory: what was checked once is not checked again.
    loaded.push({ ...arm, results: found.results, runs: found.runs });
  }
  return loaded;
}
