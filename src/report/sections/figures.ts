import type { FigureName } from '../../charts/report-figures.ts';
import type { Text } from '../../model/text.ts';
import { both, html, type Markup } from '../markup.ts';
import type { SweepPayload } from '../payload.ts';
import { figurePlace } from './figure-place.ts';
import { metricChooser } from './metric-chooser.ts';

const HEADINGS: Readonly<Record<FigureName, Text>> = {
  map: { en: 'At the end', fr: 'À la fin' },
  trajectories: { en: 'Over time', fr: 'Au fil du temps' },
  distributions: { en: 'How the runs scatter', fr: 'Dispersion des simulations' },
  events: { en: 'What happened', fr: 'Ce qui s’est passé' },
};

/** Places for the figures; the script of the page draws them. */
export function figures({ figures: drawn }: SweepPayload): Markup {
  const [first] = drawn.metrics;
  const has = (name: FigureName) => {
    switch (name) {
      case 'map':
        return drawn.map.x !== undefined && first !== undefined;
      case 'trajectories':
        return Object.keys(drawn.trajectories).length > 0;
      case 'distributions':
        return first !== undefined;
      case 'events':
        return drawn.events.metrics.length > 0;
    }
  };
  return html`<section id="figures">
    <h2>${both({ en: 'Figures', fr: 'Figures' })}</h2>
    ${metricChooser()}
    ${has('map') ? place('map') : undefined}
    ${has('trajectories') ? place('trajectories') : absent('trajectories', NO_SERIES)}
    ${has('distributions') ? place('distributions') : undefined}
    ${has('events') ? place('events') : undefined}
  </section>`;
}

function place(name: FigureName): Markup {
  return figurePlace(name, HEADINGS[name]);
}

function absent(name: FigureName, why: Text): Markup {
  return html`<h3>${both(HEADINGS[name])}</h3><p class="muted">${both(why)}</p>`;
}

const NO_SERIES: Text = {
  en: 'No values over time were kept: run the sweep with the table “series” to see them.',
  fr: 'Aucune valeur au fil du temps n’a été gardée\u00a0: lancez le balayage avec la table «\u00a0series\u00a0» pour les voir.',
};
