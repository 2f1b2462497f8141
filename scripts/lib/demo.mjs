// The demonstration: the sample archive at the archive's own address, in a browser with the extension.
import { ARCHIVE, sampleArchive } from './archive.mjs';
import { launch } from './launch.mjs';
import { ROOT } from './needs.mjs';
import { becomeReader, SMALLVILLE_5X16 } from './reader.mjs';
import { serve } from './server.mjs';

/** Where the build for a kind of browser is. @param {'chromium' | 'firefox'} kind */
const buildFor = (kind) =>
  `${process.env.UNSPOILED_BUILDS ?? `${ROOT}.output`}/${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3`;

/**
 * Starts the browser with the reader of the demonstration, last finished of Smallville 5x16.
 * @param {import('./browsers.mjs').Browser} found
 * @param {boolean} headless
 * @returns {Promise<import('./launch.mjs').Running>} closing it closes the server too
 */
export async function startDemo(found, headless) {
  const server = await serve([ARCHIVE], sampleArchive);
  try {
    const running = await launch(found, {
      extension: buildFor(found.kind),
      hosts: [ARCHIVE],
      server,
      headless,
      viewport: headless ? { width: 1280, height: 900 } : null,
    });
    // The bundled story goes to 5x17: this reader has opened it, or a newcomer would see no story.
    const values = { progress: SMALLVILLE_5X16, opened: { 'story:bundled': Date.now() } };
    const page = await running.open('manifest.json');
    await page.evaluate(becomeReader, { values, registered: true });
    await page.close();
    running.browser.once('disconnected', () => void server.close());
    return running;
  } catch (error) {
    await server.close();
    throw error;
  }
}
