import { readdirSync, readFileSync } from 'node:fs';
import { indexCanon } from '../../../content/canons/position';
import type { Canon, CanonProgress, Followed } from '../../../content/canons/types';
import { makeEngine } from '../../../content/spoilers/engine';
import { answerOf, placeOfNotation } from '../../../content/spoilers/notation';

const lists = new URL('../../../content/canons/lists/', import.meta.url);
const canonFrom = (file: string): Canon => JSON.parse(readFileSync(new URL(file, lists), 'utf8')) as Canon;

/** Bundled canons by id; all of them where none is named. */
export function follow(ids?: string[], progress: CanonProgress = { state: 'notStarted' }): Followed[] {
  const files = ids ? ids.map((id) => `${id}.json`) : readdirSync(lists).filter((f) => f.endsWith('.json'));
  return files.map((file) => ({ canon: canonFrom(file), progress }));
}

export const everything = follow();
export const engine = makeEngine(everything);

/** A need in one form: where a list has the point, its position, so that "7" and "7x22" are the same. */
export function settled(need: string): string {
  const colon = need.indexOf(':');
  const canon = need.slice(0, colon);
  const to = need.slice(colon + 1);
  const found = everything.find((f) => f.canon.id === canon);
  if (!found || /^(?:now|medium|date|event|title:.*\?)/.test(to)) return need;
  const index = indexCanon(found.canon);
  if (to === 'end') return `${canon}:${index.length}`;
  const at = placeOfNotation(index, to);
  return at === undefined ? need : `${canon}:${at}`;
}

/** What the engine answers to a single text, as `settled` needs in order of their canons. */
export function answer(
  text: string,
  fandoms: string[],
  kind: 'freeform' | 'notes',
): { needs: string[]; clear: boolean; scope?: string } {
  const reading = engine.read({ fandoms, texts: [{ kind, text }] });
  const { needs, clear } = answerOf(reading, everything);
  const scope = reading.texts[0]?.scope;
  return {
    needs: needs.map(({ canon, to }) => settled(`${canon}:${to}`)).sort(),
    clear,
    ...(scope ? { scope } : {}),
  };
}
