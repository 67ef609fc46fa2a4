/**
 * Gives back to a bundle the constants it was written with.
 *
 * esbuild turns every `const` at the top of a module into `var` when it bundles. V8 compiles a use of a constant as the value itself, but a use of
 * a `var` as a load from memory whose type must be checked: the simulation kernel, whose tables and coefficients are such constants, is about a
 * quarter slower for it. The order of evaluation stays the one of the sources, in which they were constants.
 */
import ts from 'typescript';

/**
 * @param {string} text of a bundled module
 * @returns {string} the same with `const` for every `var` at the top level that has a value from the start and is never assigned again
 */
export function keepConstants(text) {
  const source = ts.createSourceFile('bundle.js', text, ts.ScriptTarget.ES2023, true);
  const assigned = assignedNames(source);
  let kept = '';
  let done = 0;
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const { declarationList } = statement;
    if ((declarationList.flags & ts.NodeFlags.BlockScoped) !== 0) continue;
    const parts = declarationList.declarations.map((declaration) => {
      const isConstant =
        declaration.initializer !== undefined &&
        ts.isIdentifier(declaration.name) &&
        !assigned.has(declaration.name.text);
      return `${isConstant ? 'const' : 'var'} ${declaration.getText(source)};`;
    });
    kept += text.slice(done, declarationList.getStart(source)) + parts.join('');
    done = statement.getEnd();
  }
  return kept + text.slice(done);
}

/**
 * Names that are assigned anywhere, in whatever scope, or declared more than once at the top.
 * @param {ts.SourceFile} source
 */
function assignedNames(source) {
  /** @type {Set<string>} */
  const names = new Set();
  /** @type {Set<string>} */
  const declared = new Set();
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name } of statement.declarationList.declarations) {
      if (!ts.isIdentifier(name)) continue;
      if (declared.has(name.text)) names.add(name.text);
      declared.add(name.text);
    }
  }
  /** @param {ts.Node} node what is assigned to: a name, or a pattern of names */
  function addTargets(node) {
    if (ts.isIdentifier(node)) names.add(node.text);
    else if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node))
      ts.forEachChild(node, addTargets);
  }
  /** @param {ts.Node} node */
  function visit(node) {
    if (ts.isBinaryExpression(node)) {
      const { kind } = node.operatorToken;
      if (kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment)
        addTargets(node.left);
    } else if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
      const { operator } = node;
      if (operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken)
        addTargets(node.operand);
    } else if (ts.isForInStatement(node) || ts.isForOfStatement(node)) {
      if (!ts.isVariableDeclarationList(node.initializer)) addTargets(node.initializer);
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  return names;
}
