import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Canon, CanonProgress } from '../../../content/canons/types';
import { readWork } from '../../../content/page/works';
import { ao3 } from '../../../content/sites/ao3';
import { makeEngine } from '../../../content/spoilers/engine';
import { defaultSettings } from '../../../content/storage/defaults';
import { documentOf } from '../../../scripts/lib/described.mjs';
import { addressOf, sharedPages } from './shared/pages';

const folder = 'content/canons/lists/';
const canons = readdirSync(folder).map((name) => JSON.parse(readFileSync(folder + name, 'utf8')) as Canon);
const pages = sharedPages().filter(({ site }) => site === 'archiveofourown.org');
if (pages.length === 0) console.log('Precision: no saved listings beside this project; skipped.');

/** Ten readers, who follow all canons: not started, and after the first part, the second… */
const progressAt = (canon: Canon, step: number): CanonProgress => {
  const part = canon.parts[Math.min(step, canon.parts.length) - 1];
  const items = part?.items;
  const last = items?.length ?? (part?.to ?? 0) - (part?.from ?? 1) + 1;
  if (step === 0 || !part || last < 1) return { state: 'notStarted' };
  const alone = canon.parts.filter(({ number }) => number === part.number).length === 1;
  const key = part.number !== undefined && alone ? String(part.number) : part.label;
  return { state: 'upTo', last: { part: key, item: last, title: items?.at(-1) } };
};

it.skipIf(pages.length === 0)(
  'veils no more works of saved listings than were looked at',
  { timeout: 300_000 },
  () => {
    const works = pages.flatMap((page) => {
      const url = new URL(addressOf(page));
      const document = documentOf(readFileSync(page.file), url.href);
      return ao3.shapes
        .filter(({ name }) => name === 'blurb')
        .flatMap((shape) =>
          [...document.querySelectorAll<HTMLElement>(shape.root)].map((root) =>
            readWork(ao3, shape, root, undefined, url),
          ),
        );
    });
    const veiled = new Map<string, number>();
    let hidden = 0;
    for (let step = 0; step < 10; step++) {
      const engine = makeEngine(canons.map((canon) => ({ canon, progress: progressAt(canon, step) })));
      for (const { input } of works) {
        const { verdict, reasons } = engine.decide(engine.read(input), defaultSettings().spoilers);
        if (verdict !== 'hide') continue;
        hidden++;
        for (const { canon, text, target } of reasons) {
          const line = `${canon} ${JSON.stringify(target)} | ${text === undefined ? '' : input.texts[text]?.text.slice(0, 160)}`;
          veiled.set(line, (veiled.get(line) ?? 0) + 1);
        }
      }
    }
    console.log(`precision: ${works.length} works x 10 readers, ${hidden} veiled`);
    if (process.env.UNSPOILED_LONG) for (const [line, count] of veiled) console.log(`${count} ${line}`);
    expect(works.length).toBeGreaterThan(100);
    // 124 of 3,120 when each was looked at, 3 of them without cause ("with the release of season two") and 10 in
    // doubt ("Post-Golden Route", which its game has not): more would be new mistakes.
    expect(hidden).toBeGreaterThan(100);
    expect(hidden / (works.length * 10)).toBeLessThan(0.042);
  },
);
