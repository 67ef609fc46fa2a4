import type { CompletionCallback } from 'yargs';

/** Commands whose arguments are scenarios. */
const TAKE_SCENARIOS = new Set(['cluster', 'run', 'sweep', 'trace', 'validate']);

const OTHERS = new Set(['chart', 'describe', 'findings']);

/**
 * What the shell may complete besides commands and options: names of scenarios, of findings, of
 * figures, of measures to compare, and of everything that can be described.
 */
export function completeNames(
  current: string,
  argv: { readonly _: readonly string[] },
  complete: (done: CompletionCallback) => void,
  done: (completions: string[]) => void,
): void {
  complete((_error, usual = []) => void addNames(current, argv._, usual, done));
}

async function addNames(
  current: string,
  words: readonly string[],
  usual: readonly string[],
  done: (completions: string[]) => void,
): Promise<void> {
  let names: readonly string[] = [];
  try {
    names = await namesFor(current, words);
  } catch {
    // A shell that completes has no place for messages.
  }
  done([...usual, ...names.filter((name) => name.startsWith(current))]);
}

async function namesFor(current: string, words: readonly string[]): Promise<readonly string[]> {
  // The word before the one that is typed.
  if (process.argv.at(-2) === '--metric') return (await import('../model/metrics.ts')).METRIC_NAMES;
  const command = words.find((word) => TAKE_SCENARIOS.has(word) || OTHERS.has(word));
  if (command === undefined || current.startsWith('-')) return [];
  if (command === 'findings')
    return (await import('../analysis/findings/findings.ts')).FINDINGS.map(({ id }) => id);
  if (command === 'chart')
    return (await import('../charts/gallery.ts')).GALLERY.map(({ name }) => name);
  if (command === 'describe') return (await import('./actions/describe.ts')).describableNames();
  return (await import('../experiment/scenario/shipped.ts')).shippedNames();
}
