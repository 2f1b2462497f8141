/**
 * What `npm test` counts, and how it says it: the names of what failed come last, since whoever looks at a long
 * run looks at its end.
 */

/** @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number, faults?: string[] }} Outcome */
/** @typedef {{ status: string, fullName: string, failureMessages?: string[] }} Assertion */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: Assertion[] }} TestFile */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: TestFile[] }} Report */

/** A message's first line, short enough for one of a terminal. @param {string | undefined} message */
const brief = (message = '') => (message.split('\n').find((line) => line.trim()) ?? '').trim().slice(0, 300);

/**
 * What failed in Vitest's JSON report, a line each: the file, the test, and the first line of why.
 * @param {Report} report
 * @param {string} root folder that file names are told from
 */
export function faultsOf(report, root) {
  return report.testResults.flatMap((file) => {
    const where = file.name.replace(root.endsWith('/') ? root : `${root}/`, '');
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && file.status === 'failed') return [`${where}: ${brief(file.message)}`];
    return failed.map((test) => `${where}: ${test.fullName}: ${brief(test.failureMessages?.[0])}`);
  });
}

/** Files of which a test failed, as paths. @param {Report} report */
export const filesThatFailed = (report) =>
  report.testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);

/** Prints all that was counted, then what failed. @param {Outcome[]} outcomes @returns whether nothing failed */
export function tell(outcomes) {
  /** @param {'passed' | 'failed' | 'skipped' | 'seconds'} key */
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log('');
  for (const { name, passed, failed, skipped, seconds } of outcomes) {
    const numbers = `${passed} passed, ${failed} failed, ${skipped} skipped`;
    const mark = failed ? 'FAILED ' : '       ';
    console.log(`${mark}${name.padEnd(32)}${numbers.padEnd(40)}${seconds.toFixed(1)} s`);
  }
  console.log(`\nIn ${sum('seconds').toFixed(0)} s:`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  for (const fault of outcomes.flatMap(({ faults = [] }) => faults)) console.log(`FAILED ${fault}`);
  return sum('failed') === 0;
}
