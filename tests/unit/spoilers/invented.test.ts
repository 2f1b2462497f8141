import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answer, everything, settled } from './engine';

const tagOf = (fandom: string): string => {
  if (!fandom.startsWith('@')) return fandom.replace(/^=/, '');
  const tag = everything.find(({ canon }) => canon.id === fandom.slice(1))?.canon.ao3Fandoms[0];
  if (tag === undefined) throw new Error(`invented.txt names no bundled canon: ${fandom}`);
  return tag;
};

const lines = readFileSync(new URL('invented.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

it.each(lines)('%s', (line) => {
  const [kind, fandoms = '', text = '', needs = '', clear] = line.split(' :: ').map((part) => part.trim());
  const wanted = needs === '' ? [] : needs.split(' + ').map(settled).sort();
  const got = answer(
    text,
    fandoms.split(';').filter(Boolean).map(tagOf),
    kind === 't' ? 'freeform' : 'notes',
  );
  expect({ needs: got.needs, clear: got.clear }).toEqual({ needs: wanted, clear: clear === 'clear' });
});
