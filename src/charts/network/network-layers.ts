import type { ChartOptions } from '../chart.ts';
import { ofKind } from '../of-kind.ts';
import { FONT_SIZE, roomFor, THEMES } from '../theme.ts';
import type { NetworkData } from './network-data.ts';
import { NETWORK_TEXTS } from './network-texts.ts';

/** Firms outside are circles. */
const SHAPES = ['square', 'triangle-up', 'diamond', 'cross', 'triangle-down', 'triangle-right'];

/** The layers of one panel: pairs, social ties, hubs, firms, numbers of hubs. */
export function networkLayers({ networks }: NetworkData, options: ChartOptions) {
  const { language, theme, width } = options;
  const { ink, muted, background, categories, hasDashes } = THEMES[theme];
  const texts = NETWORK_TEXTS[language];
  const names = [...networks.map(({ title }) => title[language]), texts.outside];
  const colours = networks.map((_, at) =>
    hasDashes ? ink : (categories[at % categories.length] ?? ink),
  );
  const bare = { type: 'quantitative' as const, axis: null, scale: { domain: [-0.05, 1.05] } };
  const legend = {
    title: null,
    orient: 'top' as const,
    direction: 'horizontal' as const,
    columns: Math.max(1, Math.floor(width / (34 + roomFor(names)))),
    symbolSize: 80,
  };
  return {
    encoding: {
      x: { field: 'x', ...bare },
      y: { field: 'y', ...bare },
    },
    layer: [
      {
        transform: ofKind('pair'),
        mark: { type: 'rule' as const, color: muted, strokeWidth: 1 },
        encoding: {
          x2: { field: 'x2' },
          y2: { field: 'y2' },
          opacity: {
            field: 'trust',
            type: 'quantitative' as const,
            scale: { domain: [0.2, 0.9], range: [0.04, 0.75], clamp: true },
            legend: null,
          },
        },
      },
      {
        transform: ofKind('social'),
        mark: { type: 'rule' as const, color: ink, strokeWidth: 1.8, opacity: 0.85 },
        encoding: { x2: { field: 'x2' }, y2: { field: 'y2' } },
      },
      {
        transform: ofKind('firm', 'datum.isHub'),
        mark: {
          type: 'point' as const,
          shape: 'circle',
          size: 330,
          fill: background,
          stroke: ink,
          strokeWidth: 2,
          opacity: 1,
        },
      },
      {
        transform: ofKind('firm'),
        mark: {
          type: 'point' as const,
          filled: true,
          opacity: 1,
          stroke: background,
          strokeWidth: 0.8,
        },
        encoding: {
          size: {
            field: 'stage',
            type: 'quantitative' as const,
            scale: { domain: [0, 4], range: [40, 150] },
            legend: null,
          },
          color: {
            field: 'network',
            type: 'nominal' as const,
            sort: names,
            scale: { domain: names, range: [...colours, hasDashes ? '#b0b0b0' : muted] },
            legend,
          },
          shape: {
            field: 'network',
            type: 'nominal' as const,
            sort: names,
            scale: {
              domain: names,
              range: [...networks.map((_, at) => SHAPES[at % SHAPES.length] ?? 'circle'), 'circle'],
            },
            legend,
          },
          tooltip: [
            { field: 'firm', title: texts.firm },
            { field: 'network', title: texts.of },
            { field: 'stage', title: texts.stage },
          ],
        },
      },
      // Away from the network, and twice: on a ground of its own, so that no line runs through the number.
      ...[true, false].flatMap((isBelow) =>
        [{ stroke: background, strokeWidth: 3.5 }, { color: ink }].map((look) => ({
          transform: ofKind('firm', `datum.isHub && datum.isBelow === ${isBelow}`),
          mark: {
            type: 'text' as const,
            dy: isBelow ? 17 : -16,
            fontSize: FONT_SIZE - 1,
            fontWeight: 'bold' as const,
            ...look,
          },
          encoding: { text: { field: 'firm' } },
        })),
      ),
    ],
  };
}
