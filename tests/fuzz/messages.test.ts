import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { readReport } from '../../content/messages/report';
import { readFromOwnPage, readToBackground } from '../../content/messages/requests';
import { isOurs, isOwnPage, isSitePage, type Sender } from '../../content/messages/senders';
import { readToPage } from '../../content/messages/toPage';

vi.mock('wxt/browser', () => import('../unit/storage/fake'));

const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 300) };
const asked = [
  'opened',
  'font',
  'past',
  'spareCanon',
  'undo',
  'spareTag',
  'keep',
  'pause',
  'mute',
  'listing',
  'hideAhead',
  'type',
  'typeRule',
  'part',
  'counts',
];
const types = [...asked, 'store.prepare', 'page.report', 'page.show', 'page.hide', 'toString'];
const readers = [readToPage, readToBackground, readFromOwnPage];

/** Anything at all, and things that look like messages. */
const raw = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
  fc.record(
    {
      type: fc.oneof(fc.constantFrom(...types), fc.anything()),
      work: fc.anything(),
      open: fc.anything(),
      id: fc.anything(),
      points: fc.anything(),
      canon: fc.oneof(fc.string(), fc.anything()),
      token: fc.oneof(fc.string(), fc.anything()),
      tag: fc.oneof(fc.string(), fc.anything()),
      minutes: fc.oneof(fc.constantFrom(0, 15), fc.anything()),
      on: fc.oneof(fc.boolean(), fc.anything()),
      ahead: fc.oneof(fc.nat(), fc.anything()),
    },
    { requiredKeys: [] },
  ),
);

it('reads any message or none, and never throws; what it gives is as it says', () => {
  fc.assert(
    fc.property(raw, (message) => {
      for (const read of readers) {
        const found = read(message);
        if (found === undefined) continue;
        expect(types).toContain(found.type);
        expect(read(JSON.parse(JSON.stringify(found)))).toEqual(found);
        if (found.type === 'opened')
          expect([typeof found.work, typeof found.open]).toEqual(['string', 'boolean']);
      }
    }),
    runs,
  );
});

it('reads any report or none', () => {
  const list = fc.array(fc.anything());
  const like = fc.record({
    site: fc.string(),
    works: fc.nat(99),
    veils: list,
    silent: fc.nat(99),
    fandoms: list,
  });
  fc.assert(
    fc.property(fc.oneof(like, fc.anything()), (value) => {
      const report = readReport(value, [], 'report');
      if (report) expect(report.fandoms.every((each) => typeof each === 'string')).toBe(true);
    }),
    runs,
  );
});

it('takes no sender for one of ours whose address is not', () => {
  const text = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.constantFrom('our-id', 'chrome-extension://our-idx/', 'null'),
  );
  fc.assert(
    fc.property(fc.record({ id: text, url: text, origin: text }, { requiredKeys: [] }), (sender: Sender) => {
      expect([isOwnPage(sender), isSitePage(sender)]).toEqual([false, false]);
      if (sender.url !== undefined) expect(isOurs(sender)).toBe(false);
    }),
    runs,
  );
});
