/**
 * Imports go one way: model ← experiment ← analysis ← charts ← report ← cli; web stands beside cli.
 * Every rule says in its comment what to do instead. Run by `npm run deps` (scripts/check-dependencies.mjs).
 */

/**
 * Rules of one part of src: the parts it must not import, types included.
 * @param {string} part
 * @param {readonly string[]} forbidden
 * @param {string} comment
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
function mayNotImport(part, forbidden, comment) {
  return {
    name: `${part}-imports-one-way`,
    comment,
    severity: 'error',
    from: { path: `^src/${part}/` },
    to: { path: `^src/(${forbidden.join('|')})/` },
  };
}

/** What reads files where scenarios are read. */
const READS_SCENARIOS = '^src/experiment/scenario/(files|read-text|shipped|shown-path)\\.';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'model-imports-nothing',
      comment:
        'The kernel is pure: it imports only itself and seedrandom. Pass what it needs as an argument, or do the work in the observer that the caller gives to simulate().',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^(src/model/|\\.|node_modules/(@types/)?seedrandom/)' },
    },
    mayNotImport(
      'experiment',
      ['analysis', 'charts', 'report', 'cli', 'web'],
      'Experiments run and store; they know nothing of what is made of the results. Let cli call both, or move the shared concept to src/model.',
    ),
    mayNotImport(
      'analysis',
      ['charts', 'report', 'cli', 'web'],
      'Analysis returns numbers. Let charts draw them and report or cli print them.',
    ),
    mayNotImport(
      'charts',
      ['experiment', 'report', 'cli', 'web'],
      'A chart is a function of rows and of the declarations of the model. Take the rows as an argument and declare their type in src/analysis or in src/charts; not even types come from experiment.',
    ),
    mayNotImport(
      'report',
      ['experiment', 'cli', 'web'],
      'A report is a function of charts, analysis and model. Let cli read the results and hand them over.',
    ),
    mayNotImport(
      'cli',
      ['web'],
      'The command line knows no page. Move what both need to analysis, charts or experiment/scenario.',
    ),
    {
      name: 'web-imports-portable-parts',
      comment:
        'The page runs without Node: it may import model, analysis, charts and src/experiment/scenario (not what reads files there). Move the pure part of what you need there.',
      severity: 'error',
      from: { path: '^src/web/' },
      to: {
        path: '^src/(cli|report|experiment/(?!scenario/)|experiment/scenario/(files|read-text|shipped|shown-path)\\.)',
      },
    },
    {
      name: 'scenario-reading-is-portable',
      comment:
        'Reading a scenario also runs in the browser: src/experiment/scenario may not need the rest of experiment. File access belongs in files.ts, read-text.ts and shipped.ts there; give the others texts.',
      severity: 'error',
      from: { path: '^src/experiment/scenario/', pathNot: READS_SCENARIOS },
      to: { path: `^src/experiment/(?!scenario/)|${READS_SCENARIOS}` },
    },
    {
      name: 'node-only-at-the-edge',
      comment:
        "Node's modules may be used in cli, report and the storage part of experiment only (in src/experiment/scenario: files.ts, read-text.ts, shipped.ts). Do the I/O there and pass values.",
      severity: 'error',
      from: {
        path: '^src/',
        pathNot:
          '^src/(cli/|report/(?!client)|experiment/(?!scenario/)|experiment/scenario/(files|read-text|shipped|shown-path)\\.)',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sources-need-no-tests',
      comment:
        'The package ships without test, scripts and bench. Move what the program needs to src.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench)/' },
    },
    {
      name: 'no-unresolved-import',
      comment:
        'The import resolves to nothing. Correct the path, or declare the package in package.json and install it. (virtual: … is made by scripts/build-page.mjs and scripts/build-single.mjs.)',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'no-undeclared-dependency',
      comment:
        'Declare the package in package.json, with its version: it lies there only because another package needs it.',
      severity: 'error',
      from: {},
      // dependency-cruiser counts peer dependencies among the undeclared, too.
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] },
    },
    {
      name: 'no-cycle',
      comment:
        'These files import each other in a circle. Move what both need into a file of its own, or pass it as an argument.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'Nothing imports this file and it imports nothing. Use it or delete it.',
      severity: 'error',
      // What stands in for another file in the single file is chosen by scripts/build-single.mjs.
      from: { orphan: true, pathNot: '\\.(d|single)\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
