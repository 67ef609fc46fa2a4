import type { Manifest } from '../../experiment/results/manifest.ts';
import type { Scenario } from '../../experiment/scenario/scenario.ts';
import { isRecord } from '../../model/is-record.ts';
import { NETWORK_TYPES } from '../../model/network-types.ts';
import { repeatable } from '../../report/program.ts';
import type { Language, Text } from '../../model/text.ts';
import { replicatesStored, writeRunsPerPoint } from '../../analysis/runs-per-point.ts';
import { type SoFar, tellStillAdding, writeSoFar } from '../../analysis/so-far.ts';
import { tellRule, tellStoppedEarly } from '../../analysis/tell-precision.ts';
import { writeReplicates } from '../run-counts.ts';
import { CAUTIONS } from '../../analysis/cautions.ts';
import { givenIn } from '../../report/parameter-differences.ts';
import { writeExact } from '../../analysis/write-number.ts';
import { writeCount } from '../numbers.ts';
import { tellAnalysis } from './analysis-sentences.ts';
import { tellAppraisal } from './appraisal-sentences.ts';
import { tellSensitivityMethod } from './sensitivity-sentences.ts';
import { tellRestrictions } from '../../analysis/tell-restrictions.ts';
import { areTooMany, tellDesign, tellFactors, tellValue } from '../../analysis/tell-design.ts';
import { typeset } from '../../analysis/typeset.ts';

/** Digits of a SHA-256 that tell one scenario from another in a text; --json has all. */
const DIGITS = 12;

const TEXTS = {
  software: {
    en: (program: string, model: string, node: string) =>
      `The simulations were run with Reticula ${program} (model ${model}${node}), a discrete-time agent-based simulator of networks of exporting firms, described along the ODD protocol in its documentation (docs/model.md).`,
    fr: (program: string, model: string, node: string) =>
      `Les simulations ont été faites avec Reticula ${program} (modèle ${model}${node}), un simulateur multi-agents à temps discret de réseaux d’entreprises exportatrices, décrit selon le protocole ODD dans sa documentation (docs/model.md).`,
  },
  scenario: {
    en: (title: string, name: string, hash: string) =>
      `Scenario: “${title}” (${name}, SHA-256 ${hash}…).`,
    fr: (title: string, name: string, hash: string) =>
      `Scénario\u00a0: «\u00a0${title}\u00a0» (${name}, SHA-256 ${hash}…).`,
  },
  question: {
    en: (question: string) => `Question: ${question}`,
    fr: (question: string) => `Question\u00a0: ${question}`,
  },
  networks: {
    en: (list: string) => `Networks at the start: ${list}.`,
    fr: (list: string) => `Réseaux au départ\u00a0: ${list}.`,
  },
  given: {
    en: (list: string, model: string) =>
      `Parameters given by the scenario: ${list}; all others have the defaults of model ${model} and of the types of networks.`,
    fr: (list: string, model: string) =>
      `Paramètres donnés par le scénario\u00a0: ${list}\u00a0; tous les autres ont les valeurs par défaut du modèle ${model} et des types de réseaux.`,
  },
  defaults: {
    en: (model: string) =>
      `Parameters that are not varied have the defaults of model ${model} and of the types of networks.`,
    fr: (model: string) =>
      `Les paramètres qui ne varient pas ont les valeurs par défaut du modèle ${model} et des types de réseaux.`,
  },
  more: {
    en: (what: string) => `The scenario also gives ${what}.`,
    fr: (what: string) => `Le scénario donne aussi ${what}.`,
  },
  horizon: {
    en: (ticks: string, years: string) => `Each run covers ${ticks} (${years}).`,
    fr: (ticks: string, years: string) => `Chaque simulation couvre ${ticks} (${years}).`,
  },
  runs: {
    en: (replicates: string, runs: string, seed: string) =>
      `Each point was run with ${replicates}, ${runs} in all, from the seed “${seed}”.`,
    fr: (replicates: string, runs: string, seed: string) =>
      `Chaque point a été simulé avec ${replicates}, soit ${runs}, à partir de la graine «\u00a0${seed}\u00a0».`,
  },
  toBeRun: {
    en: (replicates: string, runs: string, seed: string) =>
      `Each point is to be run with ${replicates}, ${runs} in all, from the seed “${seed}”.`,
    fr: (replicates: string, runs: string, seed: string) =>
      `Chaque point doit être simulé avec ${replicates}, soit ${runs}, à partir de la graine «\u00a0${seed}\u00a0».`,
  },
  toBeRunSoFar: {
    en: (replicates: string, runs: string, seed: string) =>
      `So far, each point is to be run with ${replicates}, ${runs} in all, from the seed “${seed}”.`,
    fr: (replicates: string, runs: string, seed: string) =>
      `À ce stade, chaque point doit être simulé avec ${replicates}, soit ${runs}, à partir de la graine «\u00a0${seed}\u00a0».`,
  },
  luck: {
    en: 'Luck is drawn from the seed and the number of the replicate, never from parameters: runs of the same number share it at all points (common random numbers).',
    fr: 'Le hasard est tiré de la graine et du numéro de répétition, jamais des paramètres\u00a0: les simulations de même numéro le partagent en tout point (nombres aléatoires communs).',
  },
  precise: {
    en: (reached: number, points: number) =>
      reached === points
        ? 'Every point became that precise.'
        : `Of ${writeCount(points, 'point', 'points', 'en')}, ${reached === 0 ? 'none' : writeExact(reached, 'en')} became that precise.`,
    fr: (reached: number, points: number) =>
      reached === points
        ? 'Chaque point a atteint cette précision.'
        : `Sur ${writeCount(points, 'point', 'points', 'fr')}, ${reached === 0 ? 'aucun n’a' : `${writeExact(reached, 'fr')} ${reached === 1 ? 'a' : 'ont'}`} atteint cette précision.`,
  },
  unfinished: {
    en: (done: string, each: string) =>
      `The sweep is unfinished: ${done} had ended, ${each} at each point.`,
    fr: (done: string, each: string) =>
      `Le balayage est inachevé\u00a0: ${done} étaient terminées, ${each} en chaque point.`,
  },
  failed: {
    en: (failed: string) => `Of these runs, ${failed} failed and have no measures.`,
    fr: (failed: string) =>
      `Parmi ces simulations, ${failed} en échec\u00a0: elles n’ont pas de mesures.`,
  },
  command: {
    en: (command: string) => `The tables are computed again by: ${command}`,
    fr: (command: string) => `Les tables se recalculent par\u00a0: ${command}`,
  },
  factors: {
    en: (list: string) => `Varied parameters: ${list}.`,
    fr: (list: string) => `Paramètres variés\u00a0: ${list}.`,
  },
} satisfies Record<string, Record<Language, unknown>>;

/** What a reader of results must know of the model, whatever was simulated. */
const NOT_VALIDATED: Text = {
  en: 'The program was verified: a plain second implementation of a quarter agrees with it, and limits with a closed form are tested. It was not validated: no parameter was estimated from data, and no output was compared with observations of single firms or networks; published figures served as rough bounds only (docs/trace.md, docs/plausibility.md). Some equations and defaults were chosen after a pattern of the study had failed to appear (docs/model.md, Cautions).',
  fr: 'Le programme a été vérifié\u00a0: une seconde écriture, la plus simple possible, d’un trimestre donne les mêmes nombres, et les cas limites qui ont une formule exacte sont testés. Il n’a pas été validé\u00a0: aucun paramètre n’a été estimé sur des données, aucun résultat n’a été comparé à des observations d’entreprises ou de réseaux\u00a0; des chiffres publiés n’ont servi que de bornes grossières (docs/trace.md, docs/plausibility.md). Certaines équations et valeurs par défaut ont été choisies après qu’un phénomène de l’étude n’était pas apparu (docs/model.md, Cautions).',
};

/**
 * A methods section for a sweep, paragraph by paragraph: what was run, how it is summed up, what
 * it does not show. It says nothing of what came out.
 * @param soFar of an unfinished sweep: how far it is
 */
export function writeMethods(manifest: Manifest, language: Language, soFar?: SoFar): string[] {
  const scenario = manifest.scenario as unknown as Scenario;
  const { sweep, appraised } = scenario;
  const analysis =
    appraised === undefined
      ? tellAnalysis(scenario, language, tellSensitivityMethod(manifest, scenario))
      : [tellAppraisal(appraised, language)];
  return [
    tellModel(manifest, scenario, language),
    tellRuns(manifest, scenario, language, soFar),
    analysis.join(' '),
    [...[0, 2, 6].map((at) => CAUTIONS[at]?.[language] ?? ''), NOT_VALIDATED[language]].join(' '),
    ...(areTooMany(sweep)
      ? [TEXTS.factors[language](tellFactors(sweep, language).join(SEMICOLON[language]))]
      : []),
  ];
}

function tellModel(manifest: Manifest, scenario: Scenario, language: Language): string {
  const { programVersion, modelVersion, environment, scenarioHash } = manifest;
  const { title, name, question, input } = scenario;
  const node = environment.node === undefined ? '' : `, Node ${environment.node}`;
  return [
    TEXTS.software[language](programVersion, modelVersion, node),
    TEXTS.scenario[language](
      typeset(title[language], language),
      name,
      scenarioHash.slice(0, DIGITS),
    ),
    ...(question === undefined
      ? []
      : [TEXTS.question[language](typeset(question[language], language))]),
    ...tellNetworks(input, language),
    tellParameters(scenario, modelVersion, language),
    ...tellMore(input, language),
  ].join(' ');
}

function tellRuns(
  manifest: Manifest,
  scenario: Scenario,
  language: Language,
  soFar: SoFar | undefined,
): string {
  const { points, runs, seed, command } = manifest;
  const rule = tellRule(manifest);
  const count = (value: number) => writeCount(value, ...RUN[language], language);
  return [
    tellDesign(scenario.sweep, points, language),
    ...(scenario.sweep === undefined ? [] : tellRestrictions(scenario.sweep, manifest, language)),
    TEXTS.horizon[language](
      writeCount(scenario.ticks, ...QUARTER[language], language),
      writeYears(scenario.ticks / 4, language),
    ),
    (soFar === undefined
      ? TEXTS.runs
      : soFar.precision === undefined
        ? TEXTS.toBeRun
        : TEXTS.toBeRunSoFar)[language](
      writeReplicates(replicatesStored(manifest), language),
      count(runs.planned),
      seed,
    ),
    TEXTS.luck[language],
    ...(rule === undefined ? [] : [rule[language], ...tellPrecise(manifest, language)]),
    ...(soFar === undefined ? [] : tellUnfinished(soFar, language)),
    ...(runs.failed === 0 ? [] : [TEXTS.failed[language](count(runs.failed))]),
    TEXTS.command[language](repeatable(command)),
  ].join(' ');
}

function tellUnfinished(soFar: SoFar, language: Language): string[] {
  const each = writeRunsPerPoint(soFar.each)[language];
  const adding = tellStillAdding(soFar);
  return [
    TEXTS.unfinished[language](writeSoFar(soFar)[language], each),
    ...(adding === undefined ? [] : [adding[language]]),
  ];
}

/** How many points became as precise as was asked, and what stopping does to an interval. */
function tellPrecise(manifest: Manifest, language: Language): string[] {
  const { notPrecise, points, status } = manifest;
  const early = tellStoppedEarly(manifest)[language];
  if (status !== 'finished' || notPrecise === undefined) return [early];
  const reached = points - notPrecise.length;
  return [TEXTS.precise[language](reached, points), early];
}

function writeYears(years: number, language: Language): string {
  if (Number.isInteger(years)) return writeCount(years, ...YEAR[language], language);
  const [one, many] = YEAR[language];
  return `${writeExact(years, language)} ${language === 'fr' && years < 2 ? one : many}`;
}

/** Networks of the same type and size together. */
function tellNetworks({ networks = [] }: Scenario['input'], language: Language): string[] {
  const counts = new Map<string, number>();
  for (const { type, founders, territory } of networks) {
    const size = typeof founders === 'number' ? founders : founders.length;
    const label = Object.hasOwn(NETWORK_TYPES, type) ? NETWORK_TYPES[type].label[language] : type;
    const members = writeCount(size, ...FOUNDER[language], language);
    const where = territory === 'each' ? `, ${EACH[language]}` : '';
    const kind = `${label} (${members}${where})`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const list = [...counts].map(([kind, number]) => `${number} × ${kind}`).join(', ');
  return [TEXTS.networks[language](list)];
}

function tellParameters({ input, sweep }: Scenario, model: string, language: Language): string {
  const varied = new Set<string>(sweep?.factors.map(({ path }) => path));
  const given = givenIn(isRecord(input.parameters) ? input.parameters : {})
    .filter(({ path }) => !varied.has(path))
    .map(({ path, label, value }) => {
      return `${label[language]} (${path}) ${tellValue(path, value, language)}`;
    });
  if (given.length === 0) return TEXTS.defaults[language](model);
  return TEXTS.given[language](given.join(', '), model);
}

/** What a scenario can hold besides: it is named, not repeated. */
function tellMore({ networks, firms, ties, changes }: Scenario['input'], language: Language) {
  const isOwn = networks?.some(({ parameters }) => Object.keys(parameters ?? {}).length > 0);
  const what = [
    isOwn === true ? [OWN[language]] : [],
    firms === undefined ? [] : [writeCount(firms.length, ...FIRM[language], language)],
    ties === undefined ? [] : [writeCount(ties.length, ...TIE[language], language)],
    (changes ?? []).map(({ tick, parameters }) => {
      const values = givenIn(parameters).map(
        ({ path, value }) => `${path} ${tellValue(path, value, language)}`,
      );
      return `${FROM[language]} ${tick} ${values.join(', ')}`;
    }),
  ].flat();
  return what.length === 0 ? [] : [TEXTS.more[language](what.join(SEMICOLON[language]))];
}

const SEMICOLON: Text = { en: '; ', fr: '\u00a0; ' };

/** One and many. */
type Counted = Readonly<Record<Language, readonly [one: string, many: string]>>;

const RUN: Counted = { en: ['run', 'runs'], fr: ['simulation', 'simulations'] };
const QUARTER: Counted = { en: ['quarter', 'quarters'], fr: ['trimestre', 'trimestres'] };
const YEAR: Counted = { en: ['year', 'years'], fr: ['an', 'ans'] };
const FOUNDER: Counted = { en: ['founder', 'founders'], fr: ['fondateur', 'fondateurs'] };
const FIRM: Counted = {
  en: ['firm from data', 'firms from data'],
  fr: ['entreprise issue de données', 'entreprises issues de données'],
};
const TIE: Counted = {
  en: ['prior tie', 'prior ties'],
  fr: ['lien préalable', 'liens préalables'],
};
const EACH: Text = { en: 'in each territory', fr: 'dans chaque territoire' };
const OWN: Text = {
  en: 'values of their own to some of the networks',
  fr: 'des valeurs propres à certains réseaux',
};
const FROM: Text = { en: 'from quarter', fr: 'à partir du trimestre' };
