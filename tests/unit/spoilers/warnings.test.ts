import { describe, expect, it } from 'vitest';
import { ARCHIVE_WARNINGS, warns } from '../../../content/spoilers/warnings';

describe('what warns', () => {
  it.each([...ARCHIVE_WARNINGS])('the archive warning %s', (warning) => {
    expect(warns(warning).warns).toBe(true);
    expect(warns(warning).fate).toBeUndefined();
  });
  it.each([
    ['Suicidal Thoughts', 'suicide'],
    ['Past Self-Harm', 'selfHarm'],
    ['Implied/Referenced Rape/Non-con', 'rape'],
    ['tw: blood and gore', 'gore'],
    ['Canon-Typical Violence', 'violence'],
    ['Child Abuse', 'abuse'],
    ['Eating Disorders', 'eatingDisorder'],
    ['Dead Dove: Do Not Eat', 'content'],
    ['TW in the notes', 'content'],
    ['CW - dub-con', 'rape'],
    ['Underage Drinking', 'underage'],
    ['Temporary Character Death', 'death'],
    ['Please mind the tags', 'content'],
    ['Panic Attacks', 'panic'],
  ])('%s', (text, generic) => {
    expect(warns(text)).toEqual({ warns: true, generic });
  });
  it.each([
    ["Lois Lane's Suicide Attempt", 'suicide'],
    ['Jonathan Kent Dies', 'death'],
    ['Dead Chloe Sullivan', 'death'],
    ['tw: Lionel Luthor murders someone', 'violence'],
  ])('%s also names a fate', (text, generic) => {
    expect(warns(text)).toEqual({ warns: true, generic, fate: true });
  });
  it.each([
    'Fluff',
    'No Beta We Die Like Men',
    'Everyone Lives/Nobody Dies',
    'Suicide Squad (2016)',
    'Death Eaters',
    'Slow Burn',
    'Die Hard References',
    'Coffee Shop AU',
  ])('%s does not', (text) => {
    expect(warns(text).warns).toBe(false);
  });
});
