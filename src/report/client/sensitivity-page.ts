import { findFigure } from '../../charts/gallery.ts';
import type { SensitivityPayload } from '../payload.ts';
import { showFigures } from './figures-on-page.ts';
import { offerMetrics } from './metric-choice.ts';

/** The report of a sensitivity analysis: figures of the measure that the reader chooses. */
export function showSensitivity({ name: stem, title, metrics, figures }: SensitivityPayload): void {
  const choice = offerMetrics(metrics, metrics.length);
  const drawAgain = showFigures({
    title,
    refresh: () => choice.fill(),
    specOf(figure, options) {
      const data = figures[figure]?.[choice.chosen()?.name ?? ''];
      return data === undefined ? undefined : findFigure(figure)?.spec(data, options);
    },
    fileOf: (figure) => [stem, figure, choice.chosen()?.name ?? ''].join('-'),
  });
  choice.onChange(drawAgain);
}
