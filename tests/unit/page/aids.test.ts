import { describe, expect, it } from 'vitest';
import { readingLeft } from '../../../content/page/aids/progress';
import { tidyBlock } from '../../../content/page/tidy/texts';
import { heavyPart, heavyParts } from '../../../content/typography/emphasis';

describe('reading aids', () => {
  it('tell how far, and the minutes left, by what is above the lower edge', () => {
    expect(readingLeft({ top: 0, height: 10_000 }, 1000, 5000)).toEqual({ share: 0.1, minutes: 18 });
    expect(readingLeft({ top: -9000, height: 10_000 }, 1000, 5000)).toEqual({ share: 1, minutes: 0 });
    expect(readingLeft({ top: 2000, height: 10_000 }, 1000, 5000).share).toBe(0);
    expect(readingLeft({ top: 0, height: 0 }, 1000, 0)).toEqual({ share: 0, minutes: 0 });
  });

  it('make less than half of a word heavier, and never all of a longer one', () => {
    expect([1, 2, 3, 5, 8, 12].map(heavyPart)).toEqual([1, 1, 1, 2, 4, 6]);
    expect(heavyParts('The fern, didn’t')).toEqual([
      [0, 1],
      [4, 6],
      [10, 13],
    ]);
  });
});

describe('tidying of one block', () => {
  it('decides over all its runs, and writes each back', () => {
    expect(tidyBlock(['"You ', 'could', '," he said.'], [false, false, false])).toEqual({
      runs: ['“You ', 'could', ',” he said.'],
    });
  });

  it('leaves what is in code, and says what is empty or a break', () => {
    expect(tidyBlock(['"x" -- y'], [true])).toBeNull();
    expect(tidyBlock(['\u00a0'], [false])).toEqual({ stands: 'empty' });
    expect(tidyBlock(['* * *'], [false])).toEqual({ stands: 'break' });
    expect(tidyBlock(['Nothing to do here'], [false])).toBeNull();
  });
});
