import { FIGURE_NAMES, figureSpec } from '../../charts/report-figures.ts';
import type { SweepPayload } from '../payload.ts';
import { showFigures } from './figures-on-page.ts';
import { offerMetrics } from './metric-choice.ts';
import { pageLanguage } from './preferences.ts';
import { fillSummary } from './summary-rows.ts';

/** The report of a sweep: figures and table of the metric that the reader chooses. */
export function showSweep({ name: stem, title, figures, asked, summary }: SweepPayload): void {
  const table = document.querySelector<HTMLTableElement>('#summary-table');
  const metrics = offerMetrics(figures.metrics, asked);
  const drawAgain = showFigures({
    title,
    refresh() {
      metrics.fill();
      const metric = metrics.chosen();
      if (table !== null && metric !== undefined)
        fillSummary(table, summary, metric, pageLanguage());
    },
    specOf(figure, options) {
      const name = FIGURE_NAMES.find((one) => one === figure);
      const metric = metrics.chosen();
      if (name === undefined || metric === undefined) return undefined;
      return figureSpec(figures, name, metric.name, options);
    },
    fileOf(figure) {
      const metric = figure === 'events' ? [] : [metrics.chosen()?.name ?? ''];
      return [stem, figure, ...metric].join('-');
    },
  });
  metrics.onChange(drawAgain);
}
