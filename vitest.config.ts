import { defineConfig } from 'vitest/config';
import { pace, patient } from './tests/pace.ts';

/** Tests that need no browser. */
export default defineConfig({
  test: {
    include: ['tests/{unit,fuzz}/**/*.test.{ts,tsx}'],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
    environment: 'node',
    testTimeout: patient(20_000),
    hookTimeout: patient(10_000),
    // Vitest leaves one core to itself, which needs little.
    maxWorkers: 2,
    retry: pace > 1 ? 2 : 0,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
