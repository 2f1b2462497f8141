import { expect, it } from 'vitest';
import { fileName } from '../../../content/files/fileName';
import { languageTag } from '../../../content/files/language';
import type { Story } from '../../../content/stories/types';

const story = (title: string, ...authors: string[]) => ({ id: 'ao3:1', title, authors }) as unknown as Story;

it('names a file as every file system can', () => {
  expect(fileName(story('A: B/C?', 'wren', 'Ä'), 'epub')).toBe('A B C - wren, Ä.epub');
  expect(fileName(story('..', '\u202egnp.exe'), 'html')).toBe('.. - gnp.exe.html');
  expect(fileName(story(''), 'epub')).toBe('ao3-1.epub');
  expect(fileName(story('x'.repeat(300)), 'epub')).toHaveLength(105);
});

it('knows languages by their tags and names', () => {
  const known = ['English', 'Deutsch', 'français', 'pt-BR', 'zh-Hant', '中文', 'Klingon', '', undefined];
  expect(known.map(languageTag)).toEqual(['en', 'de', 'fr', 'pt-BR', 'zh-Hant', 'zh', 'und', 'und', 'und']);
});
