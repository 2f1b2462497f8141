import { typeRules } from './typeParts';
import type { Place, Site } from './types';
import { besideText, skinOf, textsOf } from './typeText';

/** Where the style sheet for type on a site's pages stands in the built extension. */
export const typePath = (site: Pick<Place, 'id'>): string => `type/${site.id}.css`;

/**
 * The static style that sets a site's text in the reader's type. Values are custom properties on the
 * document's root, which a script may set under any content security policy; words in its
 * `data-unspoiled-type` say which parts are on. Important inside a layer, it wins over all that a page
 * or an author writes, and without that attribute it does nothing.
 */
export function typeSheet(site: Site): string {
  const texts = textsOf(site);
  return texts.length > 0 ? typeRules(texts, besideText(site), skinOf(site)) : '';
}
