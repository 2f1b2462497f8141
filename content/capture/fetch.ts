import { browser } from 'wxt/browser';
import { CaptureError } from './errors';
import type { TakenPage } from './types';

interface Reply {
  status: number;
  url: string;
  retry: string | null;
  html: string;
}

/** Runs in the site's tab, so that the site sees its own reader; uses nothing from outside itself. */
async function fetchHere(url: string, charset: string | null): Promise<Reply | null> {
  try {
    const reply = await fetch(url, { credentials: 'same-origin' });
    const said = /charset=([\w-]+)/i.exec(reply.headers.get('content-type') ?? '')?.[1];
    const html = new TextDecoder(charset ?? said ?? 'utf-8').decode(await reply.arrayBuffer());
    return { status: reply.status, url: reply.url, retry: reply.headers.get('retry-after'), html };
  } catch {
    return null;
  }
}

/** Seconds that `Retry-After` asks for: a number, or a date (RFC 9110, 10.2.3). */
function secondsOf(retry: string | null, now = Date.now()): number | undefined {
  if (!retry) return undefined;
  const seconds = /^\d+$/.test(retry.trim()) ? Number(retry) : (Date.parse(retry) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.min(86_400, Math.ceil(seconds))) : undefined;
}

/**
 * Asks a story's site for one page, from a tab of that site. One request; whoever calls keeps the pause.
 * @throws CaptureError with why there is none; the site's own answer is never passed by.
 */
export async function fetchPage(tab: number, url: string, charset: string | null): Promise<TakenPage> {
  let reply: Reply | null;
  try {
    const target = { tabId: tab };
    const [first] = await browser.scripting.executeScript({ target, func: fetchHere, args: [url, charset] });
    reply = (first?.result as Reply | null | undefined) ?? null;
  } catch (cause) {
    throw new CaptureError('noAccess', undefined, cause);
  }
  if (!reply) throw new CaptureError('offline');
  const { status, retry, html } = reply;
  if (status === 429) throw new CaptureError('wait', secondsOf(retry));
  if (status === 401) throw new CaptureError('login');
  if (status === 404 || status === 410) throw new CaptureError('gone');
  if (status >= 400) throw new CaptureError(retry ? 'wait' : 'refused', secondsOf(retry));
  return { url: reply.url || url, html, view: '' };
}
