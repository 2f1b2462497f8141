import { defineConfig } from 'vitest/config';

/** Tests in real browsers, with the built extension: `npm run build && npm run build:firefox` first. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    globalSetup: 'tests/browser/harness/setup.ts',
  },
});
