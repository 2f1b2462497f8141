import { EpubCheck } from '@likecoin/epubcheck-ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFile } from '../../../content/files/read';
import { writeEpub } from '../../../content/files/writeEpub';
import { writeHtml } from '../../../content/files/writeHtml';
import { withDom } from '../dom';
import { withWords } from '../words';
import { annotationsOf, storyOfAll } from './stories';

beforeAll(() => {
  withDom();
  withWords();
});

describe('a story there and back', () => {
  for (const [kind, write] of [
    ['epub', writeEpub],
    ['html', writeHtml],
  ] as const) {
    it(`is the same story with the same marks: ${kind}`, async () => {
      const story = storyOfAll();
      const annotations = annotationsOf(story);
      const file = await write(story, { annotations });
      const back = await readFile(file, `x.${kind}`);
      expect(back.kind).toBe(kind);
      expect(back.story).toEqual(story);
      expect(back.annotations).toEqual(annotations);
    });
  }
});

describe('the EPUB', () => {
  it('is valid', async () => {
    const file = await writeEpub(storyOfAll());
    const result = await EpubCheck.validate(new Uint8Array(await file.arrayBuffer()));
    const bad = result.messages.filter((message) => ['fatal', 'error', 'warning'].includes(message.severity));
    expect(bad).toEqual([]);
  });
});
