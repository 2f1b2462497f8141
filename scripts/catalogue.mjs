// Writes content/canons/catalogue.json, what search knows of the lists. Run it after a list changed.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../content/canons/lists/', import.meta.url);
const file = fileURLToPath(new URL('../content/canons/catalogue.json', import.meta.url));

const size = (part) => part.items?.length ?? part.to - (part.from ?? 1) + 1;
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

/** How large a canon is, in the unit its fans count by. */
function sizeOf({ kind, parts }) {
  const numbered = parts.filter((part) => part.number !== undefined).length;
  if (kind === 'tv' || kind === 'anime') {
    return numbered > 1
      ? { unit: 'seasons', count: numbered }
      : { unit: 'episodes', count: sum(parts.map(size)) };
  }
  const chapters = parts.filter((part) => part.to !== undefined);
  if (chapters.length) return { unit: 'chapters', count: sum(chapters.map(size)) };
  const unit = { book: 'books', manga: 'chapters', comic: 'issues', film: 'films', game: 'games' }[kind];
  if (unit === 'games' && !parts.some((part) => /games/i.test(part.label)))
    return { unit: 'parts', count: sum(parts.map(size)) };
  return { unit, count: sum(parts.map(size)) };
}

const entries = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
  .map((canon) => ({
    id: canon.id,
    title: canon.title,
    kind: canon.kind,
    aliases: canon.aliases,
    ao3Fandoms: canon.ao3Fandoms,
    size: sizeOf(canon),
  }));
writeFileSync(file, `${JSON.stringify(entries, null, 2)}\n`);
execFileSync('npx', ['biome', 'format', '--write', file], { stdio: 'inherit' });
