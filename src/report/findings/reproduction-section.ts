import type { Text } from '../../model/text.ts';
import { both, html, type Markup } from '../markup.ts';
import type { FindingsPageData } from './tried-finding.ts';

/** What somebody else needs to get the same table. */
export function reproductionSection({
  command,
  programVersion,
  record: { modelVersion, seed, replicates, world },
}: FindingsPageData): Markup {
  const facts: readonly (readonly [Text, string])[] = [
    [{ en: 'Program version', fr: 'Version du programme' }, programVersion],
    [{ en: 'Model version', fr: 'Version du modèle' }, modelVersion],
    [{ en: 'World', fr: 'Monde' }, world],
    [{ en: 'Seed', fr: 'Graine' }, seed],
    [{ en: 'Replicates', fr: 'Répétitions' }, String(replicates)],
  ];
  return html`<section id="reproduction">
    <h2>${both({ en: 'How to get the same numbers', fr: 'Comment retrouver les mêmes nombres' })}</h2>
    <p>${both(SAME)}</p>
    <pre tabindex="0"><code>${command}</code></pre>
    <dl>${facts.map(([term, value]) => html`<dt>${both(term)}</dt><dd><code>${value}</code></dd>`)}</dl>
  </section>`;
}

const SAME: Text = {
  en: 'The same version gives the same table on every machine, with any number of threads. The numbers are also in findings.json beside this page.',
  fr: 'La même version donne le même tableau sur toute machine, quel que soit le nombre de fils d’exécution. Les nombres se trouvent aussi dans findings.json, à côté de cette page.',
};
