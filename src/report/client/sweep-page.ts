import { FIGURE_NAMES, figureSpec } from '../../charts/report-figures.ts';
import type { Text } from '../../model/text.ts';
import type { SweepPayload } from '../payload.ts';
import { showFigures } from './figures-on-page.ts';
import { pageLanguage } from './preferences.ts';
import { fillSummary } from './summary-rows.ts';

const OF_THE_QUESTION: Text = {
  en: 'What the question is about',
  fr: 'Ce sur quoi porte la question',
};
const OTHERS: Text = { en: 'Other measures', fr: 'Autres mesures' };

/** The report of a sweep: figures and table of the metric that the reader chooses. */
export function showSweep(payload: SweepPayload): void {
  const { name: stem, title, figures, asked } = payload;
  const chooser = document.querySelector<HTMLSelectElement>('#metric');
  const table = document.querySelector<HTMLTableElement>('#summary-table');
  let metricName = figures.metrics[0]?.name ?? '';

  function fillChooser(): void {
    const language = pageLanguage();
    const { metrics } = figures;
    const options = metrics.map(({ name, label }) => {
      const option = document.createElement('option');
      option.value = name;
      option.textContent = label[language];
      option.selected = name === metricName;
      return option;
    });
    const groups = [
      [OF_THE_QUESTION[language], options.slice(0, asked)],
      [OTHERS[language], options.slice(asked)],
    ] as const;
    chooser?.replaceChildren(
      ...groups
        .filter(([, members]) => members.length > 0)
        .map(([label, members]) => {
          const group = document.createElement('optgroup');
          group.label = label;
          group.append(...members);
          return group;
        }),
    );
    const metric = metrics.find(({ name }) => name === metricName);
    const help = document.getElementById('metric-help');
    if (help !== null) help.textContent = metric?.help[language] ?? '';
    if (table !== null && metric !== undefined)
      fillSummary(table, payload.summary, metric, language);
  }

  const drawAgain = showFigures({
    title,
    refresh: fillChooser,
    specOf(figure, options) {
      const name = FIGURE_NAMES.find((one) => one === figure);
      return name === undefined ? undefined : figureSpec(figures, name, metricName, options);
    },
    fileOf: (figure) => [stem, figure, ...(figure === 'events' ? [] : [metricName])].join('-'),
  });
  chooser?.addEventListener('change', () => {
    metricName = chooser.value;
    drawAgain();
  });
}
