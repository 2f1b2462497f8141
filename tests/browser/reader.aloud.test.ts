import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Phrase } from '../../content/storage/types';
import { defaultReading, type SpeechSettings } from '../../content/stories/reading';
import { longStory } from '../bench/story';
import { type Chromium, hasChromium, launchChromium } from './harness/chromium';
import { keepStory } from './harness/library';
import { setReader } from './harness/stored';

/** Browsers without a screen have no voices: this engine says nothing, but notes what it was to say. */
function fakeSpeech(): void {
  const said: { text: string; rate: number; voice: string }[] = [];
  let now: SpeechSynthesisUtterance | null = null;
  class Utterance extends EventTarget {
    voice: { voiceURI: string } | null = null;
    lang = '';
    rate = 1;
    constructor(readonly text: string) {
      super();
    }
  }
  const voices = [
    { voiceURI: 'far', name: 'Far', lang: 'en-US', localService: false, default: true },
    { voiceURI: 'near', name: 'Near', lang: 'en-GB', localService: true, default: false },
    { voiceURI: 'nah', name: 'Nah', lang: 'de-DE', localService: true, default: false },
  ];
  const engine = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: Utterance) => {
      now = utterance as never;
      said.push({ text: utterance.text, rate: utterance.rate, voice: utterance.voice?.voiceURI ?? '' });
    },
    cancel: () => {
      now = null;
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: engine });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.assign(window, { said, finish: () => now?.dispatchEvent(new Event('end')) });
}

describe.skipIf(!hasChromium())('reading aloud', () => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await launchChromium({ viewport: { width: 1280, height: 800 } });
    const first = await chromium.open('reader.html');
    await keepStory(chromium, longStory(2, 60, 5));
    await first.close();
  });
  afterAll(() => chromium?.close());
  afterEach(() => page?.close());

  async function open(speech: Partial<SpeechSettings> = {}, phrases: Phrase[] = []) {
    const usual = defaultReading();
    const reading = { ...usual, speech: { ...usual.speech, ...speech } };
    await setReader(chromium, { settings: { reading, phrases } }, phrases.length > 0);
    page = await chromium.context.newPage();
    await page.addInitScript(fakeSpeech);
    await page.goto(chromium.url('reader.html#/story/long'));
    await page.waitForSelector('.r-chunk p');
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByRole('button', { name: 'Listen' }).click();
  }
  const said = () =>
    page.evaluate(() => Reflect.get(window, 'said') as { text: string; rate: number; voice: string }[]);
  const finish = () => page.evaluate(() => Reflect.get(window, 'finish')());
  const drawn = () =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('u-spoken') ?? [])] as Range[];
      return range?.toString().trim() ?? '';
    });
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  it('says every word, sentence by sentence, into the next chapter, by a voice of this computer', async () => {
    await open();
    await button('Read aloud from here').click();
    await expect.poll(async () => (await said()).length).toBe(1);
    for (let i = 0; i < 200 && (await button('Pause').count()); i++) {
      const last = (await said()).at(-1)?.text ?? '';
      expect((await drawn()).replace(/\s+/g, ' ')).toBe(last);
      await finish();
      await page.waitForTimeout(10);
    }
    const all = await said();
    expect(new Set(all.map(({ voice }) => voice))).toEqual(new Set(['near']));
    const text = await page.evaluate(() => {
      const blocks = [...document.querySelectorAll('.r-text [data-block]')];
      return blocks.map((block) => block.textContent).join(' ');
    });
    const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
    expect(plain(all.map(({ text }) => text).join(' '))).toBe(plain(text));
    expect(await drawn()).toBe('');
  });

  it('pauses, goes on, skips, and changes its speed in the middle', async () => {
    await open();
    await button('Read aloud from here').click();
    await button('Pause').click();
    await finish();
    expect((await said()).length).toBe(1);
    await button('Go on').click();
    await button('Sentence on').click();
    await page.getByRole('slider', { name: 'Speed' }).press('PageUp');
    await expect.poll(async () => (await said()).at(-1)?.rate).toBe(1.5);
    const all = await said();
    expect(all[1]?.text).toBe(all[0]?.text);
    expect(all.at(-1)?.text).toBe(all[2]?.text);
    await page.keyboard
      .press('MediaStop')
      .catch(() =>
        page.evaluate(() => window.onkeydown?.(new KeyboardEvent('keydown', { key: 'MediaStop' }))),
      );
  });

  it('says nothing that is veiled, and marks voices that send the text away', async () => {
    const [first] = longStory(2, 60, 5).chapters[0]?.blocks ?? [];
    const words = (first?.html ?? '')
      .replace(/<[^>]+>/g, '')
      .split(/\W+/)
      .filter((word) => word.length > 4);
    const hidden = words[0] ?? '';
    await open({ remote: true }, [{ text: hidden }]);
    await page.locator('.r-cover').first().waitFor({ state: 'attached' });
    await button('Read aloud from here').click();
    await expect.poll(async () => (await said()).length).toBe(1);
    for (let i = 0; i < 6; i++) await finish();
    for (const { text } of await said()) expect(text.toLowerCase()).not.toContain(hidden.toLowerCase());
    const voices = page.getByRole('combobox', { name: 'Voice' });
    expect(await voices.locator('option').allTextContents()).toEqual([
      'Far (sends the text to its maker)',
      'Near',
    ]);
    expect(await voices.inputValue()).toBe('near');
  });

  it("stops at the chapter's end, where one wants to sleep then", async () => {
    await open();
    await button('Read aloud from here').click();
    await page
      .getByRole('combobox', { name: 'Stop reading' })
      .selectOption({ label: "At the chapter's end" });
    for (let i = 0; i < 100 && (await button('Pause').count()); i++) {
      await finish();
      await page.waitForTimeout(10);
    }
    const { length } = await said();
    expect(length).toBeGreaterThan(3);
    const second = longStory(2, 60, 5)
      .chapters[1]?.blocks[0]?.html.replace(/<[^>]+>/g, '')
      .slice(0, 12);
    for (const { text } of await said()) expect(text).not.toContain(second);
  });
});
