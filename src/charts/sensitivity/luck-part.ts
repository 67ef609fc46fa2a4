import type { SobolSensitivity } from '../../analysis/sensitivity/sensitivity-of.ts';
import { percentWithin } from '../../analysis/sensitivity/sentences.ts';
import { writePercent } from '../../analysis/write-count.ts';
import { type ChartOptions, plotted, wrap } from '../chart.ts';
import { FONT_SIZE, LETTER, THEMES } from '../theme.ts';
import { SOBOL_TEXTS } from './sobol-texts.ts';

/** What luck makes of the variance of single runs, and what the factors. */
export function luckPart(
  { luck }: SobolSensitivity,
  width: number,
  { language, theme }: ChartOptions,
) {
  if (!Number.isFinite(luck.estimate)) return [];
  const { ink, areas, background } = THEMES[theme];
  const texts = SOBOL_TEXTS[language];
  const parts = [
    { part: texts.luck, from: 0, to: luck.estimate, share: luck.estimate },
    { part: texts.factors, from: luck.estimate, to: 1, share: 1 - luck.estimate },
  ];
  const rows = parts.map(({ part, from, to, share }) => ({
    part,
    from: plotted(from),
    to: plotted(to),
    middle: (from + to) / 2,
    text: `${part} ${writePercent(share, language)}`,
    isWide: (to - from) * width > LETTER * (part.length + 7),
  }));
  const x = { type: 'quantitative' as const, scale: { domain: [0, 1], nice: false }, axis: null };
  const range = [areas[1], areas[0]].map((colour) => colour ?? ink);
  return [
    {
      title: {
        text: wrap(texts.single(percentWithin(luck, language)), width, FONT_SIZE),
        fontSize: FONT_SIZE,
        frame: 'group' as const,
        offset: 6,
      },
      width,
      height: 26,
      data: { values: rows },
      layer: [
        {
          mark: { type: 'bar' as const, height: 26, stroke: background, strokeWidth: 1 },
          encoding: {
            x: { field: 'from', ...x },
            x2: { field: 'to' },
            color: {
              field: 'part',
              type: 'nominal' as const,
              scale: { domain: [texts.luck, texts.factors], range },
              legend: null,
            },
            tooltip: [{ field: 'text', title: texts.share }],
          },
        },
        {
          transform: [{ filter: 'datum.isWide' }],
          mark: { type: 'text' as const, fontSize: 12, color: '#000000', aria: false },
          encoding: { x: { field: 'middle', ...x }, text: { field: 'text' } },
        },
        ...(Number.isFinite(luck.low + luck.high)
          ? [
              {
                // A share lies between nothing and all; an interval that goes beyond both says so in the words above.
                data: {
                  values: [{ low: plotted(inShare(luck.low)), high: plotted(inShare(luck.high)) }],
                },
                mark: {
                  type: 'rule' as const,
                  color: '#000000',
                  strokeWidth: 1.6,
                  yOffset: 10,
                  aria: false,
                },
                encoding: { x: { field: 'low', ...x }, x2: { field: 'high' } },
              },
            ]
          : []),
      ],
    },
  ];
}

function inShare(value: number): number {
  return Math.min(1, Math.max(0, value));
}
