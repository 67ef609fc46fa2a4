import type { ChartOptions } from './chart.ts';
import { stepColours, stepDashes } from './palette.ts';
import type { Steps } from './steps.ts';
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
  readonly header:
    | { readonly title: string; readonly titlePadding: number }
    | { readonly title: null; readonly labels: false };
}

/** Room between panels: for the last label of one axis and the first of the next. */
const COLUMN_GAP = 22;

/** Between rows also for what stands above a panel. */
const PANEL_SPACING = { column: COLUMN_GAP, row: 36 };

/** As many panels in a row as fit, each at least `least` wide; `aside` is the room for axes. */
export function layPanels(
  steps: Steps | undefined,
  { width }: ChartOptions,
  least: number,
  aside: number,
): Panels {
  if (steps === undefined) return { columns: 1, width: Math.floor(Math.min(640, width - aside)) };
  const sort = [...steps.labels];
  const fitting = Math.max(1, Math.floor((width - aside + COLUMN_GAP) / (least + COLUMN_GAP)));
  const rows = Math.ceil(sort.length / fitting);
  // Rows of equal length look better than a last one with a single panel.
  const columns = Math.ceil(sort.length / rows);
  const room = (width - aside - COLUMN_GAP * (columns - 1)) / columns;
  const facet = {
    field: 'panel',
    type: 'ordinal',
    sort,
    // Above the labels, which flush bounds leave out of account.
    header: { title: steps.title, titlePadding: 13 + 14 * steps.lines },
  };
  return { columns, width: Math.floor(Math.min(520, room)), facet: facet as PanelFacet };
}

/** The same where a row of panels above says what each is. */
export function withoutHeader({ facet, ...panels }: Panels): Panels {
  return facet === undefined
    ? panels
    : { ...panels, facet: { ...facet, header: { title: null, labels: false } } };
}

/** The layers of a figure once, or once in each panel. `alone` is the height of a single one. */
export function inPanels<Layers extends object>(
  { columns, width, facet }: Panels,
  layers: Layers,
  height: { readonly alone: number; readonly each: number },
) {
  if (facet === undefined) return { width, height: height.alone, ...layers };
  return {
    facet,
    columns,
    spacing: PANEL_SPACING,
    bounds: 'flush' as const,
    spec: { width, height: height.each, ...layers },
  };
}

/** Colour of each step of a factor, the same in every figure, with its legend; nothing without. */
export function stepColour(steps: Steps | undefined, { theme, width }: ChartOptions) {
  if (steps === undefined) return {};
  const domain = [...steps.labels];
  const range = stepColours(THEMES[theme], domain.length, steps.axis.isOrdered);
  const legend = {
    title: steps.title,
    orient: 'top' as const,
    direction: 'horizontal' as const,
    columns: Math.max(1, Math.floor(width / (46 + steps.room))),
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
export function stepDash(steps: Steps | undefined, { theme }: ChartOptions) {
  if (steps === undefined || !THEMES[theme].hasDashes) return {};
  const domain = [...steps.labels];
  const scale = { domain, range: stepDashes(domain.length) };
  return { strokeDash: { field: 'step', type: 'ordinal' as const, sort: domain, scale } };
}
