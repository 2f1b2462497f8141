import { afterAll, describe, expect, it } from 'vitest';
import { hasChromium, launchChromium } from '../harness/chromium';
import { hasFirefox, launchFirefox } from '../harness/firefox';
import { type InExtension, setReader, smallville516 } from '../harness/stored';

/** A browser whose background can be ended, as browsers end it when it rests. */
interface Subject extends InExtension {
  end(): Promise<unknown>;
  close(): Promise<void>;
}

async function inChromium(): Promise<Subject> {
  const chromium = await launchChromium();
  const page = await chromium.open('manifest.json');
  const session = await chromium.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return { ...chromium, end: () => session.send('ServiceWorker.stopAllWorkers') };
}

async function inFirefox(): Promise<Subject> {
  const firefox = await launchFirefox();
  const end = `WebExtensionPolicy.getByID(${JSON.stringify(firefox.id)}).extension.terminateBackground()`;
  return { ...firefox, end: () => firefox.privileged(end) };
}

/** Length of the engine that pages read with, after it was lost and the background has made it anew. */
async function madeAnew(): Promise<number> {
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  await api.storage.local.remove('engine');
  await api.runtime.sendMessage({ type: 'store.prepare' });
  return ((await api.storage.local.get('engine')).engine ?? '').length;
}

describe.each([
  ['Chromium', hasChromium, inChromium],
  ['Firefox', hasFirefox, inFirefox],
] as const)('what makes engines, which comes late: %s', (_, has, start) => {
  let subject: Subject | undefined;
  afterAll(() => subject?.close());

  it.skipIf(!has())('comes to a background that has been ended and started again', async () => {
    subject = await start();
    await setReader(subject, { progress: smallville516 });
    for (let turn = 0; turn < 2; turn++) {
      expect(await subject.inExtension(madeAnew, undefined)).toBeGreaterThan(1000);
      await subject.end();
    }
    expect(await subject.inExtension(madeAnew, undefined)).toBeGreaterThan(1000);
  });
});
