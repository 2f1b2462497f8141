import { defineConfig } from 'vitest/config';
import { pace, patient } from './tests/pace.ts';

/** Tests in real browsers, with the built extension: `npm run build && npm run build:firefox` first. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    expect: { poll: { timeout: patient(1000) } },
    // A machine that others use may halt in the middle of a test for seconds: it is tried again there, never elsewhere.
    retry: pace > 1 ? 2 : 0,
    maxWorkers: 2,
    setupFiles: 'tests/browser/harness/patience.ts',
    globalSetup: 'tests/browser/harness/setup.ts',
  },
});
