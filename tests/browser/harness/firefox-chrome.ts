import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's BiDi connection that is used; it is not in puppeteer's public types. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface Evaluated {
  type: 'success' | 'exception';
  result?: Remote;
  exceptionDetails?: { text: string };
}
interface Remote {
  type: string;
  value?: unknown;
}

/** Plain value of a BiDi remote value; nodes and functions come out as their type's name. */
function plain(remote: Remote | undefined): unknown {
  if (!remote || remote.type === 'undefined' || remote.type === 'null') return null;
  if (remote.type === 'array') return (remote.value as Remote[]).map(plain);
  if (remote.type === 'object') {
    const entries = remote.value as [string, Remote][];
    return Object.fromEntries(entries.map(([key, value]) => [key, plain(value)]));
  }
  return 'value' in remote ? remote.value : `[${remote.type}]`;
}

/**
 * A way to evaluate in Firefox's own window, with its rights. Needs --remote-allow-system-access.
 * Results are values of any depth; promises are awaited; what is thrown there is thrown here.
 */
export async function chromeScope(browser: Browser): Promise<(expression: string) => Promise<unknown>> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;
  if (!context) throw new Error('Firefox shows no window of its own');
  return async (expression) => {
    const answer = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    const evaluated = answer.result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text ?? 'failed');
    return plain(evaluated.result);
  };
}
