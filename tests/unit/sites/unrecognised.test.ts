import { describe, expect, it } from 'vitest';
import { unrecognisedWords } from '../../../content/sites/report';
import { anonymous, unrecognised } from '../../../content/sites/unrecognised';
import { withWords } from '../words';

withWords();

const url = new URL('https://www.fanfiction.net/s/123/4/My-Secret-Title?user=jane&q=x');

describe('a page whose layout is unknown', () => {
  const counts = {
    kind: 'chapter',
    expects: 'work' as const,
    shapes: {},
    surfaces: { 'work.text': 1, 'work.title': 0 },
  };

  it('is told where a work is expected and none is found', () => {
    expect(unrecognised({ id: 'fanfiction' }, url, counts)).toEqual({
      site: 'fanfiction',
      kind: 'chapter',
      expected: 'work',
      path: '/s/N/N/…?user=&q=',
      found: ['work.text 1'],
    });
  });

  it('is not told where one is found, or none is expected', () => {
    expect(unrecognised({ id: 'x' }, url, { ...counts, shapes: { work: 1 } })).toBeNull();
    expect(unrecognised({ id: 'x' }, url, { ...counts, expects: undefined })).toBeNull();
  });

  it('is reported without a word of the page, a title, a name or a number', () => {
    const lost = unrecognised({ id: 'fanfiction' }, url, counts);
    const report = lost ? unrecognisedWords(lost, '0.1.0').report : '';
    expect(report).toContain('Missing: work');
    expect(report).not.toMatch(/123|Secret|jane/);
    expect(anonymous(new URL('https://x.org/users/JaneDoe/works'))).toBe('/users/…/works');
  });
});
