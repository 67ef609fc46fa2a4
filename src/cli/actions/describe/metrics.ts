import { headingOf } from './heading.ts';
import { writeExact } from '../../../analysis/write-number.ts';
import type { Metric } from '../../../model/metrics/declare.ts';
import { METRICS } from '../../../model/metrics.ts';
import type { Language, Text } from '../../../model/text.ts';
import type { Row } from '../../layout.ts';
import { definitions, paragraph } from '../../layout.ts';
import type { Terminal } from '../../terminal.ts';
import { writeSource } from '../../../analysis/write-source.ts';
import type { Topics } from './topic.ts';
import { commandLine } from '../../program.ts';

const TEXTS = {
  unit: { en: 'Unit', fr: 'Unité' },
  range: { en: 'Range', fr: 'Bornes' },
  kind: { en: 'At the end', fr: 'À la fin' },
  level: { en: 'its value after the last quarter', fr: 'sa valeur après le dernier trimestre' },
  flow: { en: 'the sum over all quarters', fr: 'la somme sur tous les trimestres' },
  margin: { en: 'Margin', fr: 'Seuil' },
  source: { en: 'Source', fr: 'Source' },
  headline: {
    en: 'Headline metrics, shown after a sweep',
    fr: 'Mesures principales, affichées après un balayage',
  },
  others: { en: 'All others', fr: 'Toutes les autres' },
  more: {
    en: `One of them in full: ${commandLine('describe', 'engagement')}`,
    fr: `L’une d’elles en détail\u00a0: ${commandLine('describe', 'engagement')}`,
  },
} as const satisfies Record<string, Text>;

const MARGIN = {
  en: (margin: string) => `${margin}: smaller differences do not matter`,
  fr: (margin: string) => `${margin}\u00a0: les différences plus petites ne comptent pas`,
};

export const METRIC_TOPICS: Topics = {
  list: 'metrics',
  summary: { en: 'What is measured in every run', fr: 'Ce qui est mesuré à chaque simulation' },
  names: async () => METRICS.map(({ name }) => name),
  labels: () => METRICS.map(({ name, label }) => [name, label]),
  printList(terminal) {
    printMetrics(
      TEXTS.headline,
      METRICS.filter(({ headline }) => headline),
      terminal,
    );
    printMetrics(
      TEXTS.others,
      METRICS.filter(({ headline }) => !headline),
      terminal,
    );
    terminal.print(TEXTS.more[terminal.language]);
  },
  listAsJson: () => METRICS.map(asJson),
  print: (name, terminal) => printMetric(find(name), terminal),
  asJson: (name) => asJson(find(name)),
};

function printMetrics(title: Text, metrics: readonly Metric[], terminal: Terminal): void {
  const { language, columns, colors } = terminal;
  const rows = metrics.map(({ name, label }) => [name, label[language]] as const);
  terminal.print(colors.bold(title[language]));
  terminal.print(`${definitions(rows, columns, colors.cyan)}\n`);
}

function printMetric(metric: Metric, terminal: Terminal): void {
  const { language, columns, colors } = terminal;
  const unit = metric.unit[language];
  const [lowest, highest] = metric.range.map((end) => writeEnd(end, language));
  const rows: Row[] = [
    ...(unit === '' ? [] : [[TEXTS.unit[language], unit] as const]),
    [TEXTS.range[language], `${lowest} … ${highest}`],
    [TEXTS.kind[language], TEXTS[metric.kind][language]],
    [TEXTS.margin[language], MARGIN[language](writeExact(metric.margin, language))],
    [TEXTS.source[language], writeSource(metric.source, language)],
  ];
  terminal.print(`${headingOf('metric', metric.name, metric.label[language], terminal)}\n`);
  terminal.print(`${paragraph(metric.help[language], columns, 2)}\n`);
  terminal.print(definitions(rows, columns, colors.dim));
}

function writeEnd(end: number, language: Language): string {
  if (Number.isFinite(end)) return writeExact(end, language);
  return end > 0 ? '∞' : '−∞';
}

function find(name: string): Metric {
  const metric = METRICS.find((candidate) => candidate.name === name);
  if (metric === undefined) throw new RangeError(`no metric ${name}`);
  return metric;
}

function asJson({
  name,
  label,
  help,
  unit,
  range,
  kind,
  headline,
  source,
  margin,
}: Metric): object {
  const finite = range.map((end) => (Number.isFinite(end) ? end : null));
  return {
    kind: 'metric',
    name,
    label,
    help,
    unit,
    range: finite,
    value: kind,
    headline,
    source,
    margin,
  };
}
