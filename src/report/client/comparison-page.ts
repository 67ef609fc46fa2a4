import { comparisonSpec } from '../../charts/compare/comparison-spec.ts';
import type { ComparisonPayload } from '../payload.ts';
import { showFigures } from './figures-on-page.ts';
import { offerMetrics } from './metric-choice.ts';

/** Figures that show one measure, the one that the reader chooses. */
const OF_ONE_METRIC = ['paired-slopes', 'levels-over-time', 'difference-over-time'];

/** The report of a comparison. */
export function showComparison({ name: stem, title, figures }: ComparisonPayload): void {
  const metrics = offerMetrics(figures.metrics, figures.metrics.length);
  const drawAgain = showFigures({
    title,
    refresh: () => metrics.fill(),
    specOf(figure, options) {
      const metric = metrics.chosen();
      return metric === undefined ? undefined : comparisonSpec(figures, figure, metric, options);
    },
    fileOf(figure) {
      const metric = OF_ONE_METRIC.includes(figure) ? [metrics.chosen()?.name ?? ''] : [];
      return [stem, figure, ...metric].join('-');
    },
  });
  metrics.onChange(drawAgain);
}
