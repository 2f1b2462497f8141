import { beforeAll, describe, expect, it } from 'vitest';
import { Sample } from '../../../components/welcome/Sample';
import { codeOf, placeOf, works } from '../../../components/welcome/sample';
import { speakEnglish } from '../canons/english';
import { stage } from './draw';

beforeAll(speakEnglish);

describe('the sample of the first page', () => {
  const slide = (to: number) => {
    const shown = stage();
    shown.draw(<Sample />);
    const slider = shown.find<HTMLInputElement>('input[type=range]');
    // jsdom knows no number of a range.
    Object.defineProperty(slider, 'valueAsNumber', { configurable: true, get: () => Number(slider.value) });
    shown.type(slider, String(to));
    return shown;
  };

  it('counts its points as fans write them', () => {
    expect([1, 10, 11, 20].map(codeOf)).toEqual(['1x1', '1x10', '2x1', '2x10']);
    expect(placeOf(14)).toEqual({ season: 2, episode: 4 });
  });

  it('veils what is ahead so that it is nowhere in the page, and opens with the place', () => {
    const { root } = slide(7);
    expect(root.querySelectorAll('.u-welcome-tab')).toHaveLength(2);
    expect(root.textContent).not.toContain('somebody knocks');
    const past = slide(8);
    expect(past.root.querySelectorAll('.u-welcome-tab')).toHaveLength(1);
    expect(past.root.textContent).toContain('somebody knocks');
    const end = slide(20);
    expect(end.root.querySelectorAll('.u-welcome-tab')).toHaveLength(0);
  });

  it('opens one veil by its button, which keeps its place, and hides it again', () => {
    const { root, find, step } = slide(7);
    step(() => find('.u-welcome-tab').click());
    expect(find('.u-welcome-tab').getAttribute('aria-expanded')).toBe('true');
    expect(root.textContent).toContain('somebody knocks');
    expect(root.textContent).not.toContain('old one');
    step(() => find('.u-welcome-tab').click());
    expect(root.textContent).not.toContain('somebody knocks');
  });

  it('never calls a work that does not say anything else than that', () => {
    const { root } = slide(1);
    expect(works.filter(({ needs }) => needs === null)).toHaveLength(1);
    expect(root.textContent).toContain("Doesn't say how far it goes.");
    expect(root.textContent).not.toMatch(/\bsafe\b/i);
  });
});
