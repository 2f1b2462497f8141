import type { Followed } from '../canons/types';
import type { Language } from '../spoilers/languages/types';

/** Makes what pages read notices with: a string of `spoilers/freeze.ts`. */
export type Make = (followed: readonly Followed[], languages: readonly Language[]) => string;

/**
 * Brings what makes engines, which comes with its first use: few starts need it, and no page of ours
 * should wait for it. In the background `makerInBackground.ts` stands in this file's place.
 */
export const maker = async (): Promise<Make> => (await import('../spoilers/make')).make;
