import type { Site } from '../../sites/types';
import type { Reason } from '../../spoilers/types';
import type { PagePack, VeilSurface } from '../../storage/types';
import { elements, wordsOf } from '../words';
import type { Item, PageWork } from '../works';
import { wantedAround } from './aroundAsk';
import type { AroundFeature, AroundHost, PageFacts } from './part';
import type { Group } from './plan';
import type { Veil } from './types';

const MARK = 'data-unspoiled-seen';

/**
 * Comments, filters and headings of tag pages. Each is asked by itself whether it gives canon away;
 * comments are hidden as a whole where their work is gated.
 */
export function startAround(
  site: Site,
  { veils: settings, spoilers }: PagePack,
  { engine, hasPhrase, raise }: AroundHost,
): AroundFeature {
  const wanted = wantedAround(site, settings);
  const raised = new Map<VeilSurface, { key: string; elements: HTMLElement[]; veils: Veil[] }>();

  function judge(text: string, tags: boolean, { fandoms }: PageFacts): readonly Reason[] {
    // A comment declares nothing for its work, but may name a point past the reader.
    if (!tags) return engine.spots(text, fandoms).map(({ reason }) => reason);
    const input = { fandoms, texts: [{ kind: 'freeform' as const, text }] };
    const [said] = engine.decide(engine.read(input), spoilers).texts;
    return said?.gives ? said.reasons : [];
  }

  function plan(
    found: readonly HTMLElement[],
    name: VeilSurface,
    tags: boolean,
    facts: PageFacts,
  ): Group<Item> | undefined {
    const group: Group<Item> = {
      name: 'notes',
      items: [],
      cause: 'engine',
      reasons: [],
      warnings: [],
      kinds: [],
    };
    const gated = name === 'comments' && settings.ahead.comments ? facts.ahead : [];
    for (const element of found) {
      const text = wordsOf(element);
      const reasons = gated.length > 0 ? gated : settings.ahead[name] ? judge(text, tags, facts) : [];
      if (reasons.length === 0 && !settings.always[name] && !hasPhrase(text)) continue;
      if (reasons.length === 0) group.cause = settings.always[name] ? 'always' : 'phrase';
      group.reasons = group.reasons.length > 0 ? group.reasons : [...reasons];
      group.items.push({ surface: name as Item['surface'], element, text, at: -1 });
    }
    return group.items.length > 0 ? group : undefined;
  }

  return {
    look(facts) {
      for (const { place, name, tags } of wanted) {
        const found = elements(document, site.around?.[place]);
        const key = `${facts.ahead.length} ${facts.work?.key}`;
        const before = raised.get(name);
        const same =
          before?.key === key &&
          before.elements.length === found.length &&
          before.elements.every((each, i) => each === found[i]);
        if (same && before.veils.every((veil) => veil.intact())) continue;
        for (const veil of before?.veils ?? []) veil.remove();
        const group = plan(found, name, tags, facts);
        const work = facts.work ?? nowhere(found[0]);
        raised.set(name, { key, elements: found, veils: group && work ? [raise(work, group)] : [] });
        for (const element of found) element.setAttribute(MARK, '');
      }
    },
    veils: () => [...raised.values()].flatMap(({ veils }) => veils),
    remove() {
      for (const { veils, elements: marked } of raised.values()) {
        for (const veil of veils) veil.remove();
        for (const element of marked) element.removeAttribute(MARK);
      }
    },
  };
}

/** For a page that is no work's: a work without name, to stand in where one is asked for. */
function nowhere(root: HTMLElement | undefined): PageWork | undefined {
  return (
    root && {
      root,
      shape: { name: 'blurb', root: '', surfaces: {} },
      key: null,
      title: '',
      authors: [],
      input: { fandoms: [], texts: [] },
      items: [],
    }
  );
}
