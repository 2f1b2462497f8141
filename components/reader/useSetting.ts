import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { columnWidth, sample, spread, stackOf, typicalAdvance } from '../../content/typography/css';
import type { Setting } from '../../content/typography/predict';
import type { TypeSettings } from '../../content/typography/types';

/** System faces differ by 20%; ours and fixed pitch are known. */
function measured(stack: string): number {
  const probe = document.createElement('span');
  probe.textContent = sample;
  probe.style.cssText =
    'position:absolute;visibility:hidden;white-space:nowrap;font-size:100px;inset:0 auto auto 0';
  probe.style.fontFamily = stack;
  document.body.append(probe);
  const advance = probe.getBoundingClientRect().width / 100 / sample.length;
  probe.remove();
  return advance > 0.2 ? advance : typicalAdvance.sans;
}

/** The mean advance of the font in use, and how a column of this width is set with it. */
export function useSetting(
  type: TypeSettings,
  column: RefObject<HTMLElement>,
): { advance: number; setting: Setting } {
  const stack = stackOf(type);
  const advance = useMemo(
    () => (type.font === 'own' ? measured(stack) : typicalAdvance[type.font]),
    [type.font, stack],
  );
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const element = column.current;
    if (!element) return;
    const resized = new ResizeObserver(() => setRoom(element.clientWidth));
    resized.observe(element);
    return () => resized.disconnect();
  }, [column]);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const size = (type.size / 16) * rem;
  const each = advance + spread(type);
  const width = Math.min(columnWidth(type.measure, each) * size, room);
  return {
    advance,
    setting: {
      charactersPerLine: width / (each * size) - 2.5,
      lineHeight: type.lineHeight * size,
      gap: type.paragraphs === 'spaced' ? type.gap * size : 0,
    },
  };
}
