/**
 * Checks the import rules of .dependency-cruiser.cjs on the folder src of the current directory.
 * Fails too when there was nothing to check: dependency-cruiser is content with 0 modules, and with sources it could not read.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cruiser = fileURLToPath(
  new URL('../node_modules/dependency-cruiser/bin/dependency-cruise.mjs', import.meta.url),
);
const rules = fileURLToPath(new URL('../.dependency-cruiser.cjs', import.meta.url));

const run = spawnSync(
  process.execPath,
  [cruiser, '--config', rules, '--output-type', 'json', 'src'],
  {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  },
);
/** @type {import('dependency-cruiser').ICruiseResult | undefined} */
let result;
try {
  result = JSON.parse(run.stdout);
} catch {
  process.stderr.write(`${run.stdout}${run.stderr}`);
}

if (result === undefined) {
  process.stderr.write('dependencies: dependency-cruiser did not finish\n');
  process.exitCode = 1;
} else {
  const modules = result.modules.filter((module) => module.source.startsWith('src/')).length;
  const { violations, totalDependenciesCruised = 0 } = result.summary;
  const comments = new Map(
    result.summary.ruleSetUsed?.forbidden?.map((rule) => [rule.name, rule.comment]),
  );

  for (const { rule, from, to, cycle } of violations) {
    const path = cycle
      ? [from, ...cycle.map((step) => step.name)]
      : from === to
        ? [from]
        : [from, to];
    process.stderr.write(
      `${rule.name}: ${path.join(' → ')}\n    ${comments.get(rule.name) ?? ''}\n`,
    );
  }
  if (modules === 0 || (modules > 1 && totalDependenciesCruised === 0)) {
    process.stderr.write(
      `dependencies: read ${modules} modules and ${totalDependenciesCruised} imports of src, so nothing was checked\n`,
    );
    process.exitCode = 1;
  } else if (violations.length > 0) {
    process.stderr.write(`dependencies: ${violations.length} forbidden\n`);
    process.exitCode = 1;
  } else {
    process.stdout.write(
      `dependencies: ${modules} modules, ${totalDependenciesCruised} imports, none forbidden\n`,
    );
  }
}
