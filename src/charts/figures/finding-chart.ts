import type { Panel } from '../../analysis/appraisal/tell/panels.ts';
import { decimalsWithin } from '../../analysis/appraisal/tell/write-outcome.ts';
import { writeDecimal, writeInterval } from '../../analysis/write-number.ts';
import type { Language, Text } from '../../model/text.ts';
import {
  ARTIFICIAL,
  type ChartOptions,
  type ChartSpec,
  chartTitle,
  plotted,
  SCHEMA,
  titled,
  wrap,
  wrapAt,
} from '../chart.ts';
import { chartConfig, FONT_SIZE, THEMES } from '../theme.ts';

/** What the figure of a finding is drawn from. */
export interface FindingFigure {
  readonly id: string;
  readonly claim: Text;
  /** Levels of the worlds compared, then the effect with and without the mechanism. */
  readonly panels: readonly Panel[];
}

/** Letters of a label, as a share of the width, in pixels each. */
const LETTER = 6.1;
const LINE = 15;

/** Points with their 95% intervals, one panel above the other; undefined where nothing was measured. */
export function findingChart(
  { claim, panels }: FindingFigure,
  options: ChartOptions,
): ChartSpec | undefined {
  const { language, theme, width } = options;
  const measured = panels.filter(({ rows }) => rows.some(({ value }) => isNumber(value)));
  if (measured.length === 0) return undefined;
  const aside = Math.min(230, Math.floor(0.4 * width));
  return {
    $schema: SCHEMA,
    description: describe({ claim, panels: measured }, language),
    title: chartTitle(claim[language], [TEXTS[language].explain, ARTIFICIAL[language]], options),
    spacing: 22,
    vconcat: measured.map((panel) => drawPanel(panel, aside, options)),
    config: chartConfig(theme),
  };
}

function drawPanel(panel: Panel, aside: number, { language, theme, width }: ChartOptions) {
  const { categories, ink, muted } = THEMES[theme];
  const { title, unit, rows, neutral, isRatio } = panel;
  const texts = TEXTS[language];
  const labels = rows.map(({ label }) => wrapAt(label[language], Math.floor(aside / LETTER)));
  const step = LINE * Math.max(1, ...labels.map((lines) => lines.length)) + 8;
  const names = labels.map((lines) => lines.join('\n'));
  // Beside each point there is a number that may stand beyond the end.
  const plotWidth = Math.min(560, width - aside - 70);
  const colour = categories[neutral === undefined ? 0 : 1] ?? ink;
  const x = {
    type: 'quantitative' as const,
    title: isRatio ? `${unit[language]} (${texts.logarithmic})` : unit[language] || null,
    scale: isRatio ? { type: 'log' as const } : { zero: neutral === undefined, nice: true },
    axis: { tickCount: Math.max(2, Math.floor(plotWidth / 80)), grid: true },
  };
  const y = {
    field: 'label',
    type: 'nominal' as const,
    sort: names,
    title: null,
    axis: { labelLimit: 0, ticks: false, domain: false },
  };
  const values = rows.map(({ value, low, high }, index) => {
    const decimals = decimalsWithin(low ?? NaN, high ?? NaN, isRatio);
    return {
      label: names[index] ?? '',
      value: plotted(value ?? NaN),
      low: plotted(low ?? NaN),
      high: plotted(high ?? NaN),
      text: writeDecimal(value ?? NaN, { decimals }, language),
      interval: writeInterval(low ?? NaN, high ?? NaN, { decimals }, language),
    };
  });
  return {
    title: {
      text: wrap(title[language], 0.95 * (plotWidth + aside), FONT_SIZE),
      fontSize: FONT_SIZE,
      fontWeight: 'normal' as const,
      anchor: 'start' as const,
      frame: 'group' as const,
      dx: -aside,
      offset: 6,
    },
    width: plotWidth,
    height: step * rows.length,
    data: { values },
    layer: [
      ...(neutral === undefined
        ? []
        : [
            {
              mark: { type: 'rule' as const, color: muted, strokeDash: [4, 3], aria: false },
              encoding: { x: { datum: neutral, type: 'quantitative' as const } },
            },
          ]),
      {
        mark: { type: 'rule' as const, color: colour, strokeWidth: 2, aria: false },
        encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' }, y },
      },
      {
        mark: { type: 'point' as const, filled: true, size: 70, opacity: 1, color: colour },
        encoding: {
          x: { ...x, field: 'value' },
          y,
          tooltip: [
            { field: 'label', title: texts.world },
            { field: 'text', title: texts.value },
            { field: 'interval', title: texts.interval },
          ],
        },
      },
      {
        mark: { type: 'text' as const, dx: 9, dy: -7, align: 'left' as const, color: ink },
        encoding: { x: { ...x, field: 'value' }, y, text: { field: 'text' } },
      },
    ],
  };
}

/** The same in words, for those who do not see it. */
function describe({ claim, panels }: Omit<FindingFigure, 'id'>, language: Language): string {
  const parts = panels.map((panel) => {
    const rows = panel.rows.map(({ label, value, low, high }) => {
      const decimals = decimalsWithin(low ?? NaN, high ?? NaN, panel.isRatio);
      return `${label[language]} ${writeDecimal(value ?? NaN, { decimals }, language)}`;
    });
    const heading = titled({ label: panel.title, unit: panel.unit }, language);
    return `${heading}${TEXTS[language].colon} ${rows.join(TEXTS[language].separator)}.`;
  });
  return [claim[language], ...parts].join(' ');
}

function isNumber(value: number | null): boolean {
  return value !== null && Number.isFinite(value);
}

const TEXTS = {
  en: {
    explain: 'Points: means over replicates. Lines: their 95% intervals. Dashed: no effect.',
    logarithmic: 'logarithmic scale',
    world: 'World',
    value: 'Value',
    interval: '95% interval',
    colon: ':',
    separator: '; ',
  },
  fr: {
    explain:
      'Points\u00a0: moyennes sur les répétitions. Traits\u00a0: leurs intervalles à 95\u00a0%. Tirets\u00a0: aucun effet.',
    logarithmic: 'échelle logarithmique',
    world: 'Monde',
    value: 'Valeur',
    interval: 'Intervalle à 95\u00a0%',
    colon: '\u00a0:',
    separator: '\u00a0; ',
  },
};
