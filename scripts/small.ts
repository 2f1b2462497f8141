/** CSS without comments and needless white space, since every page of a site reads it; strings stay as they are. */
export const smallCss = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/("[^"]*")/)
    .map((part, at) => (at % 2 ? part : squeezed(part)))
    .join('')
    .trim();

const squeezed = (part: string): string =>
  part
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replace(/;}/g, '}')
    .replace(/ !important/g, '!important');
