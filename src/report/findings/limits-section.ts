import type { FindingsRecord } from '../../analysis/appraisal/findings-record.ts';
import { describeCounts } from '../../analysis/appraisal/tell/counts.ts';
import { isFragile, writeShare } from '../../analysis/reach/describe-reach.ts';
import type { Text } from '../../model/text.ts';
import { CAUTIONS } from '../../analysis/cautions.ts';
import { both, html, inBoth, type Markup } from '../markup.ts';
import type { TriedFinding } from './tried-finding.ts';

/** The title, and before any verdict how verdicts must not be read. */
export function limitsSection(
  title: Text,
  { findings }: FindingsRecord,
  tried: readonly TriedFinding[],
): Markup {
  const [artificial, ...others] = CAUTIONS;
  return html`<header class="opening">
    <p class="brand">Reticula</p>
    <h1>${both(title)}</h1>
    ${artificial && html`<p class="caution"><strong>${both(artificial)}</strong></p>`}
    <details open>
      <summary>${both({ en: 'How to read this, and how not to', fr: 'Comment lire cette page, et comment ne pas la lire' })}</summary>
      <ul>${[...LIMITS, ...others].map((limit) => html`<li>${both(limit)}</li>`)}</ul>
    </details>
    <p class="lead">${both(describeCounts(findings))}</p>
    ${fragileParagraph(tried)}
  </header>`;
}

/** The findings that hold here and hardly elsewhere, by name, the most fragile first. */
function fragileParagraph(tried: readonly TriedFinding[]): Markup | false {
  const fragile = tried
    .flatMap(({ finding, record, reach }) =>
      record.verdict === 'holds' && reach !== undefined && isFragile(reach)
        ? [{ finding, reach }]
        : [],
    )
    .sort((a, b) => a.reach.share - b.reach.share);
  if (fragile.length === 0) return false;
  return html`<p>${both(FRAGILE)}</p>
    <ul>${fragile.map(
      ({ finding, reach }) =>
        html`<li><a href="#${finding.id}">${both(finding.claim)}</a> ${inBoth((language) => writeShare(reach, language))}</li>`,
    )}</ul>`;
}

const FRAGILE: Text = {
  en: 'Fragile: reproduced at the defaults, but in less than half of the plausible space (share of it, with its 95% interval):',
  fr: 'Fragiles\u00a0: reproduits avec les valeurs par défaut, mais dans moins de la moitié de l’espace plausible (part de celui-ci, avec son intervalle à 95\u00a0%)\u00a0:',
};

/** What limits a verdict, beside what limits every report. */
const LIMITS: readonly Text[] = [
  {
    en: 'A verdict holds at one point of the parameter space, the defaults. How far it carries is the reach: in what share of the plausible parameters the model reproduces it; and which rival rules lose it.',
    fr: 'Un verdict vaut en un point de l’espace des paramètres, les valeurs par défaut. Jusqu’où il vaut, c’est sa portée qui le dit\u00a0: dans quelle part des paramètres plausibles le modèle le reproduit\u00a0; et quelles règles rivales le perdent.',
  },
  {
    en: 'Worlds that are compared share their luck, which makes standardised effects large, and replicates are free, which makes p small: look at the effect in its own units.',
    fr: 'Les mondes comparés partagent leur hasard, ce qui grossit les effets standardisés, et les répétitions ne coûtent rien, ce qui réduit p\u00a0: regardez l’effet dans ses propres unités.',
  },
  {
    en: 'Thresholds are ours. They were fixed before the defaults were tuned, and the seeds of tuning are not those of this table.',
    fr: 'Les seuils sont les nôtres. Ils ont été fixés avant le réglage des valeurs par défaut, dont les graines ne sont pas celles de ce tableau.',
  },
  {
    en: '“Near-imposed” means that a rule almost says it: that it comes out is no surprise. “Calibrated” means that something was chosen after it failed: it is shown, not predicted.',
    fr: '«\u00a0Presque imposé\u00a0» veut dire qu’une règle le dit à peu près\u00a0: qu’il apparaisse n’étonne pas. «\u00a0Calibré\u00a0» veut dire qu’un choix a été fait après son échec\u00a0: il est montré, non prédit.',
  },
];
