import type { Language } from '../model/text.ts';
import { commandLine } from './program.ts';

/** A scenario to start from: small, commented, and it runs as it is; editors find the schema in its first line. */
export function starterScenario(language: Language, file: string, schema?: string): string {
  const first =
    schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n${EDITORS[language]}`;
  return first + STARTERS[language](file);
}

const EDITORS: Readonly<Record<Language, string>> = {
  en: '# An editor that knows this schema completes names and marks mistakes.\n',
  fr: '# Un éditeur qui connaît ce schéma complète les noms et signale les erreurs.\n',
};

const STARTERS: Readonly<Record<Language, (file: string) => string>> = {
  en: (file) => `# A scenario of Reticula. Lines that start with # are comments.
#   check it:   ${commandLine('validate', file)}
#   run it:     ${commandLine('sweep', file, '--report')}
#   look up:    ${commandLine('describe', 'parameters')}
#               (metrics, scenarios or types likewise)
format: 1
title: My question
question: Does trust at the start matter more when the hub has a clear vision?
description: >-
  An artificial world: the numbers are assumptions, firms and networks are fictional.

# The measures that the question is about, shown first. All of them: \`${commandLine('describe', 'metrics')}\`.
metrics: [engagement, trust, cooperation]

# Luck: the same seed gives the same results on every machine. Any text or number.
seed: my-question
# How long a run is, in quarters of a year, and how many runs there are at each point.
ticks: 40
replicates: 10

# What differs from the defaults, by group. \`${commandLine('describe', 'parameters')}\` shows everything.
parameters:
  population:
    firms: 40
  # Uncomment to switch a step off or to choose a rival rule:
  # steps:
  #   elections: false
  # trust:
  #   reference: fixed

# The networks that exist from the start. Types: cluster, association, grouping, cooperative.
networks:
  - name: Growers’ group
    type: grouping
    founders: 7
  - name: Export cluster
    type: cluster
    founders: 9
    parameters:
      admission: 0.45

# What varies from point to point: here 3 × 3 = 9 points, 90 runs.
sweep:
  factors:
    trust.initial: [0.3, 0.45, 0.6]
    hub.clarity: { from: 0.2, to: 0.8, steps: 3 }
`,
  fr: (file) => `# Un scénario de Reticula. Les lignes qui commencent par # sont des commentaires.
#   vérifier\u00a0:    ${commandLine('validate', file)}
#   simuler\u00a0:     ${commandLine('sweep', file, '--report')}
#   se renseigner\u00a0: ${commandLine('describe', 'parameters')}
#                   (de même metrics, scenarios ou types)
format: 1
title: Ma question
question: La confiance préalable compte-t-elle davantage quand la vision du dirigeant est claire\u00a0?
description: >-
  Un monde artificiel\u00a0: les chiffres sont des hypothèses, entreprises et réseaux sont fictifs.

# Les mesures sur lesquelles porte la question, montrées en premier. Toutes\u00a0: \`${commandLine('describe', 'metrics')}\`.
metrics: [engagement, trust, cooperation]

# Le hasard\u00a0: la même graine donne les mêmes résultats sur toute machine. Texte ou nombre.
seed: ma-question
# Durée d’une simulation, en trimestres, et nombre de simulations en chaque point.
ticks: 40
replicates: 10

# Ce qui s’écarte des valeurs par défaut, par groupe. Tout voir\u00a0: \`${commandLine('describe', 'parameters')}\`.
parameters:
  population:
    firms: 40
  # À décommenter pour désactiver une étape ou choisir une règle rivale\u00a0:
  # steps:
  #   elections: false
  # trust:
  #   reference: fixed

# Les réseaux présents dès le départ. Types\u00a0: cluster, association, grouping, cooperative.
networks:
  - name: Groupement de producteurs
    type: grouping
    founders: 7
  - name: Pôle export
    type: cluster
    founders: 9
    parameters:
      admission: 0.45

# Ce qui varie d’un point à l’autre\u00a0: ici 3 × 3 = 9 points, 90 simulations.
sweep:
  factors:
    trust.initial: [0.3, 0.45, 0.6]
    hub.clarity: { from: 0.2, to: 0.8, steps: 3 }
`,
};
