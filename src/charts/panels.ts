import { type ChartOptions, titled } from './chart.ts';
import type { ChartAxis } from './figure-data.ts';
import { stepColours, stepDashes } from './palette.ts';
import { THEMES } from './theme.ts';

/** Small figures of the same kind side by side, one for each step of a factor. */
export interface Panels {
  readonly columns: number;
  /** Of one panel, axes aside. */
  readonly width: number;
  /** The facet channel; absent without a factor, when there is one panel. */
  readonly facet?: PanelFacet;
}

interface PanelFacet {
  readonly field: 'panel';
  readonly type: 'ordinal';
  readonly sort: string[];
  readonly header: { readonly title: string; readonly titlePadding: number };
}

/** Room between panels: for the last label of one axis and the first of the next. */
const COLUMN_GAP = 22;

/** Between rows also for what stands above a panel. */
export const PANEL_SPACING = { column: COLUMN_GAP, row: 36 };

/** As many panels in a row as fit, each at least `least` wide; `aside` is the room for axes. */
export function layPanels(
  axis: ChartAxis | undefined,
  { language, width }: ChartOptions,
  least: number,
  aside: number,
): Panels {
  if (axis === undefined) return { columns: 1, width: Math.min(640, width - aside) };
  const sort = axis.steps.map(({ label }) => label[language]);
  const fitting = Math.max(1, Math.floor((width - aside + COLUMN_GAP) / (least + COLUMN_GAP)));
  const rows = Math.ceil(sort.length / fitting);
  // Rows of equal length look better than a last one with a single panel.
  const columns = Math.ceil(sort.length / rows);
  const room = (width - aside - COLUMN_GAP * (columns - 1)) / columns;
  const facet = {
    field: 'panel',
    type: 'ordinal',
    sort,
    header: { title: titled(axis, language), titlePadding: 26 },
  };
  return { columns, width: Math.floor(Math.min(420, room)), facet: facet as PanelFacet };
}

/** Colour of each step of a factor, the same in every figure, with its legend; nothing without. */
export function stepColour(axis: ChartAxis | undefined, { language, theme, width }: ChartOptions) {
  if (axis === undefined) return {};
  const domain = axis.steps.map(({ label }) => label[language]);
  const longest = Math.max(...domain.map((label) => label.length));
  const range = stepColours(THEMES[theme], domain.length, axis.isOrdered);
  const legend = {
    title: titled(axis, language),
    orient: 'top' as const,
    direction: 'horizontal' as const,
    columns: Math.max(1, Math.floor(width / (46 + 6.5 * longest))),
    symbolType: 'stroke' as const,
    symbolStrokeWidth: 3,
    symbolSize: 300,
    symbolOpacity: 1,
  };
  return {
    color: {
      field: 'step',
      type: 'ordinal' as const,
      sort: domain,
      scale: { domain, range },
      legend,
    },
  };
}

/** Dashes that tell steps apart on paper; nothing on screens. */
export function stepDash(axis: ChartAxis | undefined, { language, theme }: ChartOptions) {
  if (axis === undefined || !THEMES[theme].hasDashes) return {};
  const domain = axis.steps.map(({ label }) => label[language]);
  const scale = { domain, range: stepDashes(domain.length) };
  return { strokeDash: { field: 'step', type: 'ordinal' as const, sort: domain, scale } };
}
