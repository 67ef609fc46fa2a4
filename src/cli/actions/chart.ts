import { join } from 'node:path';
import { askedMetrics } from '../../analysis/asked-metrics.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import type { Figure, FigureChoice, Made } from '../../charts/figure.ts';
import type { ThemeName } from '../../charts/theme.ts';
import { readResults, type Results } from '../../experiment/results/read-results.ts';
import { StoreError } from '../../experiment/results/store-error.ts';
import type { Language, Text } from '../../model/text.ts';
import { readScenario } from '../../report/stored-scenario.ts';
import { chooseFigure, refuseSeveral } from '../charts/choose-figure.ts';
import { listFigures } from '../charts/list-figures.ts';
import { loadArms } from '../charts/load-arms.ts';
import { loadFigureResults } from '../charts/load-figure-results.ts';
import { type ChartFormat, endingOf, writeChart } from '../charts/write-chart.ts';
import { chosenMetrics } from '../chosen-metrics.ts';
import { CommandError } from '../command-error.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../printable.ts';
import { copyable } from '../program.ts';
import { readWhole } from '../read-options.ts';
import { eachResult } from '../results/each-result.ts';
import { findResults, onlyOne } from '../results/find-results.ts';
import { tellDamagedIn } from '../results/tell-damaged.ts';
import { tellSeveral } from '../results/tell-several.ts';
import type { Terminal } from '../terminal.ts';
import { PROGRAM_VERSION } from '../version.ts';
import { parseArm } from './compare/parse-arm.ts';

interface DrawingOptions {
  readonly figure?: string | undefined;
  readonly results?: readonly string[] | undefined;
  readonly list?: boolean | undefined;
  readonly format?: ChartFormat | undefined;
  readonly theme?: ThemeName | undefined;
  readonly metric?: readonly string[] | undefined;
  readonly point?: string | undefined;
  readonly replicate?: string | undefined;
  readonly tick?: readonly string[] | undefined;
  readonly width?: string | undefined;
  readonly out?: string | undefined;
}

/** A figure that was made, and of what. */
interface Drawn {
  readonly data: unknown;
  readonly title: Text;
  readonly from: readonly Results[];
  readonly file: string;
}

/** Draws a figure of each results directory, or of all together where it compares, and prints where it is. */
export async function drawChart(options: DrawingOptions, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  if (options.list === true) {
    listFigures(terminal);
    return EXIT.fine;
  }
  const figure = chooseFigure(options, language);
  const chosen = chosenMetrics(options.metric, language);
  refuseSeveral(figure, chosen, language);
  const { format = 'svg', theme = 'light' } = options;
  const width = readWhole(options.width, '--width', WIDTHS, language) ?? 1000;
  const { found, drawnOf } = sourcesOf(figure, options, chosen, terminal);
  const draw = async (directory: string) => {
    const { data, title, from, file } = await drawnOf(directory);
    for (const results of from) {
      if (results.manifest.status === 'finished') continue;
      terminal.warn(TEXTS.unfinished[language](printable(results.directory)));
      await tellDamagedIn(results, terminal);
    }
    const page = {
      figure,
      data,
      title,
      programVersion: PROGRAM_VERSION,
      name: from[0]?.manifest.name ?? figure.name,
      sources: from.map(({ manifest }) => manifest),
    };
    const { description = '' } = await writeChart(page, { language, theme, width }, format, file);
    terminal.print(printable(file));
    const drawn = from.map((results) => results.directory);
    const shown = { figure: figure.name, results: drawn, file, description };
    return { exitCode: EXIT.fine, shown };
  };
  const { exitCode, shown } = await eachResult(found, draw, terminal);
  terminal.printJson({ charts: shown });
  return exitCode;
}

/** Narrower than a phone nothing can be read, wider than a wall nobody looks. */
const WIDTHS = { lowest: 280, highest: 4000 };

/** Results of which a figure each is drawn, and how; of a comparison the first side stands for all. */
function sourcesOf(
  figure: Figure,
  { results: typed = [], format = 'svg', out, ...options }: DrawingOptions,
  chosen: readonly string[] | undefined,
  terminal: Terminal,
): { readonly found: readonly string[]; readonly drawnOf: (directory: string) => Promise<Drawn> } {
  const { language } = terminal;
  const whole = (text: string | undefined, option: string) =>
    readWhole(text, option, { lowest: 0 }, language);
  const ticks = (options.tick ?? []).flatMap((text) => whole(text, '--tick') ?? []);
  const [point, replicate] = [
    whole(options.point, '--point'),
    whole(options.replicate, '--replicate'),
  ];
  const choiceFor = async (results: Results): Promise<FigureChoice> => {
    const metrics =
      chosen === undefined ? await usualMetrics(figure, results) : askedMetrics(chosen);
    return { metrics, point: point ?? 0, replicate: replicate ?? 0, ticks };
  };
  const fileName = [figure.name, ...(chosen ?? [])].join('-');
  if (figure.of === 'comparison') {
    const [first = ''] = typed.flatMap((one) => findResults(parseArm(one).directory, language));
    const drawnOf = async (): Promise<Drawn> => {
      const choice = await choiceFor(readResults(first));
      const sides = await loadArms(typed, figure, choice, language);
      const arms = sides.map(({ arm }) => arm);
      const data = dataOf(figure.make(arms, choice), first, language);
      const title = joined(arms.map(({ label }) => label));
      const from = [...new Map(sides.map(({ results }) => [results.directory, results])).values()];
      return { data, title, from, file: out ?? `${fileName}.${endingOf(format)}` };
    };
    return { found: [first], drawnOf };
  }
  const found = typed.flatMap((directory) => findResults(directory, language));
  if (out !== undefined) onlyOne(found, language);
  tellSeveral(found, terminal);
  const drawnOf = async (directory: string): Promise<Drawn> => {
    const results = readResults(directory);
    const choice = await choiceFor(results);
    const loaded = await loadFigureResults(results, figure, choice, language);
    const data = dataOf(figure.make(loaded, choice), directory, language);
    const file = out ?? join(directory, `${fileName}.${endingOf(format)}`);
    return { data, title: loaded.title, from: [results], file };
  };
  return { found, drawnOf };
}

/** The measures that the question is about, if they are in the tables that the figure is drawn from. */
async function usualMetrics(figure: Figure, results: Results): Promise<MetricInfo[]> {
  const { manifest } = results;
  let metrics = askedMetrics(readScenario(manifest.scenario, manifest.name).metrics);
  for (const { table, hasMetrics } of figure.needs) {
    if (hasMetrics !== true || !results.tables.includes(table)) continue;
    const { names } = await results.reader(table);
    const kept = metrics.filter(({ name }) => names.includes(name));
    // Where none is there, the reader is told so.
    if (kept.length > 0) metrics = kept;
  }
  return figure.metrics === 'one' ? metrics.slice(0, 1) : metrics;
}

/** @throws CommandError (3) where there is nothing to draw, StoreError (3) where there will be once the sweep is finished */
function dataOf(made: Made<unknown>, directory: string, language: Language): unknown {
  if ('data' in made) return made.data;
  if (made.isUnfinished === true)
    throw new StoreError('unfinished', made.nothing, { resumable: directory });
  const { nothing, examples = [] } = made;
  const commands = examples.map((line) => `\n  ${copyable(line)}`).join('');
  const rest = commands === '' ? '' : ` ${TEXTS.examples[language]}${commands}`;
  throw new CommandError(EXIT.mismatch, printable(nothing[language]) + rest);
}

function joined(labels: readonly Text[]): Text {
  const join = (language: Language) => labels.map((label) => label[language]).join(' – ');
  return { en: join('en'), fr: join('fr') };
}

const TEXTS = {
  examples: {
    en: 'It is drawn of results made, for example, by:',
    fr: 'Elle porte sur des résultats produits, par exemple, par\u00a0:',
  },
  unfinished: {
    en: (directory: string) =>
      `${directory} is unfinished: the figure covers the runs that are there.`,
    fr: (directory: string) =>
      `${directory} est inachevé\u00a0: la figure porte sur les simulations qui y sont.`,
  },
};
