import actions from '../../components/base/actions.css?inline';
import choices from '../../components/base/choices.css?inline';
import fields from '../../components/base/fields.css?inline';
import lines from '../../components/base/lines.css?inline';
import notices from '../../components/base/notices.css?inline';
import slider from '../../components/base/slider.css?inline';
import own from '../../components/own.css?inline';
import page from '../../components/page.css?inline';
import tokens from '../../components/tokens.css?inline';
import panel from '../../components/type/panel.css?inline';
import type from '../../components/type/type.css?inline';

/** Sizes in rem are of the page's root, which sites scale; ours are of 16 px. */
const inPx = (css: string): string => css.replace(/(\d*\.?\d+)rem\b/g, (_, size) => `${Number(size) * 16}px`);

/** Fonts are the document's to have, and our files no page's to fetch. */
const withoutFonts = (css: string): string =>
  css.replace(/@font-face\s*\{[^}]*\}/g, '').replace(/@import[^;]*;/g, '');

/** All that the panel wears, for a shadow root: what is said of our pages' root is said of its host. */
export const panelStyle: string = [
  tokens,
  page,
  own,
  actions,
  choices,
  fields,
  lines,
  notices,
  slider,
  type,
  panel,
]
  .map((css) => inPx(withoutFonts(css)))
  .join('\n')
  .replace(/:root(\[[^\]]*\](?::not\(#none\))?)/g, ':host($1)')
  .replace(/:root\b/g, ':host')
  .replace(/(^|[\s,}])\[data-theme=("[a-z]+"|[a-z]+)\]/g, '$1:host([data-theme=$2]), [data-theme=$2]');
