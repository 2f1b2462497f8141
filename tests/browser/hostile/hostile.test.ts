import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { hasChromium } from '../harness/chromium';
import { hasFirefox } from '../harness/firefox';
import { HOST, serveSamples, type Tab } from '../harness/pages';
import { setReader, smallville516 } from '../harness/stored';
import { withAttack } from './attack';
import { launchers, type Subject } from './subjects';

declare global {
  interface Window {
    legible: string[];
    tries: number;
    replies: unknown[];
  }
}

/** Serves the attack in a browser's sample pages, and looks at what it has found after a second and a half. */
async function strike(launch: typeof launchers.Chromium, name: string): Promise<void> {
  let id = '';
  const server = await serveSamples((url) =>
    url.searchParams.has('attack') ? { body: withAttack(`${name}.html`, id) } : null,
  );
  try {
    const subject = await launch({ server });
    id = subject.id;
    try {
      await setReader(subject, { progress: smallville516, settings: { phrases: [{ text: 'wormwood' }] } });
      const page = await subject.newPage();
      await page.goto(`https://${HOST}/works/9000001?attack=${name}`);
      await new Promise((done) => setTimeout(done, 1500));
      await judge(page, subject);
    } finally {
      await subject.close();
    }
  } finally {
    await server.close();
  }
}

async function judge(page: Tab, subject: Subject): Promise<void> {
  const seen = await page.evaluate(
    () => ({
      secrets: document.querySelectorAll('[data-secret]').length,
      tries: window.tries,
      legible: [...new Set(window.legible)],
      // What we add to a page: our own nodes, and our marks on others.
      ours: [...document.querySelectorAll('.unspoiled')]
        .map((each) => each.outerHTML)
        .concat(
          [...document.querySelectorAll('*')].flatMap((each) =>
            Object.values({ ...(each as HTMLElement).dataset }).map(String),
          ),
        ),
      replies: window.replies,
    }),
    undefined,
  );
  expect(seen.secrets).toBeGreaterThan(0);
  expect(seen.tries).toBeGreaterThan(100);
  expect(seen.legible).toEqual([]);
  expect(seen.replies.filter(Boolean)).toEqual([]);
  // Where the reader is, and their words, are nowhere in what the page can read.
  expect(seen.ours.length).toBeGreaterThan(5);
  expect(seen.ours.join('\n')).not.toMatch(/5x16|Hypnotic|wormwood/i);
  const stored = await subject.inExtension(async () => {
    const api: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const { progress, opened } = await api.storage.local.get(['progress', 'opened']);
    return { progress, opened };
  }, undefined);
  expect(stored).toEqual({ progress: smallville516, opened: {} });
}

describe('a page that tries everything opens nothing and learns nothing', () => {
  const pages = ['listing', 'work'];
  it.skipIf(!hasChromium()).each(pages)('in Chromium: %s', (name) => strike(launchers.Chromium, name));
  it.skipIf(!hasFirefox()).each(pages)('in Firefox: %s', (name) => strike(launchers.Firefox, name));
});
