import type { ChartOptions } from '../chart.ts';

/** Panels of the pairs, side by side as far as there is room; alone, one panel is wide. */
export function layPairs(labels: readonly string[], { width }: ChartOptions, least: number) {
  const count = labels.length;
  const room = width - AXIS;
  const fitting = Math.max(1, Math.floor((room + GAP) / (least + GAP)));
  const columns = Math.ceil(count / Math.ceil(count / fitting));
  const each = Math.floor((room - GAP * (columns - 1)) / columns);
  return { columns, width: count === 1 ? Math.min(720, each) : Math.min(420, each) };
}

/**
 * The layers of a figure once, or once for each pair under its label.
 * @param title of all labels, where they are levels of a factor
 */
export function inPairPanels<Layers extends object>(
  labels: readonly string[],
  { columns, width }: ReturnType<typeof layPairs>,
  height: number,
  layers: Layers,
  title: string | null,
) {
  if (labels.length === 1) return { width, height, ...layers };
  return {
    facet: {
      field: 'pair',
      type: 'ordinal' as const,
      sort: [...labels],
      title,
      header: { labelAnchor: 'start' as const, titleAnchor: 'start' as const, titlePadding: 27 },
    },
    columns,
    spacing: { row: 46, column: GAP },
    bounds: 'flush' as const,
    spec: { width, height, ...layers },
  };
}

/** Room for the axis at the left, and between panels. */
export const AXIS = 72;
const GAP = 24;
