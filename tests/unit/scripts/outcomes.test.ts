// A long run is looked at from its end: what failed is named there, with its file and why.
import { describe, expect, it, vi } from 'vitest';
import { faultsOf, filesThatFailed, tell } from '../../../scripts/lib/outcomes.mjs';

const report = {
  numPassedTests: 1,
  numFailedTests: 1,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [
    {
      name: '/here/tests/a.test.ts',
      status: 'failed',
      assertionResults: [
        { status: 'passed', fullName: 'a holds' },
        { status: 'failed', fullName: 'b holds', failureMessages: ['\n  Error: 2 is not 3\n    at b'] },
      ],
    },
    { name: '/here/tests/b.test.ts', status: 'failed', message: 'cannot be read', assertionResults: [] },
    { name: '/here/tests/c.test.ts', status: 'passed', assertionResults: [] },
  ],
};

describe('faultsOf', () => {
  it('names the file, the test and the first line of why', () => {
    expect(faultsOf(report, '/here')).toEqual([
      'tests/a.test.ts: b holds: Error: 2 is not 3',
      'tests/b.test.ts: cannot be read',
    ]);
    expect(faultsOf(report, '/here/')).toEqual(faultsOf(report, '/here'));
  });
  it('gives the files to run again', () => {
    expect(filesThatFailed(report)).toEqual(['/here/tests/a.test.ts', '/here/tests/b.test.ts']);
  });
});

describe('tell', () => {
  it('says what failed after everything else, and whether anything did', () => {
    const said: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
    const outcome = { name: 'unit tests', passed: 1, failed: 0, skipped: 0, seconds: 1 };
    const good = tell([outcome]);
    const bad = tell([outcome, { ...outcome, failed: 1, faults: ['tests/a.test.ts: b holds: no'] }]);
    log.mockRestore();
    expect([good, bad]).toEqual([true, false]);
    expect(said.at(-1)).toBe('FAILED tests/a.test.ts: b holds: no');
  });
});
