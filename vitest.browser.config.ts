import { defineConfig } from 'vitest/config';
import { patient } from './tests/pace.ts';

/** Tests in real browsers, with the built extension: `npm run build && npm run build:firefox` first. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    expect: { poll: { timeout: patient(1000) } },
    maxWorkers: 2,
    setupFiles: 'tests/browser/harness/patience.ts',
    globalSetup: 'tests/browser/harness/setup.ts',
  },
});
