import { findingChart } from '../../charts/figures/finding-chart.ts';
import type { FindingsPayload } from '../payload.ts';
import { showFigures } from './figures-on-page.ts';

/** The report of findings: a figure for each, under its id. */
export function showFindings({ name, title, findings }: FindingsPayload): void {
  showFigures({
    title,
    specOf(id, options) {
      const found = findings.find((one) => one.id === id);
      return found === undefined ? undefined : findingChart(found, options);
    },
    fileOf: (id) => `${name}-${id}`,
  });
}
