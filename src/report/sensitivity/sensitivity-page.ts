import { METHOD_TITLES } from '../../analysis/sensitivity/method-titles.ts';
import type { Sensitivity } from '../../analysis/sensitivity/sensitivity-of.ts';
import { writeWhole } from '../../analysis/write-count.ts';
import { convergence } from '../../charts/figures/convergence.ts';
import { elementaryEffects } from '../../charts/figures/elementary-effects.ts';
import { sobolIndices } from '../../charts/figures/sobol-indices.ts';
import { tornado } from '../../charts/figures/tornado.ts';
import { tornadoData } from '../../charts/sensitivity/tornado-data.ts';
import type { Text } from '../../model/text.ts';
import { buildPage, contents, type PageOptions } from '../page.ts';
import type { SensitivityPayload } from '../payload.ts';
import { cautions } from '../sections/cautions.ts';
import { opening } from '../sections/opening.ts';
import { reproduction } from '../sections/reproduction.ts';
import { setting } from '../sections/setting.ts';
import { answerSection } from './answer-section.ts';
import { readingSection } from './reading-section.ts';
import { resultsSection } from './results-section.ts';
import type { SensitivityPageData } from './sensitivity-page-data.ts';

/** The figure of each method. */
const FIGURES: Readonly<Record<Sensitivity['method'], string>> = {
  oat: tornado.name,
  morris: elementaryEffects.name,
  sobol: sobolIndices.name,
};

/** A sensitivity analysis as one page in both languages that needs nothing else: the answer and its figure stand first. */
export function buildSensitivityPage(data: SensitivityPageData, options: PageOptions): string {
  const [first] = data.measured;
  if (first === undefined) throw new RangeError('a page needs a measure');
  const { method } = first.sensitivity;
  const title = titleOf(data, method);
  const payload = payloadOf(data, title);
  const hasConvergence = convergence.name in payload.figures;
  const body = [
    opening({ ...data, scenario: { ...data.scenario, title, description: sizeOf(data) } }),
    contents(SECTIONS),
    answerSection(data, FIGURES[method]),
    readingSection(first.sensitivity, hasConvergence ? convergence.name : undefined),
    resultsSection(data),
    setting(data),
    cautions(),
    reproduction(data),
  ];
  const { programVersion } = data.manifest;
  return buildPage({ title, programVersion, payload, body }, options);
}

function titleOf({ scenario }: SensitivityPageData, method: Sensitivity['method']): Text {
  const [{ en, fr }, { title }] = [METHOD_TITLES[method], scenario];
  return { en: `${title.en}: ${inside(en)}`, fr: `${title.fr}\u00a0: ${inside(fr)}` };
}

/** In place of what the scenario says of its own sweep, of which the method takes only the factors. */
function sizeOf({ manifest, scenario }: SensitivityPageData): Text {
  const { points, replicates } = manifest;
  const { ticks } = scenario;
  const [many, plusieurs] = (['en', 'fr'] as const).map((language) => writeWhole(points, language));
  return {
    en: `${many} points × ${replicates} replicates, ${ticks} quarters each; each factor goes over the range that its values span in the scenario.`,
    fr: `${plusieurs} points × ${replicates} répétitions, ${ticks} trimestres chacune\u00a0; chaque facteur parcourt l’intervalle de ses valeurs dans le scénario.`,
  };
}

/** Behind a colon. */
function inside(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function payloadOf(
  { measured, runs, manifest }: SensitivityPageData,
  title: Text,
): SensitivityPayload {
  const factors = runs.design.factors.map(({ label, unit }) => ({ label, unit }));
  const figures: Record<string, Record<string, unknown>> = {};
  const add = (figure: string, metric: string, drawn: unknown) => {
    figures[figure] = { ...figures[figure], [metric]: drawn };
  };
  for (const { metric, sensitivity } of measured) {
    if (sensitivity.untold !== undefined) continue;
    const data = { metric, factors, sensitivity };
    const drawn =
      sensitivity.method === 'oat' ? tornadoData(metric, sensitivity, runs.design) : data;
    add(FIGURES[sensitivity.method], metric.name, drawn);
    if (sensitivity.convergence.length > 1) add(convergence.name, metric.name, data);
  }
  return {
    kind: 'sensitivity',
    name: manifest.name,
    title,
    metrics: measured.map(({ metric }) => metric),
    figures,
  };
}

const SECTIONS: readonly (readonly [string, Text])[] = [
  ['answer', { en: 'What came out', fr: 'Ce qu’il en ressort' }],
  ['reading', { en: 'How to read it, how it converges', fr: 'Lecture et convergence' }],
  ['results', { en: 'Words and numbers', fr: 'Phrases et nombres' }],
  ['setting', { en: 'What was run', fr: 'Ce qui a été simulé' }],
  ['cautions', { en: 'How not to read it', fr: 'Comment ne pas le lire' }],
  ['reproduction', { en: 'Same numbers', fr: 'Retrouver ces nombres' }],
];
