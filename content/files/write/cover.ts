import type { Story } from '../../stories/types';
import { escaped } from './markup';

/** Words in lines of at most so many characters; a longer word has a line to itself, cut. */
function lines(text: string, width: number, most: number): string[] {
  const found: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = found.at(-1);
    if (last !== undefined && last.length + word.length < width) found[found.length - 1] = `${last} ${word}`;
    else found.push(word.length > width ? `${word.slice(0, width - 1)}…` : word);
  }
  return found.length > most ? [...found.slice(0, most - 1), `${found[most - 1]} …`] : found;
}

/** A cover made of title and authors alone, as SVG. */
export function coverSvg(story: Story): string {
  const rows = (all: readonly string[], top: number, size: number) =>
    all
      .map(
        (line, i) => `<text x="600" y="${top + i * size * 1.3}" font-size="${size}">${escaped(line)}</text>`,
      )
      .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1800" width="1200" height="1800">
<rect width="1200" height="1800" fill="#f6f1e7"/>
<rect x="60" y="60" width="1080" height="1680" fill="none" stroke="#2b2620" stroke-width="3"/>
<g fill="#2b2620" font-family="serif" text-anchor="middle">
${rows(lines(story.title, 18, 6), 520, 110)}
${rows(lines(story.authors.join(', '), 34, 3), 1400, 58)}
</g>
</svg>
`;
}
