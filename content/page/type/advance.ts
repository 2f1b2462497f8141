import { pageStack, sample, typicalAdvance } from '../../typography/css';
import type { TypeSettings } from '../../typography/types';

const known = new Map<string, number>();

/**
 * Mean advance of the font in use, in em: measured on a canvas of its own, outside the page, where the
 * font is the computer's; ours are known.
 * @param family what the site sets its text in, for who keeps that.
 */
export function advanceOf(type: TypeSettings, family: string | undefined): number {
  const stack = type.font === 'site' ? family : pageStack(type);
  if (!stack || !['own', 'site', 'mono'].includes(type.font)) return typicalAdvance[type.font];
  let advance = known.get(stack);
  if (advance === undefined) {
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    if (!pen) return typicalAdvance[type.font];
    pen.font = `100px ${stack}`;
    advance = pen.measureText(sample).width / 100 / sample.length;
    known.set(stack, advance);
  }
  return advance > 0.2 ? advance : typicalAdvance[type.font];
}
