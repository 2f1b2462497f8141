import type { Site } from '../../sites/types';
import type { Engine, Reason } from '../../spoilers/types';
import type { PagePack } from '../../storage/types';
import type { Item, PageWork } from '../works';
import type { Group } from './plan';
import type { HiddenTitle } from './title';
import type { Veil } from './types';
import type { WindowTitle } from './windowTitle';

/** What a page says of its works, for what stands around them. */
export interface PageFacts {
  /** The work whose page this is, and why it goes past the reader. */
  work: PageWork | undefined;
  ahead: readonly Reason[];
  fandoms: string[];
}

export interface AroundFeature {
  look(facts: PageFacts): void;
  veils(): Veil[];
  remove(): void;
}

/** What looking after them takes. */
export interface AroundHost {
  engine: Engine;
  hasPhrase(text: string): boolean;
  raise(work: PageWork, group: Group<Item>): Veil;
}

/** What `around.js` brings; it is put into a page where there is something of it. */
export interface AroundPart {
  startAround(site: Site, pack: PagePack, host: AroundHost): AroundFeature;
}

/** What `title.js` brings; registered only where a reader hides titles. */
export interface TitlePart {
  hideTitle(element: HTMLElement): HiddenTitle;
  startWindowTitle(): WindowTitle;
}
