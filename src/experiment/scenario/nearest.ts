/**
 * The name that was probably meant: the one with the fewest typing errors (Damerau-Levenshtein:
 * a letter too many, too few, wrong, or two swapped), if they are few for its length.
 */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  const wanted = plainLetters(written);
  // Nobody mistypes that much, and the distance costs the product of the lengths.
  if (wanted.length > 80) return undefined;
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const known = plainLetters(name);
    const bearable = Math.min(fewest - 1, Math.max(1, Math.floor(known.length / 3)));
    if (Math.abs(known.length - wanted.length) > bearable) continue;
    const errors = countErrors(wanted, known);
    if (errors <= bearable) {
      fewest = errors;
      nearest = name;
    }
  }
  return nearest;
}

/** Case, accents and separators are no typing errors: `initial_trust`, `initialTrust`. */
export function plainLetters(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\s_-]/gu, '')
    .toLowerCase();
}

/** Optimal string alignment distance, on three rows of its table. */
function countErrors(a: string, b: string): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(above, j) + 1,
        at(row, j - 1) + 1,
        at(above, j - 1) + (same ? 0 : 1),
        swapped ? at(twoAbove, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    twoAbove = above;
    above = row;
  }
  return at(above, b.length);
}

function at(row: readonly number[], j: number): number {
  return row[j] ?? Number.POSITIVE_INFINITY;
}
