import type { Text } from '../../model/text.ts';
import { both, html, type Markup } from '../markup.ts';
import { repeatable } from '../program.ts';
import type { Outcomes } from '../outcomes.ts';
import type { SweepIdentity } from '../report-data.ts';

type Fact = readonly [term: Text, value: string];

/** What somebody else needs to get the same numbers, and to see that they are the same. */
export function reproduction({ manifest, outcomes }: SweepIdentity): Markup {
  const { command, modelVersion, programVersion, environment, seed, hash, scenarioHash } = manifest;
  const facts: readonly Fact[] = [
    [{ en: 'Program version', fr: 'Version du programme' }, programVersion],
    [{ en: 'Model version', fr: 'Version du modèle' }, modelVersion],
    [{ en: 'Seed', fr: 'Graine' }, seed],
    [{ en: 'SHA-256 of the scenario', fr: 'SHA-256 du scénario' }, scenarioHash],
    [{ en: 'SHA-256 of the sweep', fr: 'SHA-256 du balayage' }, hash],
    ...computedWith(environment),
  ];
  return html`<section id="reproduction">
    <h2>${both({ en: 'How to get the same numbers', fr: 'Comment retrouver les mêmes nombres' })}</h2>
    <p>${both(SAME_BYTES)}</p>
    <pre tabindex="0"><code>${repeatable(command)}</code></pre>
    <dl>${facts.map(([term, value]) => html`<dt>${both(term)}</dt><dd><code>${value}</code></dd>`)}</dl>
    ${hashes(outcomes)}
  </section>`;
}

function computedWith({ node, host }: SweepIdentity['manifest']['environment']): Fact[] {
  const where = [node && `Node ${node}`, host].filter(Boolean).join(', ');
  const term = { en: 'Computed with (does not matter)', fr: 'Calculé avec (sans incidence)' };
  return where === '' ? [] : [[term, where]];
}

function hashes({ hashes: found }: Outcomes): Markup | undefined {
  if (found === undefined) return undefined;
  const { digest, shown } = found;
  const rows = shown.map(
    ({ state, point }) =>
      html`<tr><td class="number">${point}</td><td class="number">0</td><td><code>${state}</code></td></tr>`,
  );
  return html`<details>
    <summary>${both({ en: 'State hashes', fr: 'Empreintes des états' })}</summary>
    <p class="muted">${both(HASHES)}</p>
    <p><code>${digest}</code></p>
    <div class="scroll" tabindex="0"><table>
      <thead><tr>
        <th scope="col">${both({ en: 'Point', fr: 'Point' })}</th>
        <th scope="col">${both({ en: 'Replicate', fr: 'Répétition' })}</th>
        <th scope="col">${both({ en: 'Hash of the final state', fr: 'Empreinte de l’état final' })}</th>
      </tr></thead>
      <tbody>${rows}</tbody>
    </table></div>
  </details>`;
}

const SAME_BYTES: Text = {
  en: 'A run is a function of the parameters, the seed and the number of the replicate: the same version gives the same bytes on every machine.',
  fr: 'Une simulation est une fonction des paramètres, de la graine et du numéro de répétition\u00a0: la même version donne les mêmes octets sur toute machine.',
};
const HASHES: Text = {
  en: 'Each run’s final state has a hash. Below, the SHA-256 of all of them in the order of the runs, one per line, and some of them one by one.',
  fr: 'L’état final de chaque simulation a une empreinte. Ci-dessous, le SHA-256 de toutes, dans l’ordre des simulations, une par ligne, et quelques-unes une par une.',
};
