import { type FandomTables, keyOf, names, strip, yearOf } from './fandoms';
import type { Known } from './known';

/** Works out by what names canons are found. */
export function tableFandoms(known: readonly Known[]): FandomTables {
  const exact = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  const byFranchise = new Map<string, number[]>();
  const items = new Map<string, number>();
  const years = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, canon: number): void => {
    const list = map.get(key);
    if (!list) map.set(key, [canon]);
    else if (!list.includes(canon)) list.push(canon);
  };
  for (const [canon, { followed, index }] of known.entries()) {
    const c = followed.canon;
    const own = [c.title, ...c.aliases].map(keyOf);
    for (const fandom of c.ao3Fandoms) {
      add(exact, fandom, canon);
      for (const name of names(fandom)) {
        add(byName, keyOf(name), canon);
        const key = keyOf(strip(name));
        add(byName, key, canon);
        const year = yearOf(name);
        // A roof over many series is none of them: one with a year of its own is not looked for under it.
        const roof = / related fandoms$/i.test(name) && !own.includes(key);
        if (!year && !roof) continue;
        years.set(`${canon} ${key}`, [...(years.get(`${canon} ${key}`) ?? []), ...(year ? [year] : [])]);
      }
    }
    for (const name of [c.title, ...c.aliases]) {
      add(byName, keyOf(name), canon);
      add(byName, keyOf(name.replace(/\s*\(.*?\)/g, '')), canon);
    }
    const franchise = /^(.+?)(?::| (?=SG-1|Atlantis|Rebels|of ))/.exec(c.title)?.[1];
    if (franchise) add(byFranchise, keyOf(franchise), canon);
    if (c.kind !== 'film' && c.kind !== 'game' && c.kind !== 'book') {
      for (const { part } of index.parts)
        add(byName, keyOf(part.label.replace(/,? season \d+$/i, '')), canon);
      continue;
    }
    for (const [i, title] of c.parts.flatMap((p) => p.items ?? []).entries()) {
      add(byName, keyOf(title), canon);
      if (c.kind === 'film') items.set(`${canon} ${keyOf(title)}`, i + 1);
      for (const cut of [/: .*$/, /\s+\d+$/, /:? vol.*$/i, / and the .*$/i])
        add(byName, keyOf(title.replace(cut, '')), canon);
    }
  }
  return { exact, byName, byFranchise, items, years };
}
