/**
 * Writes the generated parts of the documents, from the declarations in src/model and, for the findings,
 * from their committed tables:
 *
 *   node scripts/write-docs.mjs            rewrites what stands between the markers
 *   node scripts/write-docs.mjs --check    changes nothing, fails when a document is stale
 *
 * A document marks such a part by
 *
 *   <!-- generated:parameters -->
 *   …
 *   <!-- /generated -->
 *
 * The sources are bundled, so that no build is needed and none can be old.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from './load-source.mjs';
import { code, range, table } from './markdown.mjs';
import { EVIDENCE_BLOCKS } from './write-docs.evidence.mjs';
import { GALLERY_BLOCKS } from './write-docs.gallery.mjs';
import { FINDINGS_BLOCKS } from './write-docs.findings.mjs';
import { PERFORMANCE_BLOCKS } from './write-docs.performance.mjs';

/** @typedef {typeof import('../src/model/index.ts')} Model */
/** @typedef {typeof import('../src/analysis/appraisal/tell/index.ts')} Telling */

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {import('../src/model/index.ts').Parameter} declaration */
function plausible(declaration) {
  if (declaration.kind === 'choice') return Object.keys(declaration.options).map(code).join(', ');
  if (declaration.kind === 'switch') return 'on, off';
  return range(declaration.plausible);
}

/** @param {import('../src/model/index.ts').Parameter} declaration */
function defaultOf(declaration) {
  if (declaration.kind === 'choice') return code(declaration.default);
  if (declaration.kind === 'switch') return declaration.default ? 'on' : 'off';
  return declaration.default ?? 'open';
}

/** @param {import('../src/model/index.ts').Parameter} declaration */
function actsAt({ actsAt: when, scope }) {
  const time = when === 'setup' ? 'set-up' : 'every quarter';
  return scope === 'network' ? `${time}, each network` : time;
}

/** @type {Record<string, (model: Model) => string>} */
const BLOCKS = {
  parameters({ GROUPS, PARAMETERS }) {
    const heads = 'name, symbol, default, plausible, unit, acts at, source, meaning'.split(', ');
    return Object.entries(GROUPS)
      .map(([group, { label, help }]) => {
        const declarations = PARAMETERS[/** @type {keyof typeof PARAMETERS} */ (group)];
        const rows = Object.entries(declarations).map(([name, declaration]) => {
          return [
            code(`${group}.${name}`),
            declaration.symbol === '' ? '' : `$${declaration.symbol}$`,
            defaultOf(declaration),
            plausible(declaration),
            'unit' in declaration ? declaration.unit.en : '',
            actsAt(declaration),
            declaration.source,
            declaration.help.en,
          ];
        });
        return `### ${label.en}\n\n${help.en}\n\n${table(heads, rows)}`;
      })
      .join('\n\n');
  },

  'parameter-count'({ parameterEntries, GROUPS }) {
    return `The model has ${parameterEntries().length} parameters in ${Object.keys(GROUPS).length} groups.`;
  },

  metrics({ METRICS }) {
    const heads = 'name, what, unit, range, over, kind, margin, source, meaning'.split(', ');
    const over = {
      firms: 'all firms',
      members: 'members',
      outsiders: 'firms without network',
      living: 'living networks',
      everFounded: 'networks ever founded',
      world: 'the world',
    };
    const rows = METRICS.map((metric) => [
      metric.headline ? `**${code(metric.name)}**` : code(metric.name),
      metric.label.en,
      metric.unit.en,
      range(metric.range),
      over[metric.covers],
      metric.kind,
      metric.margin,
      metric.source,
      metric.help.en,
    ]);
    return table(heads, rows);
  },

  'network-metrics'({ NETWORK_METRICS }) {
    const heads = 'name, what, unit, range, source, meaning'.split(', ');
    const rows = NETWORK_METRICS.map((metric) => [
      code(metric.name),
      metric.label.en,
      metric.unit.en,
      range(metric.range),
      metric.source,
      metric.help.en,
    ]);
    return table(heads, rows);
  },

  pipeline({ PIPELINE, PARAMETERS }) {
    const rows = PIPELINE.map(({ name, writes }, index) => [
      index + 1,
      code(name),
      PARAMETERS.steps[name].help.en,
      writes.map(code).join(', '),
    ]);
    return table(['', 'step', 'what happens, and what holds when it is off', 'may change'], rows);
  },

  'network-types'({ NETWORK_TYPES }) {
    const rows = Object.entries(NETWORK_TYPES).map(([name, { label, help, preset, source }]) => [
      code(name),
      label.en,
      Object.entries(preset)
        .map(([parameter, value]) => code(`${parameter} ${value}`))
        .join(', '),
      help.en,
      source,
    ]);
    return table(['type', 'name', 'differs from the defaults by', 'meaning', 'source'], rows);
  },
};

const PART = /(<!-- generated:([\w-]+) -->\n)([\s\S]*?)(<!-- \/generated -->)/g;

/** @returns {string[]} the documents that may hold generated parts */
function documents() {
  const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  return ['README.md', ...inDocs.map((name) => join('docs', name))].filter((name) =>
    name.endsWith('.md'),
  );
}

/** @type {Model} */
const model = await loadSource('src/model/index.ts');
/** @type {Telling} */
const telling = await loadSource('src/analysis/appraisal/tell/index.ts');
/** @type {import('./write-docs.evidence.mjs').Evidence} */
const evidence = {
  ...telling,
  ...(await loadSource('test/support/plausibility/bounds.ts')),
  ...(await loadSource('test/support/closed-forms.ts')),
};
/** @type {import('./write-docs.gallery.mjs').Gallery} */
const gallery = await loadSource('src/charts/gallery.ts');
const isCheck = process.argv.includes('--check');
/** @type {string[]} */
const stale = [];
for (const name of documents()) {
  const file = join(root, name);
  const before = readFileSync(file, 'utf8');
  const after = before.replaceAll(PART, (_, start, block, __, end) => {
    const text =
      BLOCKS[block]?.(model) ??
      FINDINGS_BLOCKS[block]?.(telling) ??
      EVIDENCE_BLOCKS[block]?.(evidence) ??
      GALLERY_BLOCKS[block]?.(gallery) ??
      PERFORMANCE_BLOCKS[block]?.();
    if (text === undefined) throw new Error(`${name}: nothing generates "${block}"`);
    return `${start}\n${text}\n\n${end}`;
  });
  if (after === before) continue;
  stale.push(relative(root, file).split(sep).join('/'));
  if (!isCheck) writeFileSync(file, after);
}
if (isCheck && stale.length > 0) {
  process.stderr.write(
    `stale: ${stale.join(', ')}\nRun \`node scripts/write-docs.mjs\` and commit what it changed.\n`,
  );
  process.exitCode = 1;
}
