/** A small square matrix, symmetric where functions here take or give it. */
export type Matrix = readonly (readonly number[])[];

/** Smaller pivots than this, relative to the diagonal, leave no digits to trust. */
const SINGULAR = 1e-11;

/**
 * Inverse of a symmetric positive definite matrix, by Cholesky's factors; undefined where it is none, or so nearly singular that its columns say the
 * same thing. For the handful of predictors of a regression.
 * @source Golub & Van Loan (2013), Matrix Computations, §4.2
 */
export function invert(matrix: Matrix): number[][] | undefined {
  const n = matrix.length;
  const factor = zeros(n);
  for (let j = 0; j < n; j++) {
    const diagonal = at(matrix, j, j);
    let pivot = diagonal;
    for (let k = 0; k < j; k++) pivot -= at(factor, j, k) ** 2;
    // Also where it is NaN.
    if (!(pivot > SINGULAR * diagonal)) return undefined;
    const root = Math.sqrt(pivot);
    set(factor, j, j, root);
    for (let i = j + 1; i < n; i++) {
      let sum = at(matrix, i, j);
      for (let k = 0; k < j; k++) sum -= at(factor, i, k) * at(factor, j, k);
      set(factor, i, j, sum / root);
    }
  }
  const inverse = zeros(n);
  for (let column = 0; column < n; column++) {
    const solved = solveFactored(factor, column);
    solved.forEach((value, row) => set(inverse, row, column, value));
  }
  return inverse;
}

/** L Lᵀ x = e, the unit vector of a column: forward, then backward. */
function solveFactored(factor: Matrix, column: number): number[] {
  const n = factor.length;
  const x = Array.from({ length: n }, (_, i) => Number(i === column));
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] ?? 0) - at(factor, i, k) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / at(factor, i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] = (x[i] ?? 0) - at(factor, k, i) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / at(factor, i, i);
  }
  return x;
}

/** Matrix times vector. */
export function multiply(matrix: Matrix, vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, j) => sum + value * (vector[j] ?? 0), 0));
}

/** A square matrix of zeros. */
export function zeros(n: number): number[][] {
  return Array.from({ length: n }, () => Array<number>(n).fill(0));
}

/** The symmetric matrix of which `lower` holds the rows one after the other, with what lies on or below the diagonal. */
export function unfold(lower: ArrayLike<number>, n: number): number[][] {
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_value, j) => lower[Math.max(i, j) * n + Math.min(i, j)] ?? 0),
  );
}

function at(matrix: Matrix, i: number, j: number): number {
  return matrix[i]?.[j] ?? 0;
}

function set(matrix: number[][], i: number, j: number, value: number): void {
  const row = matrix[i];
  if (row !== undefined) row[j] = value;
}
