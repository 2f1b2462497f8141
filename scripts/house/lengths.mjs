// Files stay short enough to be read in one go.
const LIMITS = { longest: 400, ninety: 140, median: 60 };

/**
 * @param {number[]} sorted ascending
 * @param {number} share 0 to 1
 */
const percentile = (sorted, share) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;

/** @param {string} text */
const linesOf = (text) => text.replace(/\n$/, '').split('\n').length;

/**
 * Judges the lengths of source files.
 * @param {import('./files.mjs').SourceFile[]} files
 * @returns {{ median: number, ninety: number, problems: string[] }}
 */
export function checkLengths(files) {
  const lengths = files.map((file) => ({ path: file.path, lines: linesOf(file.text) }));
  const sorted = lengths.map((file) => file.lines).sort((a, b) => a - b);
  const median = percentile(sorted, 0.5);
  const ninety = percentile(sorted, 0.9);
  const problems = lengths
    .filter((file) => file.lines > LIMITS.longest)
    .map((file) => `${file.path}: ${file.lines} lines, more than ${LIMITS.longest}`);
  if (median > LIMITS.median)
    problems.push(`the median file has ${median} lines, more than ${LIMITS.median}`);
  if (ninety >= LIMITS.ninety) {
    problems.push(`one file in ten has ${ninety} lines or more; ${LIMITS.ninety} is too many`);
  }
  return { median, ninety, problems };
}
