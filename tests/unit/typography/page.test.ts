import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ao3 } from '../../../content/sites/ao3';
import { typeSheet } from '../../../content/sites/typeSheet';
import { paletteOf, palettes, unread } from '../../../content/typography/colours';
import { contrast, ENOUGH, readable } from '../../../content/typography/contrast';
import { pageStack, stackOf } from '../../../content/typography/css';
import { bundled, filesFor } from '../../../content/typography/fonts';
import { pageType } from '../../../content/typography/page';
import { presetIds, presets } from '../../../content/typography/presets';
import { defaultRules, defaultType } from '../../../content/typography/ranges';

const plainly = { dark: false, where: defaultRules().where, over: false };
const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('is enough in every theme, and in any colours a reader picks', () => {
    for (const { paper, ink, accent } of Object.values(palettes)) {
      expect(contrast(ink, paper)).toBeGreaterThanOrEqual(ENOUGH);
      expect(contrast(accent, paper)).toBeGreaterThanOrEqual(ENOUGH);
    }
    fc.assert(
      fc.property(colour, colour, (ink, paper) => {
        expect(contrast(readable(ink, paper), paper)).toBeGreaterThanOrEqual(ENOUGH);
      }),
    );
  });

  it('leaves colours that read as they are, and says which do not', () => {
    const colours = { paper: '#ffffff', ink: '#222222', link: '#aaaaaa' };
    expect(unread(colours)).toEqual(['link']);
    const palette = paletteOf({ ...defaultType, theme: 'custom', colours }, false);
    expect(palette).toMatchObject({ scheme: 'light', ink: '#222222' });
    expect(palette?.accent).not.toBe('#aaaaaa');
  });

  it('theme follows a dark system', () => {
    expect(paletteOf({ ...defaultType, theme: 'contrast' }, true)).toMatchObject({ paper: '#000000' });
    expect(paletteOf(defaultType, true)).toBeNull();
  });
});

describe('type of a page', () => {
  it('says what is on, and leaves out what the reader did not choose', () => {
    const { parts, properties } = pageType(defaultType, plainly);
    expect(parts).toEqual(['set', 'font', 'spaced', 'start']);
    expect(properties['--unspoiled-size']).toBe('20px');
    expect(Object.keys(properties)).not.toContain('--unspoiled-paper');
  });

  it('has a rule for every word it can say', () => {
    const sheet = typeSheet(ao3);
    const words = new Set(
      presetIds.flatMap((id) =>
        pageType(
          { ...presets[id], links: 'plain', images: 'hidden' },
          { ...plainly, over: true, where: { summaries: true, comments: true, listings: true } },
        ).parts.concat(pageType(presets[id], plainly).parts),
      ),
    );
    for (const word of words) expect(sheet, word).toContain(`="${word}"]`);
    for (const id of presetIds)
      for (const name of Object.keys(pageType(presets[id], plainly).properties))
        expect(sheet, name).toContain(`var(${name}`);
  });

  it('wins by importance in a layer: no declaration without it, but where the page may choose', () => {
    const rules = typeSheet(ao3).slice(
      typeSheet(ao3).indexOf('@layer'),
      typeSheet(ao3).indexOf('@keyframes'),
    );
    const weak = [...rules.matchAll(/[{;]\s*([a-z-]+): [^;{}]*(?=[;}])/g)]
      .map(([whole]) => whole)
      .filter((whole) => !/!important|animation: unspoiled|max-width: 100%|overflow-x/.test(whole));
    expect(weak).toEqual([]);
  });
});

describe('fonts', () => {
  it('by name cannot end the string they stand in', () => {
    const nasty = 'Evil"; } * { color: red } \\22 ';
    expect(stackOf({ font: 'own', ownFont: nasty })).toBe('"Evil; } * { color: red } 22 ", Georgia, serif');
    expect(pageStack({ font: 'own', ownFont: '' })).toBeNull();
  });

  it('bring only the files that a text needs', () => {
    expect(filesFor('sans', 'plain words').map(({ name }) => name)).toEqual(['inter', 'inter-italic']);
    expect(filesFor('sans', 'Привет').map(({ name }) => name)).toContain('inter-cyrillic');
    expect(filesFor('legible', 'Łódź').map(({ name }) => name)).toContain('atkinson-ext');
    expect(filesFor('serif', '').length).toBe(bundled.serif.files.length);
  });
});
