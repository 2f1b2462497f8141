import type { ReadSite, ShapeName } from '../sites/types';
import type { Counts } from '../sites/unrecognised';
import { separate } from './mixed';
import { kindOf } from './reading';
import type { PageAt } from './tell';
import { elements } from './words';

/** Counts what of a description matches a page: elements, and works that have a title or a text. */
export function countsOf(site: ReadSite, page: Document, at: PageAt): Counts {
  const { kind, expects } = kindOf(site, page, at);
  const shapes: Partial<Record<ShapeName, number>> = {};
  const surfaces: Record<string, number> = {};
  for (const shape of site.shapes)
    for (const root of elements(page, shape.root)) {
      separate(root, shape);
      let told = 0;
      for (const [surface, selector] of Object.entries(shape.surfaces)) {
        const count = elements(root, selector.split(' @')[0]).length;
        const name = `${shape.name}.${surface}`;
        surfaces[name] = (surfaces[name] ?? 0) + count;
        if (surface === 'title' || surface === 'text' || surface === 'chapterList') told += count;
      }
      if (told > 0) shapes[shape.name] = (shapes[shape.name] ?? 0) + 1;
    }
  for (const [surface, selector] of Object.entries(site.around ?? {}))
    surfaces[`page.${surface}`] = elements(page, selector).length;
  return { kind, expects, shapes, surfaces };
}
