/**
 * Checks that src/model uses only what gives the same bits on every engine, and nothing that knows the time or the machine.
 *
 * The specification of JavaScript leaves Math.exp, log, pow, sin and so on (and the operator **) to the engine, and engines do differ;
 * + − × ÷, sqrt, fround, imul and rounding to integers are exact. So the list below says what is allowed, not what is forbidden.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const EXACT_MATH = new Set(
  'abs ceil clz32 floor fround imul max min round sign sqrt trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2'.split(
    ' ',
  ),
);

const REMEDY_MATH =
  'use the functions built from exact operations in src/model, or an allowed one: abs ceil floor round trunc sign min max sqrt fround imul clz32';

/**
 * Globals that differ between runs or locales, and what to do instead. What belongs to Node or the browser (performance, crypto, process …)
 * needs no line here: the kernel is type-checked without their types. @type {Record<string, string>}
 */
const FORBIDDEN_GLOBALS = {
  Date: 'the kernel has no clock: count ticks, or let the caller give the time',
  Intl: 'results must not depend on the locale: format outside the kernel',
  globalThis: 'name what you need: the kernel uses the language only',
};

/** Methods that depend on the locale of the machine. */
const LOCALE_METHODS = new Set([
  'localeCompare',
  'toLocaleString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
  'toLocaleDateString',
  'toLocaleTimeString',
]);

/**
 * @param {string} text source of one file
 * @param {string} fileName as it shall stand in the messages
 * @returns {string[]} one message per mistake, `file:line:column what, remedy`
 */
export function kernelProblems(text, fileName) {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2023, true);
  /** @type {string[]} */
  const problems = [];

  function report(/** @type {ts.Node} */ node, /** @type {string} */ message) {
    const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
    problems.push(`${fileName}:${line + 1}:${character + 1} ${message}`);
  }

  /** @param {ts.Identifier} node */
  function isNameOnly(node) {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
    if (ts.isQualifiedName(parent)) return parent.right === node;
    if (ts.isShorthandPropertyAssignment(parent)) return false;
    if (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent))
      return parent.initializer !== node;
    return 'name' in parent && parent.name === node;
  }

  /** @param {ts.Identifier} node the global Math */
  function checkMath(node) {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent)) {
      const name = parent.name.text;
      if (name === 'random')
        report(parent, 'Math.random is not reproducible: use the keyed generator of src/model');
      else if (!EXACT_MATH.has(name))
        report(parent, `Math.${name} differs between engines: ${REMEDY_MATH}`);
    } else if (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name)) {
      for (const element of parent.name.elements) {
        const name = (element.propertyName ?? element.name).getText(source);
        if (!EXACT_MATH.has(name))
          report(element, `Math.${name} differs between engines: ${REMEDY_MATH}`);
      }
    } else {
      report(
        node,
        'Math may only be used as Math.name, so that this check can see which function is meant',
      );
    }
  }

  /** The member that `node` takes from an object: `.name` or `['name']`; else ''. */
  function memberName(/** @type {ts.Node} */ node) {
    if (ts.isPropertyAccessExpression(node)) return node.name.text;
    if (!ts.isElementAccessExpression(node)) return '';
    return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : '';
  }

  function visit(/** @type {ts.Node} */ node) {
    if (ts.isIdentifier(node) && !isNameOnly(node)) {
      const remedy = Object.hasOwn(FORBIDDEN_GLOBALS, node.text)
        ? FORBIDDEN_GLOBALS[node.text]
        : undefined;
      if (node.text === 'Math') checkMath(node);
      else if (remedy) report(node, `${node.text} is not allowed in the kernel: ${remedy}`);
    } else if (LOCALE_METHODS.has(memberName(node))) {
      report(
        node,
        `${memberName(node)} depends on the locale of the machine: compare or format outside the kernel`,
      );
    } else if (
      node.kind === ts.SyntaxKind.AsteriskAsteriskToken ||
      node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken
    ) {
      report(
        node,
        'the operator ** differs between engines: multiply, or use the power function built from exact operations in src/model',
      );
    }
    ts.forEachChild(node, visit);
  }

  visit(source);
  return problems;
}

/** @param {string} folder of the kernel */
function checkKernel(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const problems = files
    .sort()
    .flatMap((name) =>
      kernelProblems(readFileSync(join(folder, name), 'utf8'), join(folder, name)),
    );
  if (problems.length > 0) process.stderr.write(`${problems.join('\n')}\n`);
  if (files.length === 0)
    process.stderr.write(`kernel: no file in ${folder}, so nothing was checked\n`);
  if (problems.length > 0 || files.length === 0) process.exitCode = 1;
  else process.stdout.write(`kernel: ${files.length} files, only exact operations\n`);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  checkKernel(process.argv[2] ?? join('src', 'model'));
}
