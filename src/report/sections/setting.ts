import { type Design, type Factor, type Level, levelsOf } from '../../analysis/design.ts';
import { DESIGN_LABELS, tellLevels } from '../../analysis/tell-design.ts';
import { tellRestrictions } from '../../analysis/tell-restrictions.ts';
import { writeCount } from '../../analysis/write-count.ts';
import { writeLevels } from '../../analysis/write-levels.ts';
import { writeLevel } from '../../analysis/write-number.ts';
import type { StoredSweep } from '../../analysis/stored-sweep.ts';
import type { NetworkInput } from '../../model/input.ts';
import { isRecord } from '../../model/is-record.ts';
import { NETWORK_TYPES } from '../../model/network-types.ts';
import type { Parameter } from '../../model/parameters/declare.ts';
import type { Language, Text } from '../../model/text.ts';
import { both, html, type Markup } from '../markup.ts';
import { differencesFrom, givenIn, type ParameterDifference } from '../parameter-differences.ts';
import type { SweepIdentity } from '../report-data.ts';
import type { ReportManifest } from '../report-results.ts';
import { textOf } from '../stored-scenario.ts';

/** Factors with more values than this are described by their range. */
const MOST_LEVELS = 12;

/** What was varied, what differs from the defaults, what changed in mid-run, and which networks there were. */
export function setting({ scenario, runs, manifest }: SweepIdentity): Markup {
  const { input, sweep } = scenario;
  const { design } = runs;
  const told = sweep?.factors.length === design.factors.length ? sweep : undefined;
  const values = told && { en: tellLevels(told, 'en'), fr: tellLevels(told, 'fr') };
  const varied = design.factors.map((factor, i) =>
    factorRow(
      factor,
      values === undefined
        ? levelsText(factor, levelsOf(design, i), design)
        : { en: values.en[i] ?? '', fr: values.fr[i] ?? '' },
    ),
  );
  const paths = new Set(design.factors.map(({ path }) => path));
  const differences = differencesFrom(isRecord(input.parameters) ? input.parameters : {}).filter(
    ({ path }) => !paths.has(path),
  );
  const networks = Array.isArray(input.networks) ? (input.networks as NetworkInput[]) : [];
  return html`<section id="setting">
    <h2>${both({ en: 'What was run', fr: 'Ce qui a été simulé' })}</h2>
    <h3>${both({ en: 'Varied', fr: 'Facteurs' })}</h3>
    ${varied.length > 0 ? table([PARAMETER, VALUES, UNIT], varied) : html`<p>${both(NOTHING_VARIED)}</p>`}
    ${designPart(sweep, manifest)}
    <h3>${both({ en: 'Parameters that differ from their defaults', fr: 'Paramètres qui diffèrent de leur valeur par défaut' })}</h3>
    ${
      differences.length > 0
        ? table([PARAMETER, VALUE, DEFAULT, UNIT], differences.map(differenceRow))
        : html`<p>${both(NONE_DIFFERS)}</p>`
    }
    ${changesPart(input.changes)}
    ${networks.length > 0 ? networksPart(networks) : undefined}
    ${fromData(input.firms, input.ties)}
  </section>`;
}

function table(headers: readonly Text[], rows: readonly Markup[]): Markup {
  return html`<div class="scroll" tabindex="0"><table>
    <thead><tr>${headers.map((header) => html`<th scope="col">${both(header)}</th>`)}</tr></thead>
    <tbody>${rows}</tbody>
  </table></div>`;
}

/** How values made points, which were possible, and how many were left out. */
function designPart(sweep: StoredSweep | undefined, manifest: ReportManifest): Markup | undefined {
  if (sweep === undefined) return undefined;
  const told = (language: Language) =>
    [
      `${DESIGN_LABELS[sweep.design][language]}${COLON[language]}${writeCount(manifest.points, 'point', 'points', language)}.`,
      ...tellRestrictions(sweep, manifest, language),
    ].join(' ');
  return html`<p>${both({ en: told('en'), fr: told('fr') })}</p>`;
}

/** Values as they were run, where the scenario does not tell them. */
function levelsText(factor: Factor, levels: readonly Level[], design: Design): Text {
  const first = levels[0];
  const last = levels.at(-1);
  const isRange =
    levels.length > MOST_LEVELS && typeof first === 'number' && typeof last === 'number';
  const write = (language: Language) =>
    writeLevels(isRange ? [first, last] : levels, factor, design, language);
  const [en, fr] = [write('en'), write('fr')];
  return isRange
    ? {
        en: `${levels.length} values from ${en.join(' to ')}`,
        fr: `${levels.length} valeurs de ${fr.join(' à ')}`,
      }
    : { en: en.join('; '), fr: fr.join('\u00a0; ') };
}

function factorRow(factor: Factor, values: Text): Markup {
  return html`<tr>${parameterCell(factor.label, factor.path)}<td>${both(values)}</td><td>${both(factor.unit)}</td></tr>`;
}

function differenceRow(difference: ParameterDifference): Markup {
  const { path, label, unit, declaration } = difference;
  return html`<tr>
    ${parameterCell(label, path)}${levelCell(difference.value, declaration)}${levelCell(difference.default, declaration)}<td>${both(unit)}</td>
  </tr>`;
}

function levelCell(level: Level, declaration: Parameter): Markup {
  const options = declaration.kind === 'choice' ? { options: declaration.options } : {};
  return html`<td>${both({ en: writeLevel(level, options, 'en'), fr: writeLevel(level, options, 'fr') })}</td>`;
}

/** What the scenario changes while a run goes on; a change may also go back to a default. */
function changesPart(changes: unknown): Markup | undefined {
  const rows = (Array.isArray(changes) ? changes : []).flatMap((change: unknown) => {
    if (!isRecord(change) || !isRecord(change['parameters'])) return [];
    const quarter = String(change['tick']);
    return givenIn(change['parameters']).map(
      ({ path, label, unit, value, declaration }) => html`<tr>
        <td class="number">${quarter}</td>
        ${parameterCell(label, path)}${levelCell(value, declaration)}<td>${both(unit)}</td>
      </tr>`,
    );
  });
  if (rows.length === 0) return undefined;
  return html`<h3>${both({ en: 'Changed in mid-run', fr: 'Changements en cours de simulation' })}</h3>
    ${table([QUARTER, PARAMETER, NEW_VALUE, UNIT], rows)}`;
}

function parameterCell(label: Text, path: string): Markup {
  return html`<th scope="row">${both(label)}<br><code>${path}</code></th>`;
}

function networksPart(networks: readonly NetworkInput[]): Markup {
  const rows = networks.map(({ name, label: named, type, founders, parameters }) => {
    const label = Object.hasOwn(NETWORK_TYPES, type) ? NETWORK_TYPES[type].label : undefined;
    const own = differencesFrom({ network: parameters ?? {} });
    const values = own.map(({ label: of, value, declaration }) => {
      const options = declaration.kind === 'choice' ? { options: declaration.options } : {};
      return html`<li>${both({
        en: `${of.en}: ${writeLevel(value, options, 'en')}`,
        fr: `${of.fr}\u00a0: ${writeLevel(value, options, 'fr')}`,
      })}</li>`;
    });
    return html`<tr>
      <th scope="row">${both(textOf(named) ?? { en: String(name), fr: String(name) })}</th>
      <td>${both(label ?? { en: String(type), fr: String(type) })}</td>
      <td class="number">${typeof founders === 'number' ? founders : Array.from(founders).length}</td>
      <td>${values.length > 0 ? html`<ul>${values}</ul>` : undefined}</td>
    </tr>`;
  });
  return html`<h3>${both({ en: 'Networks at the start (fictional)', fr: 'Réseaux au départ (fictifs)' })}</h3>
    ${table([NAME, TYPE, FOUNDERS, OWN], rows)}`;
}

function fromData(firms: unknown, ties: unknown): Markup | undefined {
  const [firmCount, tieCount] = [firms, ties].map((list) =>
    Array.isArray(list) ? list.length : 0,
  );
  if (!firmCount && !tieCount) return undefined;
  return html`<p>${both({
    en: `Given one by one: ${firmCount} firms and ${tieCount} prior ties.`,
    fr: `Donnés un par un\u00a0: ${firmCount} entreprises et ${tieCount} liens antérieurs.`,
  })}</p>`;
}

const COLON: Text = { en: ': ', fr: '\u00a0: ' };
const PARAMETER: Text = { en: 'Parameter', fr: 'Paramètre' };
const VALUES: Text = { en: 'Values', fr: 'Valeurs' };
const VALUE: Text = { en: 'Value', fr: 'Valeur' };
const DEFAULT: Text = { en: 'Default', fr: 'Par défaut' };
const UNIT: Text = { en: 'Unit', fr: 'Unité' };
const QUARTER: Text = { en: 'From quarter', fr: 'À partir du trimestre' };
const NEW_VALUE: Text = { en: 'New value', fr: 'Nouvelle valeur' };
const NAME: Text = { en: 'Name', fr: 'Nom' };
const TYPE: Text = { en: 'Type', fr: 'Type' };
const FOUNDERS: Text = { en: 'Founders', fr: 'Fondateurs' };
const OWN: Text = { en: 'Values of its own', fr: 'Valeurs propres' };
const NOTHING_VARIED: Text = { en: 'Nothing was varied.', fr: 'Rien n’a été varié.' };
const NONE_DIFFERS: Text = {
  en: 'None: every other parameter has its default.',
  fr: 'Aucun\u00a0: tous les autres paramètres ont leur valeur par défaut.',
};
