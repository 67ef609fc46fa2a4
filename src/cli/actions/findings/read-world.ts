import type { WorldInput } from '../../../model/index.ts';
import { CommandError } from '../../command-error.ts';
import { EXIT } from '../../exit-codes.ts';
import { readScenario } from '../../scenario/read-scenario.ts';
import type { Terminal } from '../../terminal.ts';

/** The world that the arms of all findings start from. */
export interface World {
  readonly name: string;
  /** As it was asked for: a name or a file. */
  readonly given: string;
  readonly input: WorldInput;
}

/** The world of the published table. */
export const USUAL_WORLD = 'souss-massa';

const NO_NETWORKS = {
  en: (name: string) =>
    `${name} begins without networks: no finding can be tried in it. Choose a scenario with networks.`,
  fr: (name: string) =>
    `${name} débute sans réseau\u00a0: aucun résultat ne peut y être mis à l’épreuve. Choisissez un scénario avec des réseaux.`,
};

const SEVERAL_TERRITORIES = {
  en: (name: string, count: number) =>
    `${name} has ${count} territories: findings compare worlds of one, because some hold all firms to be founders. Choose a scenario with one territory.`,
  fr: (name: string, count: number) =>
    `${name} compte ${count} territoires\u00a0: les résultats comparent des mondes d’un seul, car certains supposent que toutes les entreprises sont fondatrices. Choisissez un scénario à un seul territoire.`,
};

/** The world of a scenario, without its sweep. @throws CommandError */
export function readWorld(fileOrName: string, terminal: Terminal): World {
  const { name, input } = readScenario(fileOrName, {}, terminal, { isSingle: true });
  if ((input.networks ?? []).length === 0) {
    throw new CommandError(EXIT.usage, NO_NETWORKS[terminal.language](name));
  }
  const territories = input.parameters?.population?.territories ?? 1;
  if (territories > 1) {
    throw new CommandError(EXIT.usage, SEVERAL_TERRITORIES[terminal.language](name, territories));
  }
  return { name, given: fileOrName, input };
}
