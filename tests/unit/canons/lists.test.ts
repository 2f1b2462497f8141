import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../content/canons/plain';
import { indexCanon, partSize, pointAt, positionOf } from '../../../content/canons/position';
import type { Canon } from '../../../content/canons/types';
import { readCanon } from '../../../content/canons/validate';
import { placeOfNotation } from '../../../content/spoilers/notation';

const folder = new URL('../../../content/canons/lists/', import.meta.url);
const names = readdirSync(folder);
const lists = names.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Canon);

describe('bundled lists', () => {
  it('are 327', () => expect(lists).toHaveLength(327));

  it.each(lists.map((canon, at) => [names[at], canon] as const))(
    '%s is a well-formed canon',
    (name, canon) => {
      const read = readCanon(canon);
      expect(read).toMatchObject({ ok: true });
      expect(read.ok && read.canon).toEqual(canon);
      expect(`${canon.id}.json`).toBe(name);
      for (const part of canon.parts) {
        expect(partSize(part), part.label).toBeGreaterThan(0);
        const titles = (part.items ?? []).map(plain);
        const twice = titles.filter((title, at) => titles.indexOf(title) !== at);
        expect(twice, part.label).toEqual([]);
        for (const title of part.items ?? []) {
          expect(title).toBe(title.trim());
          expect(title).not.toMatch(/\s{2}|[\p{Cc}\ufffd]|&[a-z]+;/u);
          expect(plain(title)).not.toBe('');
        }
      }
      const numbers = canon.parts.map((part) => part.number).filter((n) => n !== undefined);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    },
  );

  it.each(lists.map((canon) => [canon.id, canon] as const))(
    '%s: counted parts follow one another',
    (_, canon) => {
      let last: number | null = null;
      for (const { from, to, number } of canon.parts) {
        if (from === undefined || to === undefined) continue;
        // Campaigns begin again at 1; anything else goes on where the last part ended.
        if (last !== null && !(number !== undefined && from === 1)) expect(from).toBe(last + 1);
        last = to;
      }
    },
  );

  it.each(lists.map((canon) => [canon.id, canon] as const))(
    '%s: every position has one identity',
    (_, canon) => {
      const index = indexCanon(canon);
      const seen = new Set<string>();
      for (let position = 1; position <= index.length; position++) {
        const point = pointAt(index, position);
        seen.add(JSON.stringify(point));
        expect(positionOf(index, point)).toBe(position);
      }
      expect(seen.size).toBe(index.length);
    },
  );

  it('name titles and events that exist', () => {
    for (const canon of lists) {
      const titles = new Set(canon.parts.flatMap((part) => part.items ?? []));
      for (const title of Object.keys(canon.titleAliases ?? {}))
        expect([...titles], canon.id).toContain(title);
      const index = indexCanon(canon);
      for (const [event, at] of Object.entries(canon.events ?? {}))
        if (at !== 'before') expect(placeOfNotation(index, at), `${canon.id}: ${event}`).toBeGreaterThan(0);
    }
  });

  it('link adaptations that exist', () => {
    const ids = new Set(lists.map((canon) => canon.id));
    for (const canon of lists) {
      for (const link of canon.adaptations ?? []) {
        expect(ids, canon.id).toContain(link.canon);
        expect(link.canon).not.toBe(canon.id);
      }
    }
  });
});
