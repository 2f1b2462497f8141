import { beforeAll, describe, expect, it } from 'vitest';
import { FileError } from '../../../content/files/errors';
import { readFile } from '../../../content/files/read';
import { goodFiles } from '../../files/good.data';
import { hostileFiles } from '../../files/hostile.data';
import { withDom } from '../dom';
import { faults } from '../sanitise/judge';
import { withWords } from '../words';

beforeAll(() => {
  withDom();
  withWords();
});

describe(`${goodFiles.length} good and ${hostileFiles.length} hostile files`, () => {
  it('are as many as were promised', () => {
    expect(goodFiles.length + hostileFiles.length).toBeGreaterThanOrEqual(50);
  });

  for (const one of [...goodFiles, ...hostileFiles]) {
    it.skipIf(one.heavy)(`${one.name} ${one.refused ? `is refused: ${one.refused}` : 'opens'}`, async () => {
      const file = await one.make();
      const opened = await readFile(file, one.name).catch((cause: unknown) => cause);
      if (one.refused) {
        expect(opened).toBeInstanceOf(FileError);
        expect(opened).toMatchObject({ code: one.refused });
        expect((opened as FileError).message.length).toBeGreaterThan(15);
        return;
      }
      if (opened instanceof Error) throw opened;
      const read = opened as Awaited<ReturnType<typeof readFile>>;
      expect(one.wrong?.(read)).toEqual([]);
      for (const chapter of read.story.chapters) {
        for (const block of chapter.blocks.slice(0, 500)) expect(faults(block.html)).toEqual([]);
      }
    });
  }

  it('can be cancelled, with the reason that was given, and tell how far they are', async () => {
    const stop = new AbortController();
    const long = new Blob([Array.from({ length: 60_000 }, (_, i) => `Paragraph ${i}.`).join('\n\n')]);
    const shares: number[] = [];
    const onProgress = (share: number) => {
      shares.push(share);
      if (shares.length === 3) stop.abort(new Error('enough'));
    };
    await expect(readFile(long, 'a.txt', { signal: stop.signal, onProgress })).rejects.toThrow('enough');
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const now = AbortSignal.abort(new Error('at once'));
    for (const { name, make } of goodFiles.slice(0, 3)) {
      await expect(readFile(await make(), name, { signal: now })).rejects.toThrow('at once');
    }
  });
});
