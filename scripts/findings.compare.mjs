/** @typedef {import('../src/analysis/appraisal/findings-record.ts').FindingsRecord} FindingsRecord */

/** Effects that agree to so many parts are equal: not every engine rounds a logarithm alike. */
const ROUNDING = 1e-6;

/**
 * What differs between two tables of findings: verdicts, ablations and effects, beyond rounding.
 * Tables of two versions of the model differ as a whole.
 * @param {FindingsRecord} before
 * @param {FindingsRecord} now
 * @returns {string[]}
 */
export function compareTables(before, now) {
  if (before.modelVersion !== now.modelVersion)
    return [`model ${before.modelVersion} → ${now.modelVersion}`];
  const ids = new Set([...before.findings, ...now.findings].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const [one, other] = [before, now].map(({ findings }) =>
      findings.find((found) => found.id === id),
    );
    if (one === undefined) return [`${id}: new`];
    if (other === undefined) return [`${id}: no longer there`];
    return [
      ...(one.verdict === other.verdict ? [] : [`${id}: ${one.verdict} → ${other.verdict}`]),
      ...(one.ablation === other.ablation
        ? []
        : [`${id}: ablation ${one.ablation} → ${other.ablation}`]),
      ...(isEqual(one.effect, other.effect)
        ? []
        : [`${id}: effect ${one.effect} → ${other.effect}`]),
    ];
  });
}

/** @param {number | null} one @param {number | null} other */
function isEqual(one, other) {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= ROUNDING * Math.max(1, Math.abs(one));
}
