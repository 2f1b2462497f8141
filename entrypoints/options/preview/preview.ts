import type { Preview, Shown } from '../../../components/options/preview/types';
import { type SampleSurface, sampleWorks } from '../../../components/options/preview/works';
import { type Group, type Planned, planVeils } from '../../../content/page/veil/plan';
import { isTitle } from '../../../content/page/veil/switches';
import { warningsSaid, wordsFor } from '../../../content/page/veil/words';
import { compilePhrases, findPhrases } from '../../../content/spoilers/phrases';
import type { Reason } from '../../../content/spoilers/types';
import type { Settings } from '../../../content/storage/types';
import { t } from '../../../content/words/t';
import { planAround } from './around';
import { sampleKnown } from './canon';
import { decideSample } from './decideSample';

/** Says what of sample works would be veiled, by the code that decides it on pages. */
export const preview: Preview = (works, settings) => {
  const { veils, spoilers, phrases } = settings;
  const known = sampleKnown();
  const context = { followed: known.map(({ followed }) => followed), label: veils.label };
  const compiled = compilePhrases(phrases.map(({ text }) => text));
  const hasPhrase = (text: string): boolean => findPhrases(text, compiled).length > 0;
  return works.map((id): Shown => {
    const work = { ...sampleWorks[id] };
    const said = work.surfaces.map((each) => textOf(each, settings));
    work.surfaces = work.surfaces.filter((_, at) => said[at] !== null);
    const decision = decideSample(work, known, spoilers);
    const title: Planned = { surface: 'title', text: t(work.title), at: -1 };
    const items = work.surfaces.map(
      (each, at): Planned => ({ surface: each.surface, text: textOf(each, settings) ?? '', at }),
    );
    const asked = decision.verdict === 'ask';
    const groups = veils.on
      ? [
          ...planVeils([title, ...items], decision, veils, hasPhrase, true),
          ...planAround(items, decision, veils),
        ].filter(({ cause }) => !asked || cause !== 'engine')
      : [];
    const covered = new Set(groups.flatMap((group) => group.items));
    const names = { title: title.text, authors: [t(work.author)] };
    const bodies = groups.filter((group) => group.items.some(({ surface }) => !isTitle(surface)));
    const first = bodies.find(({ cause }) => cause === 'engine') ?? bodies[0];
    const ahead = veils.on && decision.verdict === 'hide';
    return {
      id,
      title: title.text,
      author: t(work.author),
      titleVeiled: covered.has(title),
      lines: items.map((item) => ({ surface: item.surface, text: item.text, veiled: covered.has(item) })),
      says: first ? wordsFor(names, first, context).full : null,
      label: veils.on && (asked || ahead) ? wordsFor(names, labelled(decision.reasons), context).label : null,
      warnings: first ? warningsSaid(first) : '',
      ahead,
      asked,
      silent: decision.verdict === 'silent',
    };
  });
};

/** Nothing is covered: a label says why. */
const labelled = (reasons: readonly Reason[]): Group => ({
  name: 'label',
  items: [],
  cause: 'engine',
  reasons: [...reasons],
  warnings: [],
  kinds: [],
});

/** What a surface says; null where it has to hold something of the reader's, and there is none yet. */
function textOf({ word, last }: SampleSurface, { veils, phrases }: Settings): string | null {
  if (!last) return t(word);
  const theirs = last === 'spared' ? veils.spared.at(-1) : phrases.findLast(({ regex }) => !regex)?.text;
  return theirs === undefined ? null : t(word, theirs);
}
