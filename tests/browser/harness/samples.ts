import { type Chromium, type ChromiumOptions, launchChromium } from './chromium';
import { serveSamples } from './pages';

/**
 * A Chromium that the sample archive is served to; closing it closes both.
 * @param special what has an answer of its own
 */
export async function chromiumAtSamples(
  special?: Parameters<typeof serveSamples>[0],
  options: Omit<ChromiumOptions, 'server'> = {},
): Promise<Chromium> {
  const server = await serveSamples(special);
  try {
    const chromium = await launchChromium({ ...options, server });
    return {
      ...chromium,
      close: async () => {
        await chromium.close();
        await server.close();
      },
    };
  } catch (cause) {
    await server.close();
    throw cause;
  }
}
