import type { CompletionCallback } from 'yargs';

/** Commands whose arguments are scenarios. */
const TAKE_SCENARIOS = new Set(['run', 'sweep', 'trace', 'validate']);

/**
 * What the shell may complete besides commands and options: names of scenarios, of parameters
 * after --set, of everything that can be described.
 */
export function completeNames(
  current: string,
  argv: { readonly _: readonly string[] },
  complete: (done: CompletionCallback) => void,
  done: (completions: string[]) => void,
): void {
  complete((_error, usual = []) => {
    namesFor(current, argv._)
      .then((names) => done([...usual, ...names.filter((name) => name.startsWith(current))]))
      // A shell that completes has no place for messages.
      .catch(() => done(usual));
  });
}

async function namesFor(current: string, words: readonly string[]): Promise<string[]> {
  const command = words.find((word) => TAKE_SCENARIOS.has(word) || word === 'describe');
  if (command === undefined || current.startsWith('-')) return [];
  if (command !== 'describe')
    return (await import('../experiment/scenario/files.ts')).shippedNames();
  const { describableNames } = await import('./actions/describe.ts');
  return describableNames();
}
