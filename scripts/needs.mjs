// What notices ask a reader to have seen: node scripts/needs.mjs < texts.jsonl > needs.jsonl
// A line {"id", "kind", "fandoms", "text"} in, a line {"id", "needs": [{"canon", "to", "severity"?}], "clear"}
// out, in the notation of content/spoilers/README.md, with all bundled canons followed.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from './lib/load.mjs';

/** All bundled canons, as a reader who has not begun any follows them. */
export function followAll() {
  const lists = new URL('../content/canons/lists/', import.meta.url);
  return readdirSync(lists)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      canon: JSON.parse(readFileSync(new URL(file, lists), 'utf8')),
      progress: { state: 'notStarted' },
    }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { makeEngine } = await load('content/spoilers/engine.ts');
  const { answerOf } = await load('content/spoilers/notation.ts');
  const followed = followAll();
  const engine = makeEngine(followed);
  const lines = readFileSync(0, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  let bad = 0;
  const out = lines.map((line) => {
    let row;
    try {
      row = JSON.parse(line);
    } catch {
      bad++;
      return undefined;
    }
    const kind = row.kind === 'tag' ? 'freeform' : row.kind === 'notice' ? 'notes' : (row.kind ?? 'notes');
    const fandoms = Array.isArray(row.fandoms) ? row.fandoms.map(String) : [];
    const reading = engine.read({ fandoms, texts: [{ kind, text: String(row.text ?? '') }] });
    return JSON.stringify({ id: row.id, ...answerOf(reading, followed) });
  });
  process.stdout.write(out.filter((line) => line !== undefined).join('\n') + (out.length > bad ? '\n' : ''));
  if (bad > 0) {
    console.error(`needs: ${bad} lines were no JSON and were left out`);
    process.exitCode = 1;
  }
}
