// Every string that a person sees is a key of the words; no key is missing, none is left over.
import ts from 'typescript';

const SEEN_ATTRIBUTES = new Set(['title', 'aria-label', 'placeholder', 'alt', 'aria-description', 'label']);
const LETTERS = /\p{L}{2,}/u;
const PLURAL = /_(zero|one|two|few|many|other)$/;

/**
 * Text in JSX that did not come through the words.
 * @param {import('./files.mjs').SourceFile[]} files
 * @returns {string[]} one line a problem
 */
export function checkHardCoded(files) {
  /** @type {string[]} */
  const problems = [];
  for (const file of files) {
    if (!file.path.endsWith('.tsx')) continue;
    const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    /** @param {ts.Node} node @param {string} text */
    const report = (node, text) => {
      if (!LETTERS.test(text)) return;
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      problems.push(`${file.path}:${line}: "${text.trim()}" is not a key of the words`);
    };
    /** @param {ts.Node} node */
    const visit = (node) => {
      if (ts.isJsxText(node)) report(node, node.text);
      else if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteralLike(node.expression)) {
        if (!ts.isJsxAttribute(node.parent)) report(node, node.expression.text);
      } else if (ts.isJsxAttribute(node) && SEEN_ATTRIBUTES.has(node.name.getText(source))) {
        const value = node.initializer;
        if (value && ts.isStringLiteral(value)) report(node, value.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return problems;
}

/** @param {ts.Node} node @param {(key: string) => void} exact @param {(head: string) => void} starts */
function readLiteral(node, exact, starts) {
  if (ts.isStringLiteralLike(node)) exact(node.text);
  else if (ts.isTemplateExpression(node)) starts(node.head.text);
}

/**
 * Keys that code asks for and the words lack, and keys that nothing asks for. A key counts as asked
 * for where it stands as a string of its own, since tables of keys are looked up by their values.
 * @param {import('./files.mjs').SourceFile[]} files source, style and HTML
 * @param {readonly string[]} keys of the words
 * @returns {string[]} one line a problem
 */
export function checkKeys(files, keys) {
  const known = new Set(keys);
  const bases = new Set(keys.filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')));
  const used = new Set();
  /** @type {Set<string>} */
  const prefixes = new Set();
  /** @type {string[]} */
  const problems = [];
  for (const file of files) {
    for (const match of file.text.matchAll(/__MSG_(\w+)__/g)) {
      const key = match[1] ?? '';
      if (!known.has(key) && !key.startsWith('@@')) problems.push(`${file.path}: no such key: ${key}`);
      used.add(key);
    }
    if (!/\.tsx?$/.test(file.path)) continue;
    const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
    /** @param {ts.Node} node */
    const visit = (node) => {
      readLiteral(
        node,
        (key) => {
          if (known.has(key) || bases.has(key)) used.add(key);
        },
        (head) => {
          if (/^[a-z]+\w*_/.test(head)) prefixes.add(head);
        },
      );
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.arguments[0]) {
        const name = node.expression.text;
        const asked = node.arguments[0];
        if ((name === 't' || name === 'tn') && ts.isStringLiteralLike(asked)) {
          const there = name === 't' ? known.has(asked.text) : known.has(`${asked.text}_other`);
          if (!there)
            problems.push(`${file.path}: no such key: ${asked.text}${name === 'tn' ? '_other' : ''}`);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  for (const key of keys) {
    const base = key.replace(PLURAL, '');
    const asked = used.has(key) || used.has(base) || [...prefixes].some((prefix) => key.startsWith(prefix));
    if (!asked) problems.push(`public/_locales/en/messages.json: nothing asks for ${key}`);
  }
  return problems;
}
