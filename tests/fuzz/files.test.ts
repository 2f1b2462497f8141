import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bringIn } from '../../content/files/bringIn';
import { parsePage, parseXml } from '../../content/files/parse';
import { readFile, readPasted } from '../../content/files/read';
import { Work } from '../../content/files/work';
import { markup } from '../../content/files/write/markup';
import { restore } from '../../content/files/write/restore';
import { toBlocks } from '../../content/sanitise/blocks';
import { sanitise } from '../../content/sanitise/sanitise';
import { withDom } from '../unit/dom';
import { faults } from '../unit/sanitise/judge';
import { withWords } from '../unit/words';
import { anyTree } from './trees';

const runs = Number(process.env.FUZZ_RUNS ?? (process.env.UNSPOILED_LONG ? 5000 : 300));
beforeAll(() => {
  withDom();
  withWords();
});

const outside = { picture: () => null, target: () => null, anchor: () => null };
const html = (blocks: readonly { html: string }[]) => blocks.map((block) => block.html);

describe(`exports, ${runs} stories`, { timeout: 60_000 + runs * 200 }, () => {
  it('are well-formed, and read back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(anyTree, async (tree) => {
        const blocks = toBlocks(sanitise(tree));
        const written = blocks.map((block) => markup(block.html, outside)).join('\n');
        const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body>${written}</body></html>`;
        expect(parseXml(xhtml)).not.toBeNull();
        const page = await parsePage(xhtml, new Work());
        restore(page, page.ownerDocument);
        expect(await bringIn(page, {}, new Work())).toEqual(html(blocks).map(unspoken));
      }),
      { numRuns: runs },
    );
  });
});

/** What XML cannot hold, and HTML has only by mistake. */
const unspoken = (text: string) =>
  text.replace(/[\p{Cc}\ufffe\uffff]/gu, (one) => (/[\t\n\r\x7f-\x9f]/.test(one) ? one : '\ufffd'));

describe(`files of any bytes, ${runs}`, { timeout: 60_000 + runs * 200 }, () => {
  const name = fc.constantFrom('a.txt', 'a.html', 'a.md', 'a.epub', 'a', 'a.xhtml');
  it('open or are refused with a reason', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      anyTree.map((tree) => new TextEncoder().encode(tree)),
      fc.uint8Array({ maxLength: 100 }).map((some) => new Uint8Array([0x50, 0x4b, 3, 4, ...some])),
    );
    await fc.assert(
      fc.asyncProperty(bytes, name, async (some, called) => {
        try {
          const { story } = await readFile(new Blob([new Uint8Array(some)]), called);
          for (const chapter of story.chapters) {
            for (const block of chapter.blocks) expect(faults(block.html)).toEqual([]);
            const ids = chapter.blocks.map((block) => block.id);
            expect(new Set(ids).size).toBe(ids.length);
          }
        } catch (cause) {
          expect((cause as Error).name).toBe('FileError');
          expect((cause as Error).message.length).toBeGreaterThan(10);
        }
      }),
      { numRuns: runs },
    );
  });

  it('keep every word of a plain text', async () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .filter((one) => /[\p{L}]/u.test(one) && !one.includes(':'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(line, fc.constant('')), { minLength: 1, maxLength: 30 }),
        async (lines) => {
          fc.pre(lines.some((one) => /\p{L}/u.test(one)));
          const { story } = await readPasted(lines.join('\n'), 'text');
          const found = story.chapters
            .flatMap((chapter) => [
              chapter.title,
              ...html(chapter.blocks).map(
                (one) => new DOMParser().parseFromString(one, 'text/html').body.textContent,
              ),
            ])
            .join('');
          const squeezed = (text: string) => text.replace(/[\s\p{Cc}]+/gu, '');
          expect(squeezed(found)).toBe(squeezed(lines.join('')));
        },
      ),
      { numRuns: Math.min(runs, 300) },
    );
  });
});
