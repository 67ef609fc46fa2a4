/**
 * Generated parts of docs/model.md, docs/trace.md and docs/plausibility.md: which finding tests which
 * pattern, which test says which closed form, what lies inside which reported bound.
 */
import { readFileSync } from 'node:fs';
import { code, number, table } from './markdown.mjs';

/**
 * @typedef {typeof import('../src/analysis/appraisal/tell/index.ts')
 *   & typeof import('../test/support/plausibility/bounds.ts')
 *   & typeof import('../test/support/closed-forms.ts')} Evidence
 */

/** What scripts/write-plausibility.mjs found. */
const found = JSON.parse(
  readFileSync(new URL('../docs/plausibility.json', import.meta.url), 'utf8'),
);

/** @typedef {import('../test/support/plausibility/bounds.ts').MeasuredBound} MeasuredBound */

/** @param {number} value @param {MeasuredBound['kind']} kind */
function amount(value, kind) {
  if (kind === 'share') return `${number(Math.round(1000 * value) / 10)}%`;
  return number(Math.round(100 * value) / 100);
}

/** @param {MeasuredBound['bound']} bound @param {MeasuredBound['kind']} kind */
function within(bound, kind) {
  if (bound === null) return '–';
  const [low, high] = bound.map((end) => amount(end, kind));
  return low === high ? low : `${low} to ${high}`;
}

/** @param {number} value @param {MeasuredBound['bound']} bound */
function verdict(value, bound) {
  if (bound === null) return 'not comparable';
  return bound[0] <= value && value <= bound[1] ? 'inside' : '**outside**';
}

/** The anchor that a repository page gives a heading. */
function anchorOf(/** @type {string} */ heading) {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** @type {Record<string, (evidence: Evidence) => string>} */
export const EVIDENCE_BLOCKS = {
  patterns({ FINDINGS, CALIBRATIONS }) {
    const nature = { emergent: 'emergent', nearImposed: 'near-imposed' };
    const from = { interviews: 'interviews', authors: 'the authors', literature: 'literature' };
    const calibrated = new Set(CALIBRATIONS.flatMap(({ findings }) => findings));
    const rows = FINDINGS.map(({ id, claim, section, sources, nature: kind }) => [
      `[${code(id)}](findings.md#${anchorOf(claim.en)})`,
      claim.en,
      section,
      sources.map((source) => from[source]).join(', '),
      nature[kind],
      calibrated.has(id) ? 'calibrated' : '',
    ]);
    return table(['finding', 'pattern', 'of the study', 'said by', 'nature', ''], rows);
  },

  'closed-forms'({ CLOSED_FORMS }) {
    const rows = CLOSED_FORMS.map(({ when, result, file, test }) => [
      when,
      result,
      `${code(`test/model/${file}`)}: “${test}”`,
    ]);
    return table(['when', 'result', 'test'], rows);
  },

  'plausibility-run'() {
    const { modelVersion, command, replicates, quarters, seed } = found;
    return (
      `Model ${modelVersion}, ${replicates} replicates of ${quarters} quarters, seed “${seed}”. ` +
      `Computed by \`${command}\`.`
    );
  },

  'plausibility-defaults'({ DEFAULT_BOUNDS }) {
    const heads = [
      'what',
      'where',
      'default',
      'as reported',
      'source',
      'bound',
      'verdict',
      'remark',
    ];
    const rows = DEFAULT_BOUNDS.map((row) => [
      row.what,
      row.where,
      amount(row.value, row.kind),
      row.reported,
      row.source,
      within(row.bound, row.kind),
      verdict(row.value, row.bound),
      row.remark,
    ]);
    return table(heads, rows);
  },

  'plausibility-measured'({ MEASURED_BOUNDS }) {
    const heads = 'what, world, model, 95% interval, as reported, source, bound, verdict, remark';
    const rows = MEASURED_BOUNDS.map((row) => {
      const { mean, low, high } = found.worlds[row.world][row.measure];
      const ends = [low, high].map((end) => amount(end, row.kind));
      return [
        row.what,
        code(row.world),
        amount(mean, row.kind),
        ends.join(' to '),
        row.reported,
        row.source,
        within(row.bound, row.kind),
        verdict(mean, row.bound),
        row.remark,
      ];
    });
    return table(heads.split(', '), rows);
  },
};
