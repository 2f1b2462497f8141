import { flat } from './flat';
import { standIns } from './standIns';

/** Text until its type is known, and while its font comes: unseen, in place. Type fails open, in ms. */
const WAIT = 150;

/**
 * What takes the text's type; code, tables, ruby and what is small or big keep their proportions. Every
 * selector here is matched with every element of a text of a million words: they are plain on purpose.
 */
const inner =
  ':is(p, div, span, li, blockquote, em, strong, i, b, a, u, s, q, cite, center, font, section, article, dd, dt, details)';
const pictures = ':is(img, picture, svg, video, canvas)';
/** What keeps its own colours: pictures and controls. What is ours is safe in an earlier layer. */
const coloured =
  ':is(img, picture, svg, video, audio, canvas, iframe, object, embed, button, input, select, textarea, option, progress, meter)';
const headings = ':is(h1, h2, h3, h4, h5, h6)';

/**
 * The rules for texts that selectors find. An author's style, where `skin` finds one, keeps what it
 * gives a class to; only `over` in the root's words sets that too.
 */
export function typeRules(
  texts: readonly string[],
  beside: Record<string, readonly string[]>,
  skin: string | undefined,
): string {
  const root = (...parts: string[]) =>
    `html${parts.map((part) => `[data-unspoiled-type~="${part}"]`).join('')}`;
  const of = (start: string, body: string) =>
    flat(
      texts.map((text) => `${start} ${text}`),
      body,
    );
  const on = (part: string, body: string) => of(root(part), body);
  const kept = skin ? `html:not([data-unspoiled-type~="over"]) ${skin}` : '';
  // Inside a work of its author's style: what has a class, or stands in what has one.
  const styled = texts.map((text) => `${kept} ${text} [class]`);
  const ours = kept ? `:not(${styled.join(', ')}, ${styled.map((one) => `${one} *`).join(', ')})` : '';
  const free = kept ? `:not(${kept} *)` : '';
  const also = Object.entries(beside).filter(([, selectors]) => selectors.length > 0);
  return `${standIns}
/* An earlier layer wins where all is important: what is being tried, over what is set. */
@layer unspoiled-live {
${on(
  'set',
  `& [data-unspoiled-live] { font-size: var(--unspoiled-size) !important; line-height: var(--unspoiled-leading) !important;
    font-family: var(--unspoiled-font, inherit) !important; font-weight: var(--unspoiled-weight, inherit) !important;
    letter-spacing: var(--unspoiled-letters, normal) !important; word-spacing: var(--unspoiled-words, normal) !important }
  & [data-unspoiled-live="wide"] { max-width: none !important; width: var(--unspoiled-live) !important;
    margin-inline: calc((100% - var(--unspoiled-live)) / 2) !important }`,
)}
${flat(
  [`${root('set')} [data-unspoiled-fold]`],
  `padding-top: var(--unspoiled-above) !important; min-height: var(--unspoiled-tall) !important;
  & > :not([data-unspoiled-near]) { display: none !important }`,
)}
}
@layer unspoiled-type {
${of('html:not([data-unspoiled-type], [data-unspoiled="off"])', `animation: unspoiled-type-wait ${WAIT}ms step-end`)}
${on('wait', `animation: unspoiled-type-wait ${WAIT}ms step-end`)}
${on(
  'set',
  `font-size: var(--unspoiled-size) !important; line-height: var(--unspoiled-leading) !important;
  max-width: var(--unspoiled-width) !important; margin-inline: auto !important; overflow-wrap: break-word !important;
  text-size-adjust: none !important; box-sizing: content-box !important; padding-inline: var(--unspoiled-margin) !important;
  min-width: 0 !important; width: auto !important;
  & ${inner}${ours} { font-size: inherit !important; line-height: inherit !important }
  & ${headings}${ours} { line-height: 1.3 !important }
  & :is(table, pre) { max-width: 100% } & pre { overflow-x: auto }
  & :is(iframe, embed, object, video, audio, img) { max-width: 100% !important }
  & img[width]:not([style*="height" i]) { height: auto !important }
  &:is(pre) { white-space: pre-wrap !important }
  &:has(table, iframe, embed, object) { overflow-x: auto !important }`,
)}
${on('font', `font-family: var(--unspoiled-font) !important; & ${inner}${ours}, & ${headings}${ours} { font-family: inherit !important }`)}
${on(
  'weight',
  `font-weight: var(--unspoiled-weight) !important; & :is(p, div, li, blockquote, dd, dt)${ours} { font-weight: inherit !important }
  & :is(strong, b)${ours} { font-weight: bolder !important }`,
)}
${on('spaced', `text-indent: 0 !important; & p${ours} { margin-block: 0 var(--unspoiled-gap) !important; text-indent: 0 !important }`)}
${on(
  'indented',
  `& p${ours} { margin-block: 0 !important; text-indent: 0 !important }
  & :is(p + p)${ours}:not([align]) { text-indent: var(--unspoiled-indent) !important }`,
)}
${on(
  'apart',
  `letter-spacing: var(--unspoiled-letters) !important; word-spacing: var(--unspoiled-words) !important;
  font-variant-ligatures: no-common-ligatures !important;
  & ${inner}${ours} { letter-spacing: inherit !important; word-spacing: inherit !important }`,
)}
${on('start', `text-align: start !important; & :is([style*="text-align: justify" i], [style*="text-align:justify" i], [align="justify" i]) { text-align: start !important }`)}
${on('justify', `text-align: justify !important; & :is(p, li, blockquote)${ours}:not([align], center *) { text-align: justify !important; text-wrap: wrap !important }`)}
${on('hyphens', `hyphens: auto !important; & ${inner}${ours} { hyphens: inherit !important }`)}
${flat(
  texts.map((text) => `${root('theme')} ${text}${free}`),
  `color-scheme: var(--unspoiled-scheme) !important; background: var(--unspoiled-paper) !important;
  color: var(--unspoiled-text) !important; padding: 1px max(.6em, var(--unspoiled-margin)) !important;
  & *:not(${coloured}) { color: inherit !important; background-color: transparent !important; background-image: none !important;
    text-shadow: none !important; border-color: currentColor !important }
  & a:not(${coloured}) { color: var(--unspoiled-link) !important }
  & a:not(${coloured}) *:not(${coloured}) { color: inherit !important }`,
)}
${on('dimmed', `& ${pictures} { filter: brightness(.72) contrast(.95) !important }`)}
${on('unseen', `& ${pictures} { display: none !important }`)}
${on('still', `&, & * { scroll-behavior: auto !important; transition: none !important } & * { animation: none !important }`)}
${on('underlined', `& a { text-decoration: underline !important; text-underline-offset: .15em !important }`)}
${on('unlined', `& a:not(:hover, :focus-visible) { text-decoration: none !important; border-bottom: 0 !important }`)}
${on(
  'low',
  `& :is(p, div, span)::first-letter, &::first-letter { font: inherit !important; float: none !important; initial-letter: normal !important;
    margin: 0 !important; padding: 0 !important; color: inherit !important }
  & :is([class*="dropcap" i], [class*="drop-cap" i]) { font-size: inherit !important; float: none !important; margin: 0 !important; padding: 0 !important }`,
)}
${on('plain', `&, & * { font-variant-caps: normal !important; font-variant-numeric: lining-nums !important }`)}
${of(
  'html',
  `& [data-unspoiled-stands="empty"] { display: none !important }
& [data-unspoiled-stands="break"] { font-size: 0 !important; text-align: center !important }
  & [data-unspoiled-stands="break"] * { font-size: 0 !important }
  & [data-unspoiled-stands="break"]::before { content: "* * *" / "" !important; font-size: 1rem !important; letter-spacing: .3em !important }`,
)}
${also.map(([part, selectors]) => besideRules((...more) => selectors.map((one) => `${root(part, ...more)} ${one}`))).join('\n')}
}
@keyframes unspoiled-type-wait { from { visibility: hidden } }
::highlight(unspoiled-emphasis) { -webkit-text-stroke: .035em currentColor; text-shadow: .035em 0 currentColor }
`;
}

/** Summaries, notes, comments, lists: the font and its size and lines, in the site's own place and colours. */
function besideRules(on: (...parts: string[]) => string[]): string {
  const within = `& ${inner}`;
  return `${flat(
    on(),
    `font-size: var(--unspoiled-size) !important; line-height: var(--unspoiled-leading) !important;
  overflow-wrap: break-word !important; letter-spacing: var(--unspoiled-letters, normal) !important; word-spacing: var(--unspoiled-words, normal) !important;
  ${within} { font-size: inherit !important; line-height: inherit !important }`,
  )}
${flat(on('font'), `&, ${within} { font-family: var(--unspoiled-font) !important }`)}
${flat(on('weight'), 'font-weight: var(--unspoiled-weight) !important')}
${flat(on('plain'), `&, ${within} { font-style: normal !important; font-variant-caps: normal !important; font-variant-numeric: lining-nums !important }`)}`;
}
