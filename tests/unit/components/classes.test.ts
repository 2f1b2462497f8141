import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Names that tests or scripts look for, or that have no look of their own. */
const plain = new Set(['u-button-secondary', 'u-phrases', 'u-themes', 'r-panel-title', 'r-none']);

it('every class that is drawn has a style: none was lost when a style sheet was taken apart', () => {
  const read = (folder: string, ending: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
  const styles = read('components', '.css').join('\n');
  const drawn = [...read('components', '.tsx'), ...read('entrypoints', '.tsx')].flatMap((text) =>
    [...text.matchAll(/\b[ur]-[a-z]+(?:-[a-z]+)*/g)].map(([name]) => name),
  );
  const without = [...new Set(drawn)].filter(
    (name) => !plain.has(name) && !new RegExp(`\\.${name}(?![\\w-])`).test(styles),
  );
  expect(without).toEqual([]);
});
