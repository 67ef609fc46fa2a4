import { tellInteractions } from '../../analysis/interaction-sentences.ts';
import { tellLeftOut } from '../../analysis/tell-left-out.ts';
import { tellNearCopies } from '../../analysis/tell-near-copies.ts';
import { HOW_JUDGED } from '../../analysis/strongest-effect.ts';
import { tellEffects } from '../../analysis/tell-effects.ts';
import { writeCount } from '../../analysis/write-count.ts';
import { writeDecimal } from '../../analysis/write-number.ts';
import type { Language, Text } from '../../model/text.ts';
import { both, html, type Markup } from '../markup.ts';
import { runsPerPoint, writeRunsPerPoint } from '../../analysis/runs-per-point.ts';
import { tellReached, tellRule, tellStoppedEarly } from '../../analysis/tell-precision.ts';
import type { ReportData } from '../report-data.ts';
import { effectsTable } from './effects-table.ts';
import { interactionsTable } from './interactions-table.ts';

/** What came out: the effect on the first metric, which the question is about, the strongest one, interactions, the first figure, and what was run. */
export function answer(data: ReportData, figure: Markup | undefined): Markup {
  const { runs, asked, effects, interactions } = data;
  const { strongest, sentences } = tellEffects(effects, runs.design, asked);
  const together = tellInteractions(interactions, runs.design, asked);
  return html`<section id="answer">
    <h2>${both({ en: 'What came out', fr: 'Ce qu’il en ressort' })}</h2>
    <div class="beside">
      <div>
        ${sentences.map((one, i) => html`<p class="${i === 0 ? 'lead' : ''}">${both(one)}</p>`)}
        ${strongest && html`<p class="muted">${both(HOW_JUDGED)}</p>`}
        <p class="muted">${both(whatWasRun(data))}</p>
      </div>
      <div>${figure}${together.map((one) => html`<p>${both(one)}</p>`)}</div>
    </div>
    ${effects.length > 0 ? effectsTable(effects, runs.design, asked) : undefined}
    ${interactions.length > 0 ? interactionsTable(interactions, runs.design, asked) : undefined}
  </section>`;
}

function whatWasRun({ manifest, scenario, runs, outcomes, soFar }: ReportData): Text {
  const { failed, noNetworkLeft: gone } = outcomes;
  const { rows } = runs.table;
  const write = (count: number, language: Language) =>
    writeDecimal(count, { decimals: 0 }, language);
  const { points } = runs.design;
  const { planned } = manifest.runs;
  const isAdding = soFar?.precision !== undefined;
  const replicates = writeRunsPerPoint(runsPerPoint(runs.table, points.length));
  const added = [tellRule(manifest), tellReached(manifest, runs.design)];
  const told = added.flatMap((text) => text ?? []);
  if (told.length > 0) told.push(tellStoppedEarly(manifest));
  const some: Text =
    rows < planned
      ? {
          en: ` of ${write(planned, 'en')} planned${isAdding ? ' so far' : ''}`,
          fr: ` sur ${write(planned, 'fr')} prévues${isAdding ? ' à ce stade' : ''}`,
        }
      : { en: '', fr: '' };
  const leftOut = tellLeftOut(manifest.leftOut);
  const copies = tellNearCopies(runs.design);
  const en = [
    `${writeCount(rows, 'run', 'runs', 'en')}${some.en}: ${writeCount(points.length, 'point', 'points', 'en')} × ${replicates.en} ${replicates.en === '1' ? 'replicate' : 'replicates'}, ${writeCount(scenario.ticks, 'quarter', 'quarters', 'en')} each.`,
    leftOut?.en ?? '',
    copies?.en ?? '',
    'The same replicate has the same luck at every point.',
    ...told.map((text) => text.en),
    gone ? `At the end of ${write(gone, 'en')} of them no network was left.` : '',
    failed ? `${write(failed, 'en')} failed and are counted as missing.` : '',
  ];
  const fr = [
    `${writeCount(rows, 'simulation', 'simulations', 'fr')}${some.fr}\u00a0: ${writeCount(points.length, 'point', 'points', 'fr')} × ${replicates.fr} ${replicates.fr === '1' ? 'répétition' : 'répétitions'}, ${writeCount(scenario.ticks, 'trimestre', 'trimestres', 'fr')} chacune.`,
    leftOut?.fr ?? '',
    copies?.fr ?? '',
    'Une même répétition connaît les mêmes aléas en tout point.',
    ...told.map((text) => text.fr),
    gone ? `À la fin de ${write(gone, 'fr')} d’entre elles, il ne restait aucun réseau.` : '',
    failed ? `${write(failed, 'fr')} ont échoué et sont comptées comme manquantes.` : '',
  ];
  return { en: en.filter(Boolean).join(' '), fr: fr.filter(Boolean).join(' ') };
}
