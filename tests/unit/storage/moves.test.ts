import { beforeEach, expect, it, vi } from 'vitest';
import type { CanonProgress } from '../../../content/canons/types';
import { pass, spareCanon, undoMove } from '../../../content/storage/moves';
import { change, readAll } from '../../../content/storage/store';
import { fake, newBrowser } from './fake';

vi.mock('wxt/browser', () => import('./fake'));

const at = (item: number, title: string): CanonProgress => ({
  state: 'upTo',
  last: { part: '5', item, title },
});
const at516 = at(16, 'Hypnotic');
const at517 = at(17, 'Void');
const past517 = [{ canon: 'smallville', point: { part: '5', item: 17 } }];
const follow = (progress: CanonProgress) =>
  change((draft) => {
    draft.progress.smallville = progress;
  });
const now = async () => (await readAll()).progress;

beforeEach(async () => {
  newBrowser();
  await follow(at516);
});

it('raises progress, and gives it back', async () => {
  const moved = await pass(past517, false);
  expect(moved).toMatchObject({
    keeping: 'kept',
    before: { smallville: at516 },
    now: { smallville: at517 },
  });
  expect(await now()).toEqual({ smallville: at517 });
  expect(await undoMove(moved.undo ?? '')).toBe(true);
  expect(await now()).toEqual({ smallville: at516 });
  expect(await undoMove(moved.undo ?? '')).toBe(false);
});

it('goes past the end where no point is named', async () => {
  await pass([{ canon: 'smallville' }], false);
  expect(await now()).toEqual({ smallville: { state: 'all' } });
});

it.each<CanonProgress>([at(20, 'Fade'), { state: 'all' }, { state: 'indifferent' }])(
  'never lowers progress: %j',
  async (further) => {
    await follow(further);
    expect(await pass(past517, false)).toEqual({ keeping: 'same', undo: null, before: {}, now: {} });
    expect(await now()).toEqual({ smallville: further });
  },
);

it('follows nothing that was not followed', async () => {
  for (const canon of ['andor', '__proto__', 'constructor', 'no-such-canon']) {
    expect((await pass([{ canon, point: { part: '1', item: 1 } }], false)).keeping).toBe('same');
    expect((await spareCanon(canon, false)).keeping).toBe('same');
  }
  expect(await now()).toEqual({ smallville: at516 });
});

it('spares a canon, and veils it again', async () => {
  const { undo, before } = await spareCanon('smallville', false);
  expect([before, await now()]).toEqual([{ smallville: at516 }, { smallville: { state: 'indifferent' } }]);
  await undoMove(undo ?? '');
  expect(await now()).toEqual({ smallville: at516 });
});

it('keeps nothing of a private window', async () => {
  expect((await pass(past517, true)).keeping).toBe('private');
  expect((await spareCanon('smallville', true)).keeping).toBe('private');
  expect(await now()).toEqual({ smallville: at516 });
});

it('takes back only what stands as the move left it', async () => {
  const { undo } = await pass(past517, false);
  await follow(at(19, 'Mercy'));
  expect(await undoMove(undo ?? '')).toBe(false);
  expect(await now()).toEqual({ smallville: at(19, 'Mercy') });
});

it('takes back nothing after the browser was closed, nor with a token that is none', async () => {
  const { undo } = await pass(past517, false);
  fake.session.values.clear();
  for (const token of [undo ?? '', '', 'x', '__proto__']) expect(await undoMove(token)).toBe(false);
  await fake.session.set({ 'move.forged': { before: 7, now: [] }, 'move.odd': 'text' });
  for (const token of ['forged', 'odd']) expect(await undoMove(token)).toBe(false);
  expect(await now()).toEqual({ smallville: at517 });
});

it('remembers the last fifty moves only, across the end of the background', async () => {
  const tokens: (string | null)[] = [];
  for (let i = 0; i < 54; i++) {
    await follow(at516);
    tokens.push((await pass(past517, false)).undo);
  }
  expect([...fake.session.values.keys()].filter((key) => key.startsWith('move.'))).toHaveLength(50);
  expect(await undoMove(tokens.at(-1) ?? '')).toBe(true);
});
