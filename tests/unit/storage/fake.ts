import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { LANGUAGES } from '../../../content/spoilers/cues';
import { setWords } from '../../../content/words/t';
import en from '../../../public/_locales/en/messages.json';

type Values = Record<string, unknown>;
type Change = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type OnChanged = (changes: Change, area: string) => void;

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const tick = () => new Promise<void>((done) => setTimeout(done, Math.random() * 2));

/** One area of browser.storage: asynchronous, values as JSON, changes told afterwards. */
class FakeArea {
  /** How often it was asked for anything. */
  gets = 0;
  values = new Map<string, unknown>();
  /** Every call of set, as it came. */
  sets: Values[] = [];
  refuse: Error | null = null;
  deaf: Error | null = null;

  constructor(
    readonly name: string,
    readonly listeners: Set<OnChanged>,
  ) {}

  async get(keys: string | string[] | null): Promise<Values> {
    this.gets++;
    await tick();
    if (this.deaf) throw this.deaf;
    const wanted = keys === null ? [...this.values.keys()] : [keys].flat();
    return copy(
      Object.fromEntries(wanted.filter((k) => this.values.has(k)).map((k) => [k, this.values.get(k)])),
    );
  }

  async set(values: Values): Promise<void> {
    await tick();
    if (this.refuse) throw this.refuse;
    const kept = copy(values);
    this.sets.push(kept);
    const changes: Change = {};
    for (const [key, newValue] of Object.entries(kept)) {
      changes[key] = { oldValue: this.values.get(key), newValue };
      this.values.set(key, newValue);
    }
    for (const listener of [...this.listeners]) listener(copy(changes), this.name);
  }

  async remove(keys: string | string[]): Promise<void> {
    await tick();
    for (const key of [keys].flat()) this.values.delete(key);
  }

  async clear(): Promise<void> {
    await tick();
    this.values.clear();
  }
}

const event = <T>(all: Set<T>) => ({
  addListener: (one: T) => void all.add(one),
  removeListener: (one: T) => void all.delete(one),
});

/** Answers through `reply` later where it gives true. */
export type Listener = (raw: unknown, sender: unknown, reply: (answer: unknown) => void) => true | undefined;

function make() {
  const listeners = new Set<OnChanged>();
  return {
    listeners,
    messageListeners: new Set<Listener>(),
    local: new FakeArea('local', listeners),
    session: new FakeArea('session', listeners),
    sync: new FakeArea('sync', listeners),
    sendMessage: async (_message: unknown): Promise<unknown> => undefined,
    inPrivate: false,
    /** What stands on the toolbar, by tab. */
    badges: new Map<number, string>(),
  };
}

// One for all instances of this module: vi.resetModules makes more of them.
const kept = globalThis as { fakeBrowser?: ReturnType<typeof make> };
kept.fakeBrowser ??= make();
export const fake = kept.fakeBrowser;
const { listeners, messageListeners } = fake;

/** What `wxt/browser` gives in these tests. */
export const browser = {
  storage: { local: fake.local, session: fake.session, sync: fake.sync, onChanged: event(listeners) },
  runtime: {
    id: 'our-id',
    getURL: (path: string) => `chrome-extension://our-id${path}`,
    getManifest: () => ({ version: '0.1.0' }),
    sendMessage: (message: unknown) => fake.sendMessage(message),
    onMessage: event(messageListeners),
  },
  i18n: {
    getUILanguage: () => 'en',
    getMessage: (key: string, values: string[] = []) => [key, ...values].join(' '),
  },
  tabs: {
    sendMessage: (_tab: number, message: unknown) => fake.sendMessage(message),
    query: async () => [...fake.badges.keys()].map((id) => ({ id })),
  },
  action: {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
      void fake.badges.set(tabId, text),
  },
  extension: {
    get inIncognitoContext() {
      return fake.inPrivate;
    },
  },
};

const queues = new Map<string, Promise<unknown>>();

/** A browser as new, locks that hold, lists from their files, English words. */
export function newBrowser(): void {
  listeners.clear();
  messageListeners.clear();
  for (const area of [fake.local, fake.session, fake.sync]) {
    area.gets = 0;
    area.deaf = null;
    area.values.clear();
    area.sets = [];
    area.refuse = null;
  }
  fake.sendMessage = async () => undefined;
  fake.inPrivate = false;
  fake.badges.clear();
  vi.stubGlobal('navigator', {
    locks: {
      request: (name: string, work: () => Promise<unknown>) => {
        const turn = (queues.get(name) ?? Promise.resolve()).then(work);
        queues.set(
          name,
          turn.catch(() => undefined),
        );
        return turn;
      },
    },
  });
  vi.stubGlobal('fetch', async (address: string) => {
    if (address.endsWith('/languages.json')) return new Response(JSON.stringify(LANGUAGES));
    const name = /\/canons\/(.+\.json)$/.exec(address)?.[1] ?? '';
    try {
      return new Response(readFileSync(`content/canons/lists/${decodeURIComponent(name)}`, 'utf8'));
    } catch {
      return new Response('', { status: 404 });
    }
  });
  speakEnglish(setWords);
}

/** @param say the setWords of the instance of the module that is under test. */
export function speakEnglish(say: typeof setWords): void {
  const words = en as Record<string, { message: string }>;
  say(
    (key, values = []) =>
      (words[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? ''),
    'en',
  );
}
