import type { Language } from '../model/text.ts';
import { LANGUAGES } from '../model/text.ts';
import { DESIGNS } from '../experiment/scenario/sweep.ts';

const TEXTS = {
  lang: {
    en: 'Language of the texts, en or fr (default: from LC_ALL, LC_MESSAGES or LANG)',
    fr: 'Langue des textes, en ou fr (par défaut\u00a0: selon LC_ALL, LC_MESSAGES ou LANG)',
  },
  noColor: { en: 'No colours (NO_COLOR does the same)', fr: 'Sans couleurs (comme NO_COLOR)' },
  quiet: {
    en: 'No progress and no remarks: results and errors only',
    fr: 'Ni avancement ni remarques\u00a0: seulement résultats et erreurs',
  },
  json: {
    en: 'Result as JSON on stdout, everything else on stderr',
    fr: 'Résultat en JSON sur stdout, tout le reste sur stderr',
  },
  set: {
    en: 'Give a parameter another value: group.name=value (repeatable)',
    fr: 'Donner une autre valeur à un paramètre\u00a0: groupe.nom=valeur (répétable)',
  },
  seed: { en: 'Seed: any text or number', fr: 'Graine\u00a0: texte ou nombre quelconque' },
  ticks: { en: 'Quarters simulated in each run', fr: 'Trimestres par simulation' },
  design: {
    en: `How points are chosen, whatever the scenario says: ${DESIGNS.join(', ')}`,
    fr: `Comment choisir les points, quoi qu’en dise le scénario\u00a0: ${DESIGNS.join(', ')}`,
  },
  factor: {
    en: 'Vary a parameter instead of what the scenario varies: group.name=0.3,0.5 or =0.3..0.7 or =0.3..0.7/5 (repeatable)',
    fr: 'Faire varier un paramètre au lieu de ce que varie le scénario\u00a0: groupe.nom=0.3,0.5 ou =0.3..0.7 ou =0.3..0.7/5 (répétable)',
  },
  samples: {
    en: 'How many points, trajectories or base samples are drawn',
    fr: 'Combien de points, de trajectoires ou de tirages de base',
  },
  points: {
    en: 'Points from a CSV file with a column for each factor',
    fr: 'Des points tirés d’un fichier CSV avec une colonne par facteur',
  },
  when: {
    en: 'Leave out points where this does not hold: "hub.listening <= hub.clarity" (repeatable)',
    fr: 'Écarter les points où ceci n’est pas vrai\u00a0: "hub.listening <= hub.clarity" (répétable)',
  },
  replicate: { en: 'Which replicate, from 0', fr: 'Numéro de la répétition, à partir de 0' },
  replicates: { en: 'Runs at each point of the sweep', fr: 'Simulations par point du balayage' },
  orAuto: {
    en: 'Runs at each point of the sweep; auto: as many as --precision needs',
    fr: 'Simulations par point du balayage\u00a0; auto\u00a0: autant que --precision en demande',
  },
  precision: {
    en: 'With auto: half of the 95% interval of the mean that is enough at each point',
    fr: 'Avec auto\u00a0: moitié de l’intervalle à 95\u00a0% de la moyenne qui suffit en chaque point',
  },
  metric: {
    en: 'With auto: of which measure (default: the first of the scenario’s question)',
    fr: 'Avec auto\u00a0: pour quelle mesure (par défaut\u00a0: la première de la question du scénario)',
  },
  atLeast: {
    en: 'With auto: runs that each point has in any case (default: 20)',
    fr: 'Avec auto\u00a0: simulations que chaque point a de toute façon (par défaut\u00a0: 20)',
  },
  atMost: {
    en: 'With auto: runs that no point exceeds (default: 200)',
    fr: 'Avec auto\u00a0: simulations qu’aucun point ne dépasse (par défaut\u00a0: 200)',
  },
  out: {
    en: 'Where the directory of results is made (default: results)',
    fr: 'Où créer le dossier de résultats (par défaut\u00a0: results)',
  },
  shard: {
    en: 'Compute one of several shards only, such as 2/10, or slurm/10 in a job array; then: merge',
    fr: 'Ne calculer qu’un lot parmi plusieurs, comme 2/10, ou slurm/10 dans un tableau de travaux\u00a0; puis\u00a0: merge',
  },
  dryRun: {
    en: 'Only say how many runs, which seeds, how long; write nothing',
    fr: 'Annoncer seulement le nombre de simulations, les graines et la durée, sans rien écrire',
  },
  scenario: {
    en: 'A scenario file, or the name of a shipped scenario',
    fr: 'Un fichier de scénario, ou le nom d’un scénario fourni',
  },
  scenarios: {
    en: 'Scenario files, or names of shipped scenarios',
    fr: 'Des fichiers de scénario, ou des noms de scénarios fournis',
  },
  directory: { en: 'A results directory', fr: 'Un dossier de résultats' },
  directories: { en: 'Results directories', fr: 'Des dossiers de résultats' },
} as const;

/** Of sensitivity analysis: see its command. */
export const SENSITIVITY_METHODS = ['morris', 'sobol', 'oat'] as const;

/** Options that every command understands. */
export function commonOptions(language: Language) {
  return {
    lang: { choices: LANGUAGES, requiresArg: true, describe: TEXTS.lang[language] },
    'no-color': { type: 'boolean', describe: TEXTS.noColor[language] },
    quiet: { type: 'boolean', describe: TEXTS.quiet[language] },
  } as const;
}

export function jsonOption(language: Language) {
  return { json: { type: 'boolean', describe: TEXTS.json[language] } } as const;
}

/** What changes a scenario from the command line. */
export function scenarioOptions(language: Language) {
  return {
    set: { type: 'string', array: true, requiresArg: true, describe: TEXTS.set[language] },
    seed: { type: 'string', requiresArg: true, describe: TEXTS.seed[language] },
    ticks: { type: 'string', requiresArg: true, describe: TEXTS.ticks[language] },
  } as const;
}

/** What changes the sweep of a scenario from the command line; the checks are those of files. */
export function sweepOptions(language: Language) {
  return {
    design: { type: 'string', requiresArg: true, describe: TEXTS.design[language] },
    factor: { type: 'string', array: true, requiresArg: true, describe: TEXTS.factor[language] },
    samples: { type: 'string', requiresArg: true, describe: TEXTS.samples[language] },
    points: { type: 'string', requiresArg: true, describe: TEXTS.points[language] },
    when: { type: 'string', array: true, requiresArg: true, describe: TEXTS.when[language] },
  } as const;
}

export function replicateOption(language: Language) {
  return {
    replicate: { type: 'string', requiresArg: true, describe: TEXTS.replicate[language] },
  } as const;
}

export function replicatesOption(language: Language) {
  return {
    replicates: { type: 'string', requiresArg: true, describe: TEXTS.replicates[language] },
  } as const;
}

/** A number of replicates, or a rule that adds them. */
export function ruleOptions(language: Language) {
  const text = { type: 'string', requiresArg: true } as const;
  return {
    replicates: { ...text, describe: TEXTS.orAuto[language] },
    precision: { ...text, describe: TEXTS.precision[language] },
    metric: { ...text, array: true, describe: TEXTS.metric[language] },
    'at-least': { ...text, describe: TEXTS.atLeast[language] },
    'at-most': { ...text, describe: TEXTS.atMost[language] },
  } as const;
}

export function outOption(language: Language) {
  return { out: { type: 'string', requiresArg: true, describe: TEXTS.out[language] } } as const;
}

/** One of the shards into which a sweep is divided: see readShard. */
export function shardOption(language: Language) {
  return { shard: { type: 'string', requiresArg: true, describe: TEXTS.shard[language] } } as const;
}

export function dryRunOption(language: Language) {
  return { 'dry-run': { type: 'boolean', describe: TEXTS.dryRun[language] } } as const;
}

export function scenarioArgument(language: Language) {
  return { type: 'string', demandOption: true, describe: TEXTS.scenario[language] } as const;
}

export function scenariosArgument(language: Language) {
  return {
    type: 'string',
    array: true,
    demandOption: true,
    describe: TEXTS.scenarios[language],
  } as const;
}

export function directoryArgument(language: Language) {
  return { type: 'string', demandOption: true, describe: TEXTS.directory[language] } as const;
}

export function directoriesArgument(language: Language) {
  return {
    type: 'string',
    array: true,
    demandOption: true,
    describe: TEXTS.directories[language],
  } as const;
}

/** What may be given several times; any other option may not. */
export const REPEATABLE: ReadonlySet<string> = new Set([
  'set',
  'factor',
  'when',
  'events',
  'tables',
  'scenarios',
  'directories',
  'files',
  'ids',
  'rival',
  'results',
  'metric',
  'tick',
]);
