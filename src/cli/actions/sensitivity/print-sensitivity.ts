import type { Factor } from '../../../analysis/design.ts';
import type { MetricInfo } from '../../../analysis/metric-info.ts';
import type { Sensitivity } from '../../../analysis/sensitivity/sensitivity-of.ts';
import { tellSensitivity } from '../../../analysis/sensitivity/tell-sensitivity.ts';
import { tellLeftOut } from '../../../analysis/tell-left-out.ts';
import {
  decimalsFor,
  writeDecimal,
  writeInterval,
  writeLevel,
} from '../../../analysis/write-number.ts';
import { leftOutOf } from '../../../experiment/scenario/design.ts';
import type { Scenario } from '../../../experiment/scenario/scenario.ts';
import type { Language, Text } from '../../../model/text.ts';
import { paragraph } from '../../layout.ts';
import { writeCount } from '../../numbers.ts';
import { printable } from '../../printable.ts';
import { printCautions } from '../../summary/print-summary.ts';
import { titleOf } from '../../summary/title.ts';
import { writeTable } from '../../table.ts';
import type { Terminal } from '../../terminal.ts';

/** What was found for one measure. */
export interface MeasuredSensitivity {
  readonly metric: MetricInfo;
  readonly sensitivity: Sensitivity;
}

interface Found {
  readonly scenario: Scenario;
  readonly factors: readonly Factor[];
  readonly found: readonly MeasuredSensitivity[];
  readonly points: number;
  readonly directory: string;
}

const TITLES: Readonly<Record<'oat' | 'morris' | 'sobol', Text>> = {
  oat: { en: 'One factor at a time', fr: 'Un facteur à la fois' },
  morris: { en: 'Elementary effects (Morris)', fr: 'Effets élémentaires (Morris)' },
  sobol: { en: 'Shares of variance (Sobol)', fr: 'Parts de variance (Sobol)' },
};

const TEXTS = {
  size: {
    en: (points: string, replicates: string, quarters: number) =>
      `${points} × ${replicates}, ${quarters} quarters each`,
    fr: (points: string, replicates: string, quarters: number) =>
      `${points} × ${replicates}, ${quarters} trimestres chacune`,
  },
  factor: { en: 'factor', fr: 'facteur' },
  level: { en: 'value', fr: 'valeur' },
  difference: { en: 'difference', fr: 'différence' },
  interval: { en: '95 % interval', fr: 'intervalle à 95 %' },
  luck: { en: 'of it luck', fr: 'dont hasard' },
  first: { en: 'first order', fr: 'premier ordre' },
  total: { en: 'total', fr: 'total' },
  results: { en: 'Results', fr: 'Résultats' },
};

/** For each measure a table of the factors, the weightiest first, and what may be said of it. */
export function printSensitivity(
  { scenario, factors, found, points, directory }: Found,
  terminal: Terminal,
): void {
  const { language, columns, colors, print } = terminal;
  const [first] = found;
  if (first === undefined) return;
  print(
    colors.bold(
      paragraph(
        printable(`${TITLES[first.sensitivity.method][language]} · ${scenario.title[language]}`),
        columns,
      ),
    ),
  );
  const count = {
    en: [
      writeCount(points, 'point', 'points', 'en'),
      writeCount(scenario.replicates, 'replicate', 'replicates', 'en'),
    ],
    fr: [
      writeCount(points, 'point', 'points', 'fr'),
      writeCount(scenario.replicates, 'répétition', 'répétitions', 'fr'),
    ],
  }[language];
  print(colors.dim(TEXTS.size[language](count[0] ?? '', count[1] ?? '', scenario.ticks)));
  const leftOut = tellLeftOut(leftOutOf(scenario.sweep));
  if (leftOut !== undefined) print(paragraph(leftOut[language], columns));
  for (const measured of found) {
    print(`\n${titleOf(measured.metric, terminal)}`);
    print(tableOf(measured, factors, language));
    for (const sentence of tellSensitivity(measured.sensitivity, factors, measured.metric)) {
      print(paragraph(printable(sentence[language]), columns));
    }
  }
  printCautions(terminal);
  print(`\n${colors.dim(TEXTS.results[language])}  ${printable(directory)}`);
}

function tableOf(
  { sensitivity }: MeasuredSensitivity,
  factors: readonly Factor[],
  language: Language,
): string {
  const labelOf = (factor: number) => factors[factor]?.label[language] ?? '';
  const signed = (value: number, decimals: number) =>
    writeDecimal(value, { decimals, isSigned: true }, language);
  switch (sensitivity.method) {
    case 'oat': {
      const { effects } = sensitivity;
      const decimals = decimalsFor(
        Math.max(0, ...effects.map(({ difference }) => half(difference))),
      );
      const rows = effects
        .toSorted((a, b) => size(b.difference.mean) - size(a.difference.mean))
        .map(({ factor, level, difference: { mean, low, high } }) => [
          labelOf(factor),
          writeLevel(level, factors[factor] ?? {}, language),
          signed(mean, decimals),
          writeInterval(low, high, { decimals, isSigned: true }, language),
        ]);
      const head = [TEXTS.factor, TEXTS.level, TEXTS.difference, TEXTS.interval].map(
        (text) => text[language],
      );
      return writeTable(head, rows);
    }
    case 'morris': {
      const known = sensitivity.effects.flatMap((effect, factor) =>
        effect === undefined ? [] : [{ factor, ...effect }],
      );
      const decimals = decimalsFor(Math.max(0, ...known.map(({ interval }) => half(interval))));
      const rows = known
        .toSorted((a, b) => b.muStar - a.muStar)
        .map(({ factor, muStar, interval, mu, sigma, noise }) => [
          labelOf(factor),
          writeDecimal(muStar, { decimals }, language),
          writeInterval(interval.low, interval.high, { decimals }, language),
          signed(mu, decimals),
          writeDecimal(sigma, { decimals }, language),
          writeDecimal(noise, { decimals }, language),
        ]);
      return writeTable(
        [TEXTS.factor[language], 'μ*', TEXTS.interval[language], 'μ', 'σ', TEXTS.luck[language]],
        rows,
      );
    }
    case 'sobol': {
      const known = sensitivity.indices.flatMap((one, factor) =>
        one === undefined ? [] : [{ factor, ...one }],
      );
      const rows = known
        .toSorted((a, b) => size(b.total.estimate) - size(a.total.estimate))
        .map(({ factor, first, total }) => [
          labelOf(factor),
          ...[first, total].flatMap(({ estimate, low, high }) => [
            writeDecimal(estimate, { decimals: 2 }, language),
            writeInterval(low, high, { decimals: 2 }, language),
          ]),
        ]);
      const head = [TEXTS.factor, TEXTS.first, TEXTS.interval, TEXTS.total, TEXTS.interval];
      return writeTable(
        head.map((text) => text[language]),
        rows,
      );
    }
  }
}

const half = ({ low, high }: { readonly low: number; readonly high: number }): number => {
  return Number.isFinite(high - low) ? (high - low) / 2 : 0;
};

/** What could not be measured stands last. */
const size = (value: number): number => (Number.isFinite(value) ? Math.abs(value) : -1);
