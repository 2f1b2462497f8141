import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Followed } from '../../../content/canons/types';
import { build } from '../../../content/spoilers/build';
import { LANGUAGES } from '../../../content/spoilers/cues';
import { freeze } from '../../../content/spoilers/freeze';
import { engineOf } from '../../../content/spoilers/run';
import { thaw } from '../../../content/spoilers/thaw';

const folder = 'content/canons/lists/';
const followed: Followed[] = readdirSync(folder).map((name) => ({
  canon: JSON.parse(readFileSync(folder + name, 'utf8')),
  progress: { state: 'notStarted' },
}));
const built = build(followed, LANGUAGES);
const texts = [
  'Spoilers for Smallville - "Void" and Infinite Crisis #6.',
  'Post-Episode: s05e17 Void',
  'Season 3+ Never Happened',
  'set between The Visitor and Way of the Warrior',
  'Spoilers: up to and including season five, none past Chapter 12',
  'No spoilers for Endgame; contains constructor, hasOwnProperty and __proto__',
  'Spoilers hasta la tercera temporada, jusqu’à la saison 4, до конца пятого сезона',
  'Three Words, coda to 3 Words, Part II of The Best of Both Worlds',
];

describe('an engine that was frozen', () => {
  it('reads as the one it was made from, all canons followed', () => {
    const before = engineOf(built);
    const after = engineOf(thaw(freeze(built), followed));
    const fandoms = [
      'Smallville (TV 2001)',
      'Star Trek: Deep Space Nine',
      'Supernatural',
      'Marvel Cinematic Universe',
      '',
    ];
    for (const fandom of fandoms)
      for (const kind of ['freeform', 'summary'] as const) {
        const work = { fandoms: fandom ? [fandom] : [], texts: texts.map((text) => ({ kind, text })) };
        expect(after.read(work)).toEqual(before.read(work));
      }
  });

  it('does so for every tag of the catalogue’s own titles', () => {
    const before = engineOf(built);
    const after = engineOf(thaw(freeze(built), followed));
    for (const { canon } of followed.filter((_, i) => i % 7 === 0)) {
      const titles = canon.parts.flatMap(({ items }) => items ?? []);
      const work = {
        fandoms: canon.ao3Fandoms.slice(0, 1),
        texts: titles.map((title) => ({ kind: 'freeform' as const, text: `Post-${title}` })),
      };
      expect(after.read(work)).toEqual(before.read(work));
    }
  });
});
