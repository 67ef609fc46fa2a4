import type { Figure } from '../charts/figure.ts';
import type { Language, Text } from '../model/text.ts';
import { both, html, inBoth, type Markup } from './markup.ts';
import { buildPage, type PageOptions } from './page.ts';
import { CAUTIONS } from '../analysis/cautions.ts';
import { cautions } from './sections/cautions.ts';
import { figurePlace } from './sections/figure-place.ts';

/** A figure, and the results that it was made of. */
export interface FigurePageData {
  readonly figure: Figure;
  readonly data: unknown;
  /** Names of saved files begin with it. */
  readonly name: string;
  /** Title of the scenario, or of what is compared. */
  readonly title: Text;
  readonly programVersion: string;
  readonly sources: readonly FigureSource[];
}

/** Where the values of a figure come from. */
export interface FigureSource {
  readonly name: string;
  readonly hash: string;
  readonly modelVersion: string;
  /** The command that computes the same results again. */
  readonly command: string;
}

/** One figure as a page that needs nothing else, with its description in words. */
export function buildFigurePage(
  { figure, data, name, title, programVersion, sources }: FigurePageData,
  options: PageOptions,
): string {
  const [artificial] = CAUTIONS;
  const body = [
    html`<header class="opening">
      <p class="brand">Reticula</p>
      <h1>${both(figure.label)}</h1>
      <p class="question">${both(title)}</p>
      <p>${both(figure.shows)}</p>
      ${artificial && html`<p class="caution"><strong>${both(artificial)}</strong></p>`}
    </header>`,
    html`<section>${figurePlace(figure.name)}
      <details><summary>${both({ en: 'The same in words', fr: 'La même chose en mots' })}</summary>
      <p>${inBoth((language: Language) => figure.describe(data, language))}</p></details>
    </section>`,
    cautions(),
    html`<section id="reproduction">
      <h2>${both({ en: 'Where the values come from', fr: 'D’où viennent les valeurs' })}</h2>
      ${sources.map(describeSource)}
    </section>`,
  ];
  const payload = { kind: 'figure', name, title: figure.label, figure: figure.name, data } as const;
  return buildPage({ title: figure.label, programVersion, payload, body }, options);
}

function describeSource({ name, hash, modelVersion, command }: FigureSource): Markup {
  return html`<pre tabindex="0"><code>${command}</code></pre>
    <dl>
      <dt>${both({ en: 'Results', fr: 'Résultats' })}</dt><dd><code>${name}</code></dd>
      <dt>${both({ en: 'Model version', fr: 'Version du modèle' })}</dt><dd><code>${modelVersion}</code></dd>
      <dt>${both({ en: 'SHA-256 of the sweep', fr: 'SHA-256 du balayage' })}</dt><dd><code>${hash}</code></dd>
    </dl>`;
}
