import type { MetricInfo } from '../../analysis/metric-info.ts';
import type { Text } from '../../model/text.ts';
import { pageLanguage } from './preferences.ts';

const OF_THE_QUESTION: Text = {
  en: 'What the question is about',
  fr: 'Ce sur quoi porte la question',
};
const OTHERS: Text = { en: 'Other measures', fr: 'Autres mesures' };

/** The metric that the reader has chosen. */
export interface MetricChoice {
  chosen(): MetricInfo | undefined;
  /** Fills the menu in the language of the page. */
  fill(): void;
  onChange(changed: () => void): void;
}

/** @param asked how many of the metrics the question is about: the first ones */
export function offerMetrics(metrics: readonly MetricInfo[], asked: number): MetricChoice {
  const choosers = document.querySelectorAll<HTMLSelectElement>('select[data-metrics]');
  let name = metrics[0]?.name ?? '';
  const chosen = () => metrics.find((metric) => metric.name === name);
  return {
    chosen,
    fill() {
      const language = pageLanguage();
      for (const chooser of choosers) fillChooser(chooser, metrics, asked, name);
      for (const help of document.querySelectorAll('[data-metric-help]'))
        help.textContent = chosen()?.help[language] ?? '';
    },
    onChange(changed) {
      for (const chooser of choosers)
        chooser.addEventListener('change', () => {
          name = chooser.value;
          changed();
        });
    },
  };
}

function fillChooser(
  chooser: HTMLSelectElement,
  metrics: readonly MetricInfo[],
  asked: number,
  chosen: string,
): void {
  const language = pageLanguage();
  const options = metrics.map((metric) => {
    const option = document.createElement('option');
    option.value = metric.name;
    option.textContent = metric.label[language];
    option.selected = metric.name === chosen;
    return option;
  });
  const groups = [
    [OF_THE_QUESTION[language], options.slice(0, asked)],
    [OTHERS[language], options.slice(asked)],
  ] as const;
  chooser.replaceChildren(
    ...groups
      .filter(([, members]) => members.length > 0)
      .map(([label, members]) => {
        const group = document.createElement('optgroup');
        group.label = label;
        group.append(...members);
        return group;
      }),
  );
}
