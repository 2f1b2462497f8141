// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { startVeil } from '../../../content/page/veil/start';
import { ao3 } from '../../../content/sites/ao3';
import type { Engine, Reason } from '../../../content/spoilers/types';
import { defaultSettings } from '../../../content/storage/defaults';
import type { PagePack } from '../../../content/storage/types';

const reason: Reason = { why: 'ahead', canon: 'smallville' };
/** Takes a text with "Void" in it as ahead, and knows no more. */
const engine: Engine = {
  followed: [],
  read: (work) => ({
    texts: work.texts.map(({ text }) => ({ needs: [], clear: text.includes('Void') })),
    canons: [],
  }),
  decide(reading) {
    const texts = reading.texts.map(({ clear }) => ({ gives: clear, reasons: clear ? [reason] : [] }));
    const ahead = texts.some(({ gives }) => gives);
    return { verdict: ahead ? 'hide' : 'show', reasons: ahead ? [reason] : [], texts };
  },
  spots: () => [],
};
// jsdom has no layout and no media queries.
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;

const { veils, spoilers } = defaultSettings();
const pack: PagePack = {
  schema: 1,
  veils,
  spoilers,
  phrases: [],
  type: null,
  followed: [],
  engine: '',
  madeBy: '',
  opened: [],
  kept: [],
};

const blurb = (id: number, tag: string, summary: string) => `<li class="work blurb group work-${id}">
  <div class="header module"><h4 class="heading"><a href="/works/${id}">Title ${id}</a> by <a rel="author">somebody</a></h4>
  <h5 class="fandoms heading"><a class="tag">Smallville (TV 2001)</a></h5></div>
  <ul class="tags commas"><li class="warnings"><strong><a class="tag">Major Character Death</a></strong></li>
  <li class="characters"><a class="tag">Clark Kent</a></li><li class="freeforms"><a class="tag" href="/tags/x">${tag}</a></li></ul>
  <blockquote class="userstuff summary"><p>${summary}</p></blockquote></li>`;

function start(settings: Partial<PagePack> = {}) {
  const life = new AbortController();
  const opened: [string, boolean][] = [];
  const feature = startVeil(
    ao3,
    { ...pack, ...settings },
    engine,
    {
      opened: (...each) => opened.push(each),
      menu: () => {},
      painted: () => false,
      need: async () => true,
      counted: () => {},
      choose: () => {},
    },
    undefined,
    life.signal,
  );
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const look = () => {
    feature.look(observer.takeRecords());
    observer.takeRecords();
  };
  look();
  return { feature, look, opened, stop: () => life.abort() };
}
const isHidden = (element: Element | null) =>
  element instanceof HTMLElement && element.style.visibility === 'hidden' && element.inert;

beforeEach(() => {
  document.body.innerHTML = `<ol class="work index group">${blurb(1, 'Post-Void', 'He wakes.')}${blurb(2, 'Fluff', 'A picnic.')}</ol>`;
});

describe('veils on a listing', () => {
  it('hide what goes past the reader, and nothing else', () => {
    start();
    const [ahead, other] = document.querySelectorAll('li.work');
    expect(isHidden(ahead?.querySelector('blockquote') ?? null)).toBe(true);
    expect(isHidden(ahead?.querySelector('.freeforms > a') ?? null)).toBe(true);
    expect(isHidden(ahead?.querySelector('.warnings > strong') ?? null)).toBe(false);
    expect(isHidden(ahead?.querySelector('.characters > a') ?? null)).toBe(false);
    expect(other?.querySelector('.unspoiled, [inert]')).toBeNull();
  });

  it('give the page back as it was, to the character', () => {
    const before = document.body.innerHTML;
    const { stop } = start();
    expect(document.body.innerHTML).not.toBe(before);
    stop();
    expect(document.body.innerHTML).toBe(before);
  });

  it('say why with a named group and a button, in words that give nothing away', () => {
    start();
    const group = document.querySelector('.unspoiled-block');
    expect(group?.querySelector('button')?.getAttribute('aria-expanded')).toBe('false');
    expect(group?.textContent).not.toMatch(/Void|wakes/);
    expect(group?.getAttribute('aria-label')).not.toMatch(/Void|wakes/);
  });

  it('open for no event that a page makes', () => {
    const { opened } = start();
    const control = document.querySelector<HTMLButtonElement>('.unspoiled-tab');
    control?.click();
    control?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    control?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(control?.getAttribute('aria-expanded')).toBe('false');
    expect(opened).toEqual([]);
  });

  it('open and close as one, and tell what they hide without its words', () => {
    const { feature } = start();
    const [veil] = feature.report().veils;
    expect(veil).toMatchObject({ work: 'Title 1', open: false, cause: 'engine' });
    expect(veil?.surfaces).toEqual([
      { surface: 'freeforms', count: 1 },
      { surface: 'summary', count: 1 },
    ]);
    feature.set(true, veil?.id);
    expect(document.querySelector('[inert]')).toBeNull();
    expect(document.querySelector('.unspoiled-tab')?.getAttribute('aria-expanded')).toBe('true');
    feature.set(false);
    expect(isHidden(document.querySelector('blockquote'))).toBe(true);
  });

  it('stay open for a work that was opened before', () => {
    start({ opened: [`${location.host}:work-1`] });
    expect(document.querySelector('[inert]')).toBeNull();
    expect(document.querySelector('.unspoiled-tab')?.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('a page that changes', () => {
  it('has what comes later decided: new works, text that arrives after its element, copies', () => {
    const { look } = start();
    const list = document.querySelector('ol');
    list?.insertAdjacentHTML('beforeend', blurb(3, 'Void', 'Late.'));
    look();
    expect(isHidden(document.querySelector('.work-3 blockquote'))).toBe(true);
    document.querySelector('.work-2 blockquote p')?.append(' And then: Void.');
    look();
    expect(isHidden(document.querySelector('.work-2 blockquote'))).toBe(true);
    const copy = document.querySelector('.work-1')?.cloneNode(true);
    list?.append(copy as Node);
    look();
    const copied = list?.lastElementChild;
    expect(isHidden(copied?.querySelector('blockquote') ?? null)).toBe(true);
    expect(copied?.querySelectorAll('.unspoiled-block')).toHaveLength(1);
  });

  it('cannot show what is hidden by touching it', () => {
    const { look } = start();
    const summary = document.querySelector<HTMLElement>('.work-1 blockquote');
    summary?.removeAttribute('style');
    summary?.removeAttribute('inert');
    look();
    expect(isHidden(summary)).toBe(true);
    document.querySelector('.unspoiled-block')?.remove();
    look();
    expect(document.querySelector('.unspoiled-block')).not.toBeNull();
    expect(isHidden(summary)).toBe(true);
    summary?.insertAdjacentHTML('beforeend', '<p style="visibility: visible !important">Void again</p>');
    look();
    expect(isHidden(summary?.lastElementChild ?? null)).toBe(true);
  });
});
