// What a string leaves room for is what it is given: nothing said with a hole in it, nothing lost.
import ts from 'typescript';

/** @param {string} message highest n of $n */
const room = (message) => Math.max(0, ...[...message.matchAll(/\$(\d)/g)].map((match) => Number(match[1])));

/**
 * Strings whose shape betrays a placeholder that was lost on the way, and calls that give more or fewer
 * values than their string takes. Calls with a key that is not written out, or with a spread, are let be.
 * @param {import('./files.mjs').SourceFile[]} files
 * @param {Record<string, { message: string }>} words
 * @returns {string[]} one line a problem
 */
export function checkPlaceholders(files, words) {
  /** @type {string[]} */
  const problems = [];
  for (const [key, { message }] of Object.entries(words)) {
    if (message !== message.trim() || /^[:;,.]/.test(message))
      problems.push(`${key}: "${message}" lost something`);
    for (let n = room(message); n > 0; n--) {
      if (!message.includes(`$${n}`)) problems.push(`${key}: "${message}" has no $${n}`);
    }
  }
  for (const file of files) {
    if (!/\.tsx?$/.test(file.path)) continue;
    const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
    /** @param {ts.Node} node */
    const visit = (node) => {
      ts.forEachChild(node, visit);
      if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
      const name = node.expression.text;
      const [asked, ...values] = node.arguments;
      if ((name !== 't' && name !== 'tn') || !asked || !ts.isStringLiteralLike(asked)) return;
      if (values.some((value) => ts.isSpreadElement(value))) return;
      const word = words[name === 't' ? asked.text : `${asked.text}_other`];
      if (!word || values.length === room(word.message)) return;
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      problems.push(
        `${file.path}:${line}: ${asked.text} takes ${room(word.message)} values and is given ${values.length}`,
      );
    };
    visit(source);
  }
  return problems;
}
