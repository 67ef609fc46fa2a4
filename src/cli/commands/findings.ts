import { declareCommand } from '../declare-command.ts';
import { jsonOption, outOption } from '../options.ts';

const TEXTS = {
  ids: {
    en: 'Findings to try (default: all)',
    fr: 'Résultats à mettre à l’épreuve (par défaut\u00a0: tous)',
  },
  replicates: {
    en: 'Replicates of every world (default: 100; 40 with --rivals)',
    fr: 'Répétitions de chaque monde (par défaut\u00a0: 100\u00a0; 40 avec --rivals)',
  },
  jobs: {
    en: 'Runs at the same time (default: available cores)',
    fr: 'Simulations en parallèle (par défaut\u00a0: cœurs disponibles)',
  },
  seed: {
    en: 'Seed: any text. That of the published table is “findings”; defaults were tuned with others',
    fr: 'Graine\u00a0: un texte quelconque. Celle du tableau publié est «\u00a0findings\u00a0»\u00a0; les réglages ont servi d’autres graines',
  },
  world: {
    en: 'World that all arms start from: a scenario by name or file; its sweep and quarters are left aside (default: souss-massa)',
    fr: 'Monde de départ de tous les mondes comparés\u00a0: un scénario, par son nom ou son fichier, sans son balayage ni sa durée (par défaut\u00a0: souss-massa)',
  },
  strict: {
    en: 'End with code 1 where a finding does not hold',
    fr: 'Terminer avec le code 1 si un résultat n’est pas reproduit',
  },
  explain: {
    en: 'Explain each: worlds compared, conditions, charts, a plain reading',
    fr: 'Expliquer chacun\u00a0: mondes comparés, conditions, graphiques, lecture en clair',
  },
  report: {
    en: 'Write all of it as one HTML page in both languages, with reach and rivals, and findings.json',
    fr: 'Tout écrire dans une page HTML en deux langues, avec portée et règles rivales, et dans findings.json',
  },
  reach: {
    en: 'How far findings reach: try them at so many points of the plausible parameters (20 replicates each)',
    fr: 'Portée des résultats\u00a0: les éprouver en autant de points des paramètres plausibles (20 répétitions chacun)',
  },
  resume: {
    en: 'Go on with a reach that was interrupted',
    fr: 'Reprendre une portée interrompue',
  },
  reachFrom: {
    en: 'Tell of the reach in this directory, made with --reach, instead of the published one',
    fr: 'Rendre compte de la portée contenue dans ce dossier, obtenue avec --reach, et non de celle publiée',
  },
  rivals: {
    en: 'Which findings each rival rule loses',
    fr: 'Les résultats que perd chaque règle rivale',
  },
  rival: {
    en: 'Only this rival rule, such as trust.reference=fixed (repeatable)',
    fr: 'Seulement cette règle rivale, comme trust.reference=fixed (répétable)',
  },
} as const;

export const findings = declareCommand({
  usage: 'findings [ids..]',
  description: {
    en: 'Hold the model against the study, claim by claim',
    fr: 'Confronter le modèle à l’étude, affirmation par affirmation',
  },
  examples: [
    {
      line: 'reticula findings',
      explanation: {
        en: 'The whole table: what the model reproduces, and what it does not',
        fr: 'Tout le tableau\u00a0: ce que le modèle reproduit, et ce qu’il ne reproduit pas',
      },
    },
    {
      line: 'reticula findings low-trust-recovers --explain',
      explanation: {
        en: 'One finding: worlds compared, conditions, charts, a plain reading',
        fr: 'Un seul\u00a0: mondes comparés, conditions, graphiques, lecture en clair',
      },
    },
    {
      line: 'reticula findings trust-grows predisposition --report',
      explanation: {
        en: 'A page with charts, in both languages',
        fr: 'Une page avec graphiques, en deux langues',
      },
    },
    {
      line: 'reticula findings low-trust-recovers --rival trust.reference=fixed',
      explanation: {
        en: 'Does it hold under another reading of trust?',
        fr: 'Tient-il avec une autre lecture de la confiance\u00a0?',
      },
    },
  ],
  options: (parser, language) =>
    parser
      .positional('ids', {
        type: 'string',
        array: true,
        default: [] as string[],
        describe: TEXTS.ids[language],
      })
      .options({
        replicates: { type: 'string', requiresArg: true, describe: TEXTS.replicates[language] },
        jobs: { type: 'string', requiresArg: true, describe: TEXTS.jobs[language] },
        seed: { type: 'string', requiresArg: true, describe: TEXTS.seed[language] },
        world: { type: 'string', requiresArg: true, describe: TEXTS.world[language] },
        explain: { type: 'boolean', describe: TEXTS.explain[language] },
        report: { type: 'boolean', describe: TEXTS.report[language] },
        ...outOption(language),
        reach: { type: 'string', requiresArg: true, describe: TEXTS.reach[language] },
        resume: { type: 'boolean', describe: TEXTS.resume[language] },
        rivals: { type: 'boolean', describe: TEXTS.rivals[language] },
        rival: { type: 'string', array: true, requiresArg: true, describe: TEXTS.rival[language] },
        'reach-from': {
          type: 'string',
          requiresArg: true,
          describe: TEXTS.reachFrom[language],
        },
        strict: { type: 'boolean', describe: TEXTS.strict[language] },
        ...jsonOption(language),
      }),
  act: async (options, terminal) =>
    (await import('../actions/findings.ts')).tryFindings(options, terminal),
});
