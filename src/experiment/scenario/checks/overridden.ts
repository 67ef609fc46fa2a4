import type { Text } from '../../../model/text.ts';
import type { Draft, Report } from './draft.ts';

/**
 * Factors that compare nothing because something stronger sets the same parameter at every point.
 * Where no quarter is left in which the points differ, that is a mistake.
 */
export function checkOverridden({ input, sweep }: Draft, report: Report): void {
  eachChangedFactor({ input, sweep }, (path, tick) => {
    if (tick <= FIRST_TICK) report(path, ...NEVER_DIFFERS);
  });
}

/** What may be meant, but should be known: points that differ for some time, or in a few networks. */
export function warnOfOverridden({ input, sweep }: Draft, warn: Report): void {
  eachChangedFactor({ input, sweep }, (path, tick) => {
    if (tick > FIRST_TICK) warn(path, ...sayDiffersUntil(tick));
  });
  const networks = input.networks ?? [];
  for (const { path } of sweep?.factors ?? []) {
    const [group, name = ''] = path.split('.');
    if (group !== 'network' || networks.length === 0) continue;
    if (networks.every(({ parameters }) => Object.hasOwn(parameters ?? {}, name)))
      warn(`sweep.factors.${path}`, ...OWN_EVERYWHERE);
  }
}

/** From this tick on there is no quarter before. */
const FIRST_TICK = 1;

function eachChangedFactor(
  { input, sweep }: Pick<Draft, 'input' | 'sweep'>,
  found: (path: string, tick: number) => void,
): void {
  const factors = sweep?.factors.map(({ path }) => path) ?? [];
  input.changes?.forEach(({ tick, parameters }, index) => {
    for (const [group, values] of Object.entries(parameters)) {
      for (const name of Object.keys(values ?? {})) {
        const path = factors.find((factor) => factor === `${group}.${name}`);
        if (path !== undefined) found(`changes[${index}].parameters.${path}`, tick);
      }
    }
  });
}

const NEVER_DIFFERS: readonly [found: Text, expected: Text] = [
  {
    en: 'is set from the first tick on, the same at every point, but the sweep varies it',
    fr: 'est fixé dès le premier trimestre, le même en chaque point, alors que le balayage le fait varier',
  },
  {
    en: 'no change of a factor, or no such factor: as it stands the sweep compares nothing',
    fr: 'aucun changement d’un facteur, ou un facteur de moins\u00a0: tel quel, le balayage ne compare rien',
  },
];

function sayDiffersUntil(tick: number): readonly [found: Text, expected: Text] {
  return [
    {
      en: `is set at tick ${tick}, the same at every point, but the sweep varies it`,
      fr: `est fixé au trimestre ${tick}, le même en chaque point, alors que le balayage le fait varier`,
    },
    {
      en: 'no change of a factor, unless its points shall differ only until then',
      fr: 'aucun changement d’un facteur, sauf si les points ne doivent différer que jusque-là',
    },
  ];
}

const OWN_EVERYWHERE: readonly [found: Text, expected: Text] = [
  {
    en: 'does not reach the networks of the scenario: each has a value of its own',
    fr: 'n’atteint pas les réseaux du scénario\u00a0: chacun a sa propre valeur',
  },
  {
    en: 'a network without one, unless the factor is about networks founded later',
    fr: 'un réseau qui n’en a pas, sauf si le facteur porte sur les réseaux fondés plus tard',
  },
];
