import { StoreError } from '../../experiment/results/store-error.ts';

/** What is thrown where an unfinished sweep holds nothing yet that could be read; the command that goes on with it is told. */
export function holdsNoRun(directory: string): StoreError {
  const text = {
    en: `${directory} is unfinished and holds no run yet.`,
    fr: `${directory} est inachevé et ne contient encore aucune simulation.`,
  };
  return new StoreError('unfinished', text, { resumable: directory });
}
