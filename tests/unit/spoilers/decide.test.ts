import { beforeAll, describe, expect, it } from 'vitest';
import { indexCanon, pointAt } from '../../../content/canons/position';
import type { CanonProgress, Followed } from '../../../content/canons/types';
import { makeEngine } from '../../../content/spoilers/engine';
import { placeOfNotation } from '../../../content/spoilers/notation';
import { sentence } from '../../../content/spoilers/sentence';
import type { Decision, SpoilerPreferences, WorkText } from '../../../content/spoilers/types';
import { setWords } from '../../../content/words/t';
import messages from '../../../public/_locales/en/messages.json';
import { follow } from './engine';

const PREFERENCES: SpoilerPreferences = {
  strict: false,
  unresolved: 'hide',
  severity: 'minor',
  seasons: 'strict',
};

function at(id: string, to: string | CanonProgress): Followed {
  const [followed] = follow([id]) as [Followed];
  if (typeof to !== 'string') return { ...followed, progress: to };
  const index = indexCanon(followed.canon);
  const position = placeOfNotation(index, to) as number;
  return { ...followed, progress: { state: 'upTo', last: pointAt(index, position) } };
}

function decided(
  followed: Followed[],
  fandoms: string[],
  texts: (string | WorkText)[],
  preferences: Partial<SpoilerPreferences> = {},
  posted?: string,
): Decision {
  const engine = makeEngine(followed);
  const work = {
    fandoms,
    texts: texts.map((x) => (typeof x === 'string' ? ({ kind: 'freeform', text: x } as const) : x)),
    ...(posted ? { posted } : {}),
  };
  return engine.decide(engine.read(work), { ...PREFERENCES, ...preferences });
}

const SV = ['Smallville (TV 2001)'];

describe('deciding', () => {
  it('hides what goes past the reader and shows what does not', () => {
    expect(decided([at('smallville', '5x16')], SV, ['Spoilers for 5x17']).verdict).toBe('hide');
    expect(decided([at('smallville', '5x17')], SV, ['Spoilers for 5x17']).verdict).toBe('show');
    expect(decided([at('smallville', { state: 'notStarted' })], SV, ['Post-1x01']).verdict).toBe('hide');
    expect(decided([at('smallville', { state: 'all' })], SV, ['Post-Canon']).verdict).toBe('show');
  });
  it('never hides for a canon that is not followed, or that the reader does not mind', () => {
    expect(decided([], SV, ['Spoilers for 5x17']).verdict).toBe('unrelated');
    expect(decided([at('merlin', '1x1')], SV, ['Spoilers for 5x17']).verdict).toBe('unrelated');
    expect(decided([at('smallville', { state: 'indifferent' })], SV, ['Spoilers for 5x17']).verdict).toBe(
      'show',
    );
  });
  it('calls a work that does not say silent, and hides it where the reader is strict', () => {
    expect(decided([at('smallville', '5x16')], SV, ['Fluff']).verdict).toBe('silent');
    const strict = decided([at('smallville', '5x16')], SV, ['Fluff'], { strict: true });
    expect(strict).toMatchObject({ verdict: 'hide', reasons: [{ why: 'silent', canon: 'smallville' }] });
    expect(decided([at('smallville', '5x16')], SV, ['No Spoilers'], { strict: true }).verdict).toBe('show');
    expect(
      decided([at('smallville', '5x16')], SV, ['Fluff'], { canons: { smallville: { strict: true } } })
        .verdict,
    ).toBe('hide');
  });
  it('lets "now" pass only for one who has seen all, unless air dates say more', () => {
    expect(decided([at('smallville', '10x21')], SV, ['Spoilers']).verdict).toBe('hide');
    expect(decided([at('smallville', { state: 'all' })], SV, ['Spoilers']).verdict).toBe('show');
    const own: Followed = {
      canon: {
        id: 'own:x',
        title: 'Lanterns',
        aliases: [],
        kind: 'tv',
        ao3Fandoms: ['Lanterns (TV)'],
        verified: false,
        parts: [
          {
            label: 'Season 1',
            number: 1,
            items: ['One', 'Two', 'Three'],
            aired: ['2020-01-01', '2020-01-08', '2020-01-15'],
          },
        ],
      },
      progress: { state: 'upTo', last: { part: '1', item: 2 } },
    };
    expect(decided([own], ['Lanterns (TV)'], ['Spoilers'], {}, '2020-01-10').verdict).toBe('show');
    expect(decided([own], ['Lanterns (TV)'], ['Spoilers'], {}, '2020-01-16').verdict).toBe('hide');
    expect(decided([own], ['Lanterns (TV)'], ['Fluff'], { late: true }, '2020-01-16').verdict).toBe('hide');
    expect(decided([own], ['Lanterns (TV)'], ['Fluff'], { late: true }, '2020-01-10').verdict).toBe('silent');
    expect(decided([own], ['Lanterns (TV)'], ['Fluff'], {}, '2020-01-16').verdict).toBe('silent');
  });
  it('hides what cannot be placed, or asks where the reader prefers that', () => {
    const texts = ['Spoilers for "A Title That No List Has"'];
    expect(decided([at('smallville', '5x16')], SV, texts).verdict).toBe('hide');
    const asked = decided([at('smallville', '5x16')], SV, texts, { unresolved: 'ask' });
    expect(asked).toMatchObject({ verdict: 'ask', reasons: [{ why: 'unresolved' }] });
    expect(
      decided([at('smallville', '5x16')], SV, [...texts, 'Post-6x01'], { unresolved: 'ask' }).verdict,
    ).toBe('hide');
  });
  it('asks only for the very point where the order is loose', () => {
    const seen = (...titles: string[]): CanonProgress => ({
      state: 'some',
      seen: titles.map((title) => ({ part: 'Films', title })),
    });
    const mcu = (progress: CanonProgress) => at('marvel-cinematic-universe', progress);
    const fandoms = ['Marvel Cinematic Universe'];
    expect(
      decided([mcu(seen('Iron Man', 'Black Panther'))], fandoms, ['Post-Black Panther (2018)']).verdict,
    ).toBe('show');
    expect(decided([mcu(seen('Avengers: Endgame'))], fandoms, ['Post-Black Panther (2018)']).verdict).toBe(
      'hide',
    );
  });
  it('keeps to the severity that the reader minds', () => {
    const smallville = [at('smallville', '5x16')];
    expect(decided(smallville, SV, ['Minor spoilers for season 6'], { severity: 'plain' }).verdict).toBe(
      'show',
    );
    expect(decided(smallville, SV, ['Minor spoilers for season 6']).verdict).toBe('hide');
    expect(decided(smallville, SV, ['Major spoilers for season 6'], { severity: 'major' }).verdict).toBe(
      'hide',
    );
    expect(decided(smallville, SV, ['Spoilers for season 6'], { severity: 'major' }).verdict).toBe('show');
  });
  it('lets a season pass once the reader is inside, where they prefer that', () => {
    expect(decided([at('smallville', '5x3')], SV, ['Season/Series 05'], { seasons: 'inside' }).verdict).toBe(
      'show',
    );
    expect(decided([at('smallville', '4x22')], SV, ['Season/Series 05'], { seasons: 'inside' }).verdict).toBe(
      'hide',
    );
    expect(decided([at('smallville', '5x3')], SV, ['Season/Series 05']).verdict).toBe('hide');
  });
  it('hides manga spoilers from one who only watches, and goes by the manga where that is followed', () => {
    const mha = ['僕のヒーローアカデミア | Boku no Hero Academia | My Hero Academia (Anime & Manga)'];
    const anime = at('my-hero-academia', '7x5');
    expect(decided([anime], mha, ['Manga Spoilers'])).toMatchObject({
      verdict: 'hide',
      reasons: [{ why: 'medium' }],
    });
    expect(decided([anime], mha, ['Chapter 306 spoilers']).verdict).toBe('hide');
    expect(
      decided([anime, at('my-hero-academia-manga', 'ch310')], mha, ['Chapter 306 spoilers']).verdict,
    ).toBe('show');
    expect(
      decided([anime, at('my-hero-academia-manga', 'ch300')], mha, ['Chapter 306 spoilers']).verdict,
    ).toBe('hide');
  });
  it('keeps canons apart, the nearest reason first', () => {
    const both = [at('smallville', '5x16'), at('infinite-crisis', '#1')];
    const decision = decided(
      both,
      [...SV, 'Infinite Crisis (DCU Comics)'],
      ['Spoilers for Smallville 5x17 and Infinite Crisis #6'],
    );
    expect(decision.reasons.map((r) => r.canon)).toEqual(['smallville', 'infinite-crisis']);
    expect(decided([at('smallville', '6x1'), at('infinite-crisis', '#1')], SV, ['Post-5x17']).verdict).toBe(
      'show',
    );
  });
  it('says which text gives canon away, also where a tag beside it says so', () => {
    const decision = decided([at('smallville', '5x16')], SV, [
      'Fluff',
      'Post-5x17',
      'Tags after this contain spoilers',
      'Lois and Clark',
      'Angst',
    ]);
    expect(decision.texts.map((x) => x.gives)).toEqual([false, true, false, true, true]);
    expect(
      decided([at('smallville', '5x16')], SV, ['spoilers in the next tag', 'a', 'b']).texts.map(
        (x) => x.gives,
      ),
    ).toEqual([false, true, false]);
  });
});

describe('spots', () => {
  it('finds what itself names a point past the reader', () => {
    const engine = makeEngine([at('sherlock', '2x2')]);
    const text =
      'Three years post-Reichenbach, John moves on. Nothing here is about "The Great Game" or 1x03.';
    expect(engine.spots(text, ['Sherlock (TV)']).map((s) => text.slice(s.start, s.end))).toEqual([
      'Reichenbach',
    ]);
    expect(engine.spots(text, ['Doctor Who (2005)'])).toEqual([]);
    expect(makeEngine([at('sherlock', { state: 'all' })]).spots(text, ['Sherlock (TV)'])).toEqual([]);
  });
});

describe('a reason in words', () => {
  beforeAll(() => {
    const said = messages as Record<string, { message: string }>;
    setWords(
      (key, values) => (said[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values?.[Number(n) - 1] ?? ''),
      'en',
    );
  });
  it('names canon and point, and no title unless asked', () => {
    const followed = [at('smallville', '5x16')];
    const [reason] = decided(followed, SV, ['Spoilers for Hypnotic and 5x17']).reasons;
    expect(reason && sentence(reason, followed)).toBe("Goes up to Smallville 5x17. You're at: 5x16.");
    expect(reason && sentence(reason, followed, true)).toMatch(/^Goes up to Smallville 5x17 "/);
  });
});
