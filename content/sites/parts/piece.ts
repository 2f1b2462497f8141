import type { Surface } from '../types';

/** The selector of stretches of a surface in plain text (see `Mixed`). */
export const piece = (surface: Surface): string => `[data-unspoiled-piece="${surface}"]`;
