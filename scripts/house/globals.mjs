// Pure folders know no page and no browser: they run the same in a test, a worker and a page.
import ts from 'typescript';

const PURE = /^content\/(spoilers|canons|stories|typography|sites|words)\//;
const FORBIDDEN = new Set(
  'document window chrome browser navigator location localStorage sessionStorage indexedDB fetch DOMParser getComputedStyle requestAnimationFrame MutationObserver HTMLElement Element Node'.split(
    ' ',
  ),
);

/** @param {ts.Identifier} node whether it is only a name of a member, not a reference to a global */
function isMemberName(node) {
  const up = node.parent;
  if (ts.isPropertyAccessExpression(up)) return up.name === node;
  if (ts.isQualifiedName(up)) return up.right === node;
  if (ts.isImportSpecifier(up) || ts.isExportSpecifier(up)) return true;
  if (ts.isBindingElement(up)) return up.propertyName === node;
  return 'name' in up && up.name === node;
}

/** @param {ts.SourceFile} source names that the file itself declares or imports */
function declaredNames(source) {
  /** @type {Set<string>} */
  const names = new Set();
  /** @param {ts.Node} node */
  const visit = (node) => {
    const named =
      ts.isParameter(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isBindingElement(node) ||
      ts.isImportSpecifier(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isTypeParameterDeclaration(node);
    if (named && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/**
 * Uses of the page or the browser in files of pure folders; other files are passed over.
 * @param {import('./files.mjs').SourceFile[]} files
 * @returns {string[]} one line a problem
 */
export function checkGlobals(files) {
  /** @type {string[]} */
  const problems = [];
  for (const file of files) {
    if (!PURE.test(file.path) || !/\.tsx?$/.test(file.path)) continue;
    const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
    const own = declaredNames(source);
    /** @param {ts.Node} node */
    const visit = (node) => {
      if (ts.isIdentifier(node) && FORBIDDEN.has(node.text) && !own.has(node.text) && !isMemberName(node)) {
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        problems.push(`${file.path}:${line}: ${node.text} in a pure folder`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return problems;
}
