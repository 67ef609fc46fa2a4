import { effect, useSignal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ChartSpec } from '../../charts/chart.ts';
import { LIVE } from '../../charts/live/live-chart.ts';
import type { LiveOptions, LiveRow } from '../../charts/live/live-chart.ts';
import type { SaveFormat } from '../../charts/save-figure.ts';
import { isProjected, language, say, theme } from '../state/preferences.ts';
import type { Charts } from './entry.ts';
import { loadCharts } from './load-charts.ts';

const FORMATS: readonly SaveFormat[] = ['png', 'svg', 'csv', 'json'];
const FORMAT_NAMES: Readonly<Record<SaveFormat, string>> = {
  png: 'PNG',
  svg: 'SVG',
  csv: 'CSV',
  json: 'Vega-Lite',
};

const TEXTS = {
  save: { en: 'Save', fr: 'Enregistrer' },
  loading: { en: 'Loading charts …', fr: 'Chargement des graphiques …' },
  failed: {
    en: 'This chart cannot be drawn here.',
    fr: 'Ce graphique ne peut pas être tracé ici.',
  },
};

/** A narrower chart is drawn at this width, in pixels, and made smaller by the browser. */
const NARROWEST = 220;

/** How much larger letters and lines are for a room. */
const LARGER = 1.45;

interface LiveChartProps {
  /** Names the file that is saved. */
  readonly name: string;
  /** What it shows now, for those who do not see it. */
  readonly label: ReadonlySignal<string>;
  readonly height?: number;
  readonly make: (charts: Charts, options: LiveOptions) => ChartSpec;
  readonly rows: ReadonlySignal<readonly LiveRow[]>;
}

/** A chart that follows what is shown. It is drawn while it is in sight, as wide as its place. */
export function LiveChart({ name, label, height = 170, make, rows }: LiveChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const state = useSignal<'loading' | 'drawn' | 'failed'>('loading');
  const save = useRef<(format: SaveFormat) => void>(() => undefined);
  const makeNow = useRef(make);
  makeNow.current = make;
  const width = useWidth(place);
  const dependsOn = `${language.value} ${theme()} ${isProjected.value} ${width}`;

  useEffect(() => {
    const element = place.current;
    if (element === null || width === 0) return undefined;
    let isGone = false;
    let stop = () => {};
    const isSeen = { now: false, changed: () => {} };
    const watcher = new IntersectionObserver(([entry]) => {
      isSeen.now = entry?.isIntersecting === true;
      isSeen.changed();
    });
    const draw = async () => {
      const charts = await loadCharts();
      if (isGone) return;
      const spec = makeNow.current(charts, {
        language: language.value,
        theme: theme(),
        width: Math.round(Math.max(NARROWEST, width / (isProjected.value ? LARGER : 1))),
        height,
      });
      const drawing = document.createElement('div');
      // Its label says what there is to say; the marks one by one say nothing.
      drawing.ariaHidden = 'true';
      const filled = () => ({ ...spec, datasets: { [LIVE]: rows.peek() } }) as ChartSpec;
      const view = await charts.drawFigure(drawing, filled(), language.value);
      if (isGone) return void view.finalize();
      element.replaceChildren(drawing);
      state.value = 'drawn';
      save.current = (format) => void charts.saveFigure(view, filled(), format, name);
      // Longer labels of an axis need another layout: else the title is cut.
      const fill = () => {
        if (isSeen.now)
          void view
            .data(LIVE, [...rows.value])
            .resize()
            .runAsync();
      };
      isSeen.changed = fill;
      const stopFilling = effect(() => {
        void rows.value;
        fill();
      });
      stop = () => {
        stopFilling();
        view.finalize();
      };
    };
    watcher.observe(element);
    draw().catch(() => {
      state.value = 'failed';
    });
    return () => {
      isGone = true;
      watcher.disconnect();
      stop();
    };
  }, [dependsOn, height, name, rows, state, width]);

  return (
    <figure class="chart">
      <div ref={place} class="drawing" role="img" aria-label={label.value} />
      {state.value === 'loading' && <p class="muted">{say(TEXTS.loading)}</p>}
      {state.value === 'failed' && <p class="mistake">{say(TEXTS.failed)}</p>}
      {state.value === 'drawn' && (
        <div class="save">
          {FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              aria-label={`${say(TEXTS.save)} ${FORMAT_NAMES[format]}: ${name}`}
              onClick={() => save.current(format)}
            >
              {FORMAT_NAMES[format]}
            </button>
          ))}
        </div>
      )}
    </figure>
  );
}

/** How wide a part of the page is, in pixels; its last width where it is not shown, 0 where it never was. */
function useWidth(place: RefObject<HTMLElement | null>): number {
  const width = useSignal(0);
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry?.contentRect.width ?? 0);
      if (now > 0) width.value = now;
    });
    if (place.current !== null) watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [place, width]);
  return width.value;
}
