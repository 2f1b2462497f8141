import { defineConfig } from 'vitest/config';

/** Tests that need no browser. */
export default defineConfig({
  test: {
    include: ['tests/{unit,fuzz}/**/*.test.{ts,tsx}'],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
    environment: 'node',
    testTimeout: 20_000,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
