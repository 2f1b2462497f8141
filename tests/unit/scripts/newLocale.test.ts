import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keysFor, UNTRANSLATED, type Words } from '../../../scripts/house/locales.mjs';
import { readWords } from '../../../scripts/lib/locales.mjs';

describe('npm run new:locale', () => {
  // The script works on the project it lies in: a copy of it has languages of its own.
  let copy = '';
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'unspoiled-locale-'));
    cpSync('scripts', join(copy, 'scripts'), { recursive: true });
    for (const locale of ['en', 'de'])
      cpSync(`public/_locales/${locale}`, join(copy, 'public/_locales', locale), { recursive: true });
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(copy, 'scripts/new-locale.mjs'), ...args], { encoding: 'utf8' });
  const fileOf = (locale: string) => join(copy, 'public/_locales', locale, 'messages.json');
  const read = (locale: string): Words => JSON.parse(readFileSync(fileOf(locale), 'utf8'));
  const english = readWords('en');

  it('begins a language with every string in English, marked and described, in its own plural forms', () => {
    const { status, stdout } = run('pl');
    expect(status).toBe(0);
    const words = read('pl');
    const keys = [...keysFor(english, 'pl').keys()];
    expect(Object.keys(words).sort()).toEqual(keys.sort());
    expect(words.listing_ahead_few?.message).toBe(`${UNTRANSLATED}${english.listing_ahead_other?.message}`);
    expect(words.veil_show).toEqual({
      message: `${UNTRANSLATED}${english.veil_show?.message}`,
      description: english.veil_show?.description,
    });
    expect(stdout).toContain(`${keys.length} strings, ${keys.length} to translate`);
  });

  it('brings one up to date: what was said stays, what is new comes, what nobody asks for goes', () => {
    const { veil_hide: _, ...rest } = read('pl');
    const words = { ...rest, veil_show: { message: 'Pokaż' }, veil_gone: { message: 'Nie ma' } };
    writeFileSync(fileOf('pl'), JSON.stringify(words));
    const { status, stdout } = run('pl');
    expect(status).toBe(0);
    const now = read('pl');
    expect(now.veil_show).toEqual({ message: 'Pokaż' });
    expect(now.veil_gone).toBeUndefined();
    expect(now.veil_hide?.message).toBe(`${UNTRANSLATED}${english.veil_hide?.message}`);
    const all = Object.keys(now).length;
    expect(stdout).toContain(`${all} strings, ${all - 1} to translate`);
  });

  it('changes nothing of a language that is complete', () => {
    const before = readFileSync(fileOf('de'), 'utf8');
    const { status, stdout } = run('de');
    expect(status).toBe(0);
    expect(stdout).toMatch(/\d+ strings, 0 to translate/);
    expect(readFileSync(fileOf('de'), 'utf8')).toBe(before);
  });

  it.each([['polish'], ['en'], ['../de'], []])(
    'says what to type instead of %s, and writes nothing',
    (...args) => {
      const { status, stderr } = run(...args);
      expect(status).toBe(2);
      expect(stderr).toContain('npm run new:locale');
    },
  );
});
