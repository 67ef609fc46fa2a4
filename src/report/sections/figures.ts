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

/** The figure that stands beside the answer, with the choice of what it shows: the map, or without factors the runs themselves. */
export function firstFigure(payload: SweepPayload): Markup | undefined {
  const name = firstOf(payload);
  if (name === undefined) return undefined;
  return html`${metricChooser('metric')}${place(name)}`;
}

/** Places for the other figures; the script of the page draws them. */
export function figures(payload: SweepPayload): Markup {
  const { small } = payload.figures;
  const first = firstOf(payload);
  const isShown = (name: FigureName) => name !== first && hasFigure(payload, name);
  // Single figures stand side by side; panels of a second factor take the whole width.
  const look = small.y === undefined ? 'two' : 'one';
  return html`<section id="figures">
    <h2>${both({ en: 'Figures', fr: 'Figures' })}</h2>
    ${metricChooser('metric-again')}
    <div class="figures ${look}">
      ${hasFigure(payload, 'trajectories') ? isShown('trajectories') && place('trajectories') : absent('trajectories', NO_SERIES)}
      ${isShown('distributions') && place('distributions')}
      ${isShown('events') && place('events')}
    </div>
  </section>`;
}

function firstOf(payload: SweepPayload): FigureName | undefined {
  return (['map', 'distributions'] as const).find((name) => hasFigure(payload, name));
}

function hasFigure({ figures: drawn }: SweepPayload, name: FigureName): boolean {
  const isMeasured = drawn.metrics.length > 0;
  switch (name) {
    case 'map':
      return drawn.map.x !== undefined && isMeasured;
    case 'trajectories':
      return Object.keys(drawn.trajectories).length > 0;
    case 'distributions':
      return isMeasured;
    case 'events':
      return drawn.events.metrics.length > 0;
  }
}

function place(name: FigureName): Markup {
  return figurePlace(name, HEADINGS[name]);
}

function absent(name: FigureName, why: Text): Markup {
  return html`<div><h3>${both(HEADINGS[name])}</h3><p class="muted">${both(why)}</p></div>`;
}

const NO_SERIES: Text = {
  en: 'No values over time were kept: run the sweep with the table “series” to see them.',
  fr: 'Aucune valeur au fil du temps n’a été gardée\u00a0: lancez le balayage avec la table «\u00a0series\u00a0» pour les voir.',
};
