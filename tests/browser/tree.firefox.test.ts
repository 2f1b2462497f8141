import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, hasFirefox, launchFirefox } from './harness/firefox';
import { accessibleTree, type Told } from './harness/firefox-tree';
import { eventually } from './harness/pages';
import { setReader, smallville516 } from './harness/stored';

/** What a person uses, by the roles that Firefox gives it. */
const USED =
  /^(?:pushbutton|button menu|toggle button|switch|link|entry|checkbutton|radiobutton|combobox|slider|spinbutton|pagetab|summary|listbox)$/;
/** Words that are in each page's tree, in whatever order. */
const pages: Record<string, readonly string[]> = {
  'popup.html': ['This page', 'Text', 'Story', 'Veils on all sites'],
  'reader.html#/story/bundled': ['Library', 'Just a brief little thing', 'Show'],
  'reader.html#/library': ['Library', 'Open a file', 'Search your stories'],
  'options.html': ['Veils', 'Text', 'Your data'],
  'welcome.html': ['Smallville'],
  'sidepanel.html': ['Text'],
};

describe.skipIf(!hasFirefox())("our own pages in Firefox's tree", () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
    await setReader(firefox, { progress: smallville516 });
  });
  afterAll(() => firefox?.close());

  it.each(Object.entries(pages))(
    '%s: all that is used has a name, and says what it is',
    async (path, words) => {
      const page = await firefox.open(path);
      try {
        const here = () => accessibleTree(firefox, path.replace(/#.*/, ''));
        const said = (tree: Told[]) => tree.map(({ name }) => name).join('\n');
        // Firefox builds its tree a while after the page.
        const tree = await eventually(here, (all) => words.every((word) => said(all).includes(word)));
        for (const word of words) expect(said(tree)).toContain(word);
        const used = tree.filter(({ role }) => USED.test(role));
        expect(used.length).toBeGreaterThan(2);
        expect(used.filter(({ name }) => name.trim() === '')).toEqual([]);
      } finally {
        await page.close();
      }
    },
  );
});
