import type { Scenario } from '../../experiment/scenario/scenario.ts';
import type { Language } from '../../model/text.ts';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../printable.ts';

const TEXTS: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) =>
    `${name} adds replicates until a mean is precise: which runs there are depends on the results, so no shard knows its own beforehand. Run it in one piece, or give a number with --replicates`,
  fr: (name) =>
    `${name} ajoute des répétitions jusqu’à ce qu’une moyenne soit précise\u00a0: les simulations à faire dépendent des résultats, aucun lot ne peut donc connaître les siennes d’avance. Calculez-le d’un seul tenant, ou donnez un nombre avec --replicates`,
};

/** A sweep whose runs depend on its results cannot be divided before it begins. @throws CommandError (2) */
export function refuseToDivide({ name, precision }: Scenario, language: Language): void {
  if (precision !== undefined) throw new CommandError(EXIT.usage, TEXTS[language](printable(name)));
}
