import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stream } from '../../../scripts/lib/server.mjs';

/**
 * Where `UNSPOILED_END_BACKGROUND` is set, every test that serves the samples runs with a background that
 * is ended before each message, of a site's page or of our own: their scripts get a beginning that first
 * asks the samples' server for this address, and the server answers when the background is gone. With the
 * value `any` a browser may be left in which nothing was sent.
 */
export const ENDING = Boolean(process.env.UNSPOILED_END_BACKGROUND);
const STRICT = process.env.UNSPOILED_END_BACKGROUND !== 'any';
const PATH = '/end-the-background';
const ORIGIN = 'https://archiveofourown.org';

/** Ends the background of each browser that runs now. */
const enders = new Set<() => Promise<void>>();
let ended = 0;

/**
 * Has a browser's background ended with the others.
 * @param expected whether its tests open pages that send messages
 * @returns what takes that back; throws where none was ended, though it was expected: nothing was shown then
 */
export function endedBy(end: () => Promise<void>, expected: boolean): () => void {
  enders.add(end);
  return () => {
    enders.delete(end);
    const times = ended;
    ended = 0;
    if (times === 0 && expected && STRICT)
      throw new Error('The background was ended before no message of a page');
    if (times > 0) console.log(`background: ended before each of ${times} messages`);
  };
}

/** What the samples' server answers at the address. */
export function ending(url: URL): Stream | null {
  if (!ENDING || url.pathname !== PATH) return null;
  return { chunks: whenEnded(), type: 'text/plain' };
}

async function* whenEnded(): AsyncGenerator<Uint8Array> {
  await Promise.all([...enders].map((end) => end()));
  ended++;
  yield new TextEncoder().encode('ended');
}

/** Before the product's own first line, in pages alone. @param address what is asked before anything is sent */
const first = (address: string): string => `(() => {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  if (runtime.endsFirst) return;
  const send = runtime.sendMessage.bind(runtime);
  runtime.endsFirst = true;
  runtime.sendMessage = async (...all) => {
    await fetch(${JSON.stringify(address)}).then((answer) => answer.text());
    return await send(...all);
  };
})();
`;
const NOT_IN_PAGES = new Set(['background.js', 'make.js', 'store.js']);
const copies = new Map<string, string>();

/** A copy of a build whose scripts in pages have the background ended before they send anything. */
export function withEnding(build: string): string {
  const known = copies.get(build);
  if (known) return known;
  const copy = join(mkdtempSync(join(tmpdir(), 'unspoiled-ending-')), 'build');
  cpSync(build, copy, { recursive: true });
  for (const name of readdirSync(copy).filter((each) => each.endsWith('.js') && !NOT_IN_PAGES.has(each))) {
    const path = join(copy, name);
    writeFileSync(path, first(PATH) + readFileSync(path, 'utf8'));
  }
  // Our own pages have an origin of their own, and may ask nobody: in this copy, the samples' server.
  writeFileSync(join(copy, 'ends-first.js'), first(ORIGIN + PATH));
  for (const name of readdirSync(copy).filter((each) => each.endsWith('.html')))
    edit(join(copy, name), (html) => html.replace('<head>', '<head><script src="/ends-first.js"></script>'));
  edit(join(copy, 'manifest.json'), (text) =>
    text.replace("connect-src 'self'", `connect-src 'self' ${ORIGIN}`),
  );
  copies.set(build, copy);
  return copy;
}

/** Rewrites a file of the copy. Throws where there was nothing to change. */
function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path} is not as expected`);
  writeFileSync(path, after);
}
