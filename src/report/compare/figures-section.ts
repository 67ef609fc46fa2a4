import type { ComparisonFigures } from '../../charts/compare/comparison-figures.ts';
import { hasEvents } from '../../charts/figures/survival.ts';
import type { Text } from '../../model/text.ts';
import { both, html, type Markup } from '../markup.ts';
import { figurePlace } from '../sections/figure-place.ts';
import { metricChooser } from '../sections/metric-chooser.ts';

/** Places for the figures of the measure that the reader chooses, and of lives; the script of the page draws them. */
export function figuresSection({ metrics, overTime, survival, pairs }: ComparisonFigures): Markup {
  const isKept = metrics.some(({ name }) => (overTime[name] ?? []).length > 0);
  const subjects = (['networkLife', 'firstExport'] as const).filter((one) =>
    hasEvents(survival[one]),
  );
  const isWatched = Object.values(survival).some((one) => one.length > 0);
  // Panels of several pairs take the whole width.
  const look = pairs.length === 1 ? 'two' : 'one';
  return html`<section id="figures">
    <h2>${both({ en: 'Figures', fr: 'Figures' })}</h2>
    ${metricChooser('metric')}
    <div class="figures ${look}">
      ${figurePlace('paired-slopes', { en: 'Run by run', fr: 'Simulation par simulation' })}
      ${isKept ? figurePlace('levels-over-time', OVER_TIME) : html`<div><h3>${both(OVER_TIME)}</h3><p class="muted">${both(NO_SERIES)}</p></div>`}
      ${isKept ? figurePlace('difference-over-time', PARTING) : undefined}
      ${subjects.map((subject) => figurePlace(FIGURES[subject], HEADINGS[subject]))}
      ${isWatched ? undefined : html`<div><h3>${both(LIVES)}</h3><p class="muted">${both(NO_EVENTS)}</p></div>`}
    </div>
  </section>`;
}

const FIGURES = { networkLife: 'network-life', firstExport: 'first-export' } as const;
const HEADINGS = {
  networkLife: { en: 'Life of networks', fr: 'Durée de vie des réseaux' },
  firstExport: { en: 'Time to first export', fr: 'Temps jusqu’à la première exportation' },
};
const OVER_TIME: Text = { en: 'Over time', fr: 'Au fil du temps' };
const PARTING: Text = { en: 'When they part', fr: 'Quand l’écart apparaît' };
const LIVES: Text = { en: 'How long it takes', fr: 'Combien de temps cela prend' };
const NO_EVENTS: Text = {
  en: 'The life of networks and the time to first export are compared where both sides kept the tables “events” and “firms”: sweep with --tables to see them.',
  fr: 'La durée de vie des réseaux et le temps jusqu’à la première exportation sont comparés si les deux côtés ont gardé les tables «\u00a0events\u00a0» et «\u00a0firms\u00a0»\u00a0: lancez les balayages avec --tables pour les voir.',
};
const NO_SERIES: Text = {
  en: 'No values over time were kept on both sides, or too few runs: sweep with the table “series” to see them.',
  fr: 'Aucune valeur au fil du temps n’a été gardée des deux côtés, ou trop peu de simulations\u00a0: lancez les balayages avec la table «\u00a0series\u00a0» pour les voir.',
};
