import type { Text } from '../../model/text.ts';
import type { Sourced } from './beyond.ts';
import { both, html, type Markup } from '../markup.ts';
import type { FindingsRecord } from '../../analysis/appraisal/findings-record.ts';
import { repeatable } from '../program.ts';
import type { FindingsPageData } from './tried-finding.ts';

/** What somebody else needs to get the same table. */
export function reproductionSection({
  command,
  beyond,
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
    <pre tabindex="0"><code>${repeatable(command)}</code></pre>
    <dl>${facts.map(([term, value]) => html`<dt>${both(term)}</dt><dd><code>${value}</code></dd>`)}</dl>
    ${origin(REACH, beyond.reach)}
    ${origin(RIVALS, beyond.rivals)}
  </section>`;
}

/** Where the reach or the rivals come from. */
function origin<
  Record extends Pick<FindingsRecord, 'modelVersion' | 'seed' | 'replicates' | 'world'>,
>(label: Text, sourced: Sourced<Record>): Markup | false {
  if ('missing' in sourced) return false;
  const { record, command, isPublished } = sourced;
  const { modelVersion, seed, replicates, world } = record;
  return html`<h3>${both(label)}</h3>
    <p>${both(isPublished ? PUBLISHED : FRESH)} ${both({
      en: `Model ${modelVersion}, world ${world}, seed ${seed}, ${replicates} replicates.`,
      fr: `Modèle ${modelVersion}, monde ${world}, graine ${seed}, ${replicates} répétitions.`,
    })}</p>
    <pre tabindex="0"><code>${repeatable(command)}</code></pre>`;
}

const REACH: Text = { en: 'The reach', fr: 'La portée' };
const RIVALS: Text = { en: 'The rival rules', fr: 'Les règles rivales' };
const PUBLISHED: Text = {
  en: 'Not computed for this page: it comes with the program.',
  fr: 'Non calculé pour cette page\u00a0: cela accompagne le programme.',
};
const FRESH: Text = {
  en: 'Computed for this page.',
  fr: 'Calculé pour cette page.',
};

const SAME: Text = {
  en: 'The same version gives the same table on every machine, with any number of threads. The numbers are also in findings.json beside this page.',
  fr: 'La même version donne le même tableau sur toute machine, quel que soit le nombre de fils d’exécution. Les nombres se trouvent aussi dans findings.json, à côté de cette page.',
};
