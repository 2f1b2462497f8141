import { spawnSync } from 'node:child_process';

/**
 * `node scripts/addon.mjs [FOLDER]`: Mozilla's own check of a build. Fails on any error, and on more than
 * the two warnings that SECURITY.md explains.
 */
const MOST_WARNINGS = 2;
const folder = process.argv[2] ?? '.output/firefox-mv3';
const { stdout, stderr } = spawnSync('npx', ['addons-linter', '--output', 'json', folder], {
  encoding: 'utf8',
  // On Windows npx is a script of the shell.
  shell: process.platform === 'win32',
});
if (!stdout) throw new Error(`addons-linter said nothing of ${folder}: ${stderr}`);
const { errors, warnings } = JSON.parse(stdout);
for (const { code, file, line, message } of [...errors, ...warnings])
  console.log(`${code} in ${file ?? folder}${line ? `:${line}` : ''}: ${message}`);
console.log(`add-on rules: ${errors.length} errors, ${warnings.length} warnings (at most ${MOST_WARNINGS})`);
process.exitCode = errors.length || warnings.length > MOST_WARNINGS ? 1 : 0;
