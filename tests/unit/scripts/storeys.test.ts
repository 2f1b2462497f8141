// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseOptions } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

const rules = createRequire(import.meta.url)('../../../.dependency-cruiser.cjs');

/** Names of the rules that a house of these files breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  const house = mkdtempSync(join(tmpdir(), 'storeys-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
    writeFileSync(join(house, 'package.json'), '{"type":"module","dependencies":{"preact":"*","wxt":"*"}}');
    const { tsConfig: _, ...options } = rules.options;
    const settings: ICruiseOptions = {
      ...options,
      baseDir: house,
      ruleSet: { forbidden: rules.forbidden },
      validate: true,
    };
    const there = ['entrypoints', 'components', 'content'].filter((folder) =>
      Object.keys(files).some((path) => path.startsWith(folder)),
    );
    const { output } = await cruise(there, settings);
    if (typeof output === 'string') throw new Error(output);
    return [...new Set(output.summary.violations.map((one) => one.rule.name))].sort();
  } finally {
    rmSync(house, { recursive: true });
  }
}

const empty = 'export const x = 1;\nexport type X = 1;\n';

describe('the storeys', () => {
  it('lets arrows point down', async () => {
    const files = {
      'entrypoints/popup.ts': "import '../components/card';\nimport '../content/storage/read';\n",
      'components/card.ts': "import '../content/stories/a';\nimport 'preact';\n",
      'content/stories/a.ts': empty,
      'content/storage/read.ts': "import '../stories/a';\nimport 'wxt/browser';\n",
    };
    expect(await broken(files)).toEqual([]);
  });

  it.each([
    ['content-looks-down', 'content/page/a.ts', "import '../../components/b';", 'components/b.ts'],
    ['components-look-down', 'components/a.ts', "import '../entrypoints/b';", 'entrypoints/b.ts'],
    ['components-are-pure', 'components/a.ts', "import '../content/storage/b';", 'content/storage/b.ts'],
    ['components-are-pure', 'components/a.ts', "import '../content/newroom/b';", 'content/newroom/b.ts'],
    [
      'components-take-only-types-from-the-edge',
      'components/a.ts',
      "import { x } from '../content/storage/types'; x;",
      'content/storage/types.ts',
    ],
    ['pure-without-edge', 'content/sites/a.ts', "import type { X } from '../page/b';", 'content/page/b.ts'],
    [
      'engine-without-lists',
      'content/spoilers/a.ts',
      "import '../canons/lists/b';",
      'content/canons/lists/b.ts',
    ],
    ['product-without-tests', 'content/page/a.ts', "import '../../tests/b';", 'tests/b.ts'],
  ])('%s', async (rule, from, text, to) => {
    expect(await broken({ [from]: text, [to]: empty })).toContain(rule);
  });

  it.each([
    ['pure-without-browser', 'content/spoilers/a.ts', "import 'wxt/browser';"],
    ['pure-without-browser', 'content/typography/a.ts', "import 'webextension-polyfill';"],
    ['pure-without-browser', 'content/canons/a.ts', "import 'preact';"],
    ['content-without-preact', 'content/page/a.ts', "import 'preact/hooks';"],
    ['components-without-browser', 'components/a.ts', "import 'wxt/browser';"],
    ['resolvable', 'components/a.ts', "import './nowhere';"],
  ])('%s: %s', async (rule, from, text) => {
    expect(await broken({ [from]: text })).toContain(rule);
  });

  it('takes types of values from the edge', async () => {
    const files = {
      'components/a.ts': "import type { X } from '../content/storage/types';\nexport const a: X = 1;",
      'content/storage/types.ts': empty,
    };
    expect(await broken(files)).toEqual([]);
  });

  it('finds a circle', async () => {
    const files = {
      'content/sites/a.ts': "import { x } from './b'; export const y = x;",
      'content/sites/b.ts': "import { y } from './a'; export const x = y;",
    };
    expect(await broken(files)).toEqual(['no-cycles']);
  });
});
