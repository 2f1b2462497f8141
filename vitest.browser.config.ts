import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { pace, patient } from './tests/pace.ts';

/** What takes minutes begins first: else the rest has long ended when it does. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      Number(!/\/(?:walks\/\w+|files|axe|type\.shift|kills)\.test\.ts$/.test(moduleId));
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/**
 * Files that ask whether something happens and not how soon, and mostly wait: on two cores four of them get on side
 * by side. In the others a frame or a millisecond counts.
 */
const waiting = [
  'tests/browser/walks/*.test.ts',
  'tests/browser/{axe,capture,capture.place,firstrun,habits,library.files,narrow,options,sites,zip}.test.ts',
  'tests/browser/{hostile,private,registrations}/*.test.ts',
  'tests/browser/storage/{asked,backup,concurrent,kills,lost,maker,sync}.test.ts',
];
/** `waiting` or `timed`, as `npm test` asks for one after the other; all where nothing is asked for. */
const part = process.env.UNSPOILED_PART;

/** Tests in real browsers, with the built extension: `npm run build && npm run build:firefox` first. */
export default defineConfig({
  test: {
    include: part === 'waiting' ? waiting : ['tests/browser/**/*.test.ts'],
    exclude: part === 'timed' ? waiting : [],
    environment: 'node',
    sequence: { sequencer: LongestFirst },
    expect: { poll: { timeout: patient(1000) } },
    // A machine that others use may halt in the middle of a test for seconds: it is tried again there, never elsewhere.
    retry: pace > 1 ? 2 : 0,
    maxWorkers: part === 'waiting' ? 4 : 2,
    setupFiles: 'tests/browser/harness/patience.ts',
    globalSetup: 'tests/browser/harness/setup.ts',
  },
});
