/**
 * The generated parts of docs/findings.md, from the declarations of the findings and from the
 * committed tables in reference/findings (scripts/findings.mjs writes these).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('../src/analysis/appraisal/findings-record.ts').FindingsRecord} FindingsRecord */
/** @typedef {import('../src/analysis/appraisal/findings-record.ts').FindingRecord} FindingRecord */
/** @typedef {import('../src/analysis/findings/declare.ts').Finding} Finding */
/** @typedef {typeof import('../src/analysis/appraisal/tell/index.ts')} Telling */

const folder = fileURLToPath(new URL('../reference/findings/', import.meta.url));

/** @param {string} world @returns {FindingsRecord & { readonly command: string }} */
function readTable(world) {
  const file = join(folder, `${world}.json`);
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run findings:reference`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** @typedef {{ readonly command: string, readonly modelVersion: string, readonly replicates: number }} Origin */
/** @typedef {Origin & { readonly points: number, readonly reach: readonly import('../src/analysis/reach/summarise-reach.ts').ReachOfFinding[] }} Reach */
/** @typedef {Origin & import('../src/analysis/appraisal/rivals-record.ts').RivalsRecord} Rivals */

/** What a command that takes long printed with --json. @template Output @param {string} name @returns {Output} */
function readOutput(name) {
  const file = join(folder, `${name}.json`);
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run findings:reach`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** @param {number} share */
function percent(share) {
  return `${Math.round(100 * share)}%`;
}

/** @param {FindingsRecord} table @param {Telling} telling @returns {{ finding: Finding, found: FindingRecord }[]} those not reproduced first */
function paired(table, { FINDINGS }) {
  const order = ['fails', 'undecided', 'holds'];
  return table.findings
    .flatMap((found) => {
      const finding = FINDINGS.find(({ id }) => id === found.id);
      return finding === undefined ? [] : [{ finding, found }];
    })
    .sort((a, b) => order.indexOf(a.found.verdict) - order.indexOf(b.found.verdict));
}

/** @param {{ finding: Finding, found: FindingRecord }} one @param {Telling} telling */
function article({ finding, found }, telling) {
  const { KINDS, SOURCES, VERDICTS, describeAblation, outcomesOf, plainReading } = telling;
  const told = outcomesOf(finding, found);
  const judged = told.filter(({ outcome }) => outcome.role !== 'also');
  const rows = judged.map((one) => conditionRow(one, telling));
  const { removed } = found.ablationDetail;
  const isTold = removed.length > 0 && removed[0] !== null;
  const shares = isTold ? ` (${telling.writeAllRemoved(removed, 'en')})` : '';
  const sources = finding.sources.map((source) => SOURCES[source].en).join(', ');
  const needed = found.verdict === 'undecided' ? ` ${telling.describeNeeded(found.needed).en}` : '';
  return [
    `### ${finding.claim.en}`,
    `**${capitalised(VERDICTS[found.verdict].en)}.**${needed} \`${found.id}\`, ${finding.section}, from ${sources}. ${capitalised(KINDS[found.kind].en)}.`,
    plainReading(finding, found, 'en'),
    `| condition | found [95% interval] | required | |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
    ...levels(finding, found, telling),
    `Ablation: ${finding.ablation.how.en} **${capitalised(describeAblation(found).en)}**${shares}. ${telling.writeP(found.pAdjusted, 'en')} (Holm).`,
    ...(finding.note === undefined ? [] : [`Note: ${finding.note.en}`]),
  ].join('\n\n');
}

/**
 * What the worlds that are compared were like: a difference alone does not say how high it stands.
 * @param {Finding} finding @param {FindingRecord} found @param {Telling} telling
 */
function levels(finding, found, { levelPanels, writePanelRow }) {
  const panels = levelPanels(finding, found);
  // One value alone is the effect that stands above.
  if (panels.flatMap(({ rows }) => rows).length < 2) return [];
  const told = panels.map(({ title, unit, rows, isRatio }) => {
    const values = rows.map((row) => `${row.label.en} ${writePanelRow(row, isRatio, 'en')}`);
    const units = unit.en === '' ? '' : ` (${unit.en})`;
    return `- *${capitalised(title.en)}*${units}: ${values.join('; ')}`;
  });
  return [`The worlds:\n\n${told.join('\n')}`];
}

/** @param {ReturnType<Telling['outcomesOf']>[number]} one @param {Telling} telling */
function conditionRow(one, { STATUSES, describeGap, describeRequirement, writeEffect, writeUnit }) {
  const { condition, outcome } = one;
  const gap = outcome.status === 'holds' ? '' : `: ${describeGap(one, 'en')}`;
  const role = outcome.role === 'provided' ? ' (presupposed)' : '';
  return `| ${condition.states.en}${role} | ${writeEffect(one, 'en')}${writeUnit(condition, 'en')} | ${describeRequirement(condition, 'en')} | ${STATUSES[outcome.status].en}${gap} |`;
}

/** @param {ReturnType<Telling['outcomesOf']>[number]} one */
function isMissed({ outcome }) {
  return outcome.role !== 'also' && outcome.status !== 'holds';
}

/** @param {string} text */
function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param {boolean} isCalibrated @param {Telling} telling */
function articles(isCalibrated, telling) {
  return paired(readTable('souss-massa'), telling)
    .filter(({ found }) => found.calibrated === isCalibrated)
    .map((one) => article(one, telling))
    .join('\n\n');
}

/** @type {Record<string, (telling: Telling) => string>} */
export const FINDINGS_BLOCKS = {
  'findings-table'(telling) {
    const table = readTable('souss-massa');
    const { modelVersion, seed, replicates, command } = table;
    const rows = paired(table, telling).map(({ finding, found }) => {
      const [first] = telling.outcomesOf(finding, found);
      const effect =
        first === undefined
          ? ''
          : telling.writeEffect(first, 'en') + telling.writeUnit(first.condition, 'en');
      return `| ${finding.claim.en} | ${telling.VERDICTS[found.verdict].en} | ${effect} | ${telling.describeAblation(found).en} | ${telling.KIND_NAMES[found.kind].en} | ${found.calibrated ? 'calibrated' : ''} |`;
    });
    return [
      `Model ${modelVersion}, ${replicates} replicates, seed \`${seed}\`: \`${command}\`. ${telling.describeCounts(table.findings).en}`,
      `| claim | verdict | effect [95% interval] | ablation | kind | |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}`,
    ].join('\n\n');
  },

  'findings-not-calibrated': (telling) => articles(false, telling),

  'findings-calibrated': (telling) => articles(true, telling),

  'findings-choices': ({ CALIBRATIONS }) =>
    CALIBRATIONS.map(({ choice, before, findings }) => {
      const names = findings.map((id) => `\`${id}\``).join(', ');
      return `- ${choice.en} ${before === undefined ? '' : `${before.en} `}(${names})`;
    }).join('\n'),

  'findings-reach'({ FINDINGS, describeBreaker, writeShare }) {
    /** @type {Reach} */
    const { reach, points, replicates, modelVersion, command } = readOutput('reach');
    const rows = [...reach]
      .sort((a, b) => a.share - b.share)
      .map((found) => {
        const { finding, fails, undecided, breakers } = found;
        const claim = FINDINGS.find(({ id }) => id === finding)?.claim.en ?? finding;
        const told = breakers.map((breaker) => describeBreaker(breaker, 'en')).join('; ');
        return `| ${claim} | ${writeShare(found, 'en')} | ${percent(fails / points)} | ${percent(undecided / points)} | ${told} |`;
      });
    return [
      `Model ${modelVersion}, ${points} points of a Latin hypercube over the plausible ranges of all free parameters, ${replicates} replicates of every world at each: \`${command}\` (reference/reach-souss-massa).`,
      `| claim | reproduced at [95% interval] | not | undecided | what decides most: share of points in the lowest and in the highest third of its range |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`,
    ].join('\n\n');
  },

  'findings-rivals'({ FINDINGS, differentRivals, lossesOf, writeChange }) {
    /** @type {Rivals} */
    const record = readOutput('rivals');
    const { replicates, modelVersion, command } = record;
    const rows = differentRivals(record).map(({ rival, lost, unclear, gained, findings }) => {
      /** @param {readonly string[]} ids */
      const told = (ids) =>
        ids
          .map((id) => {
            const finding = FINDINGS.find((one) => one.id === id);
            const found = findings.find((one) => one.id === id);
            const [loss] = finding && found ? lossesOf(finding, found) : [];
            return `\`${id}\`${loss === undefined ? '' : ` ${writeChange(loss, 'en')}`}`;
          })
          .join('; ') || '–';
      const names = [
        rival,
        ...record.rivals.filter(({ sameAs }) => sameAs === rival).map((one) => one.rival),
      ];
      const clear = lost.filter((id) => !unclear.includes(id));
      return `| ${names.map((name) => `\`${name}\``).join(' = ')} | ${told(clear)} | ${told(unclear)} | ${gained.map((id) => `\`${id}\``).join(', ') || '–'} |`;
    });
    return [
      `Model ${modelVersion}, ${replicates} replicates: \`${command}\`. Of the findings reproduced under the usual rules with as many replicates. Behind each: by how much the effect of the condition that is no longer met changes, with its 95% interval, between runs of the same luck (× is a ratio). Not clearly: the interval includes no change, and the finding stood near its threshold. Intervals hold one by one, not for all together. Two names in a row have the same results to the last digit: one rule told twice.`,
      `| rival rule | no longer reproduced | no longer reproduced, not clearly | newly reproduced |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
    ].join('\n\n');
  },

  'findings-larger'(telling) {
    const [small, large] = [readTable('souss-massa'), readTable('larger-networks')];
    const { replicates, command } = large;
    const rows = paired(large, telling).flatMap(({ finding, found }) => {
      const before = small.findings.find(({ id }) => id === found.id);
      if (before === undefined) return [];
      if (before.verdict === found.verdict && before.ablation === found.ablation) return [];
      /** @param {FindingRecord} record */
      const write = (record) => {
        const [first, ...others] = telling.outcomesOf(finding, record);
        if (first === undefined) throw new Error(`${record.id} has no conditions`);
        const decides = first.outcome.status === 'holds' ? others.find(isMissed) : undefined;
        const reason =
          decides === undefined
            ? ''
            : ` (${telling.STATUSES[decides.outcome.status].en}: ${decides.condition.states.en}, ${telling.writeEffect(decides, 'en')})`;
        return `${telling.VERDICTS[record.verdict].en}, ${telling.writeEffect(first, 'en')}${reason}, ${telling.describeAblation(record).en}`;
      };
      return [`| ${finding.claim.en} | ${write(before)} | ${write(found)} |`];
    });
    const counts = telling.describeCounts(large.findings).en;
    const head = `In networks of 20 to 40 founders (${replicates} replicates, \`${command}\`): ${counts}`;
    if (rows.length === 0) return `${head}\n\nNo verdict differs, and no ablation.`;
    const heading = '| claim | networks of 7 | networks of 20 to 40 |\n| --- | --- | --- |';
    return `${head}\n\nVerdicts and ablations differ here:\n\n${heading}\n${rows.join('\n')}`;
  },
};
