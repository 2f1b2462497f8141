import type { Pace } from '../../content/stories/pace';

const KEY = 'pace';

/** The reader's pace, kept in this origin's localStorage: a lost figure is found again in some pages. */
export function readPace(): Pace {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(KEY) ?? '');
    if (typeof raw === 'object' && raw !== null && 'words' in raw && 'minutes' in raw) {
      const { words, minutes } = raw;
      const sound = typeof words === 'number' && typeof minutes === 'number' && words >= 0 && minutes >= 0;
      if (sound) return { words, minutes };
    }
  } catch {
    // Nothing kept, or not by us: the usual pace.
  }
  return { words: 0, minutes: 0 };
}

export const keepPace = (pace: Pace): void => localStorage.setItem(KEY, JSON.stringify(pace));
