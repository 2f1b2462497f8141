import type { Progress } from '../../../content/canons/types';
import { defaultSettings } from '../../../content/storage/defaults';
import type { Settings, Stored, VeilSettings } from '../../../content/storage/types';
import { becomeReader, SMALLVILLE_5X16 } from '../../../scripts/lib/reader.mjs';
import { ENDING } from './ending';

/** What a test says of a reader; the rest is as for one who has chosen nothing. */
export interface Reader extends Partial<Omit<Stored, 'settings' | 'schema'>> {
  veils?: Partial<VeilSettings>;
  settings?: Partial<Omit<Settings, 'veils'>>;
}

/** A browser in which code can be run as a page of the extension. */
export interface InExtension {
  inExtension<R, A>(code: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}

/** Who has seen Smallville to the end of 5x16: the reader of every demonstration. */
export const smallville516 = SMALLVILLE_5X16 as Progress;

/**
 * Makes the browser's reader this one; everything stored before is gone.
 * @param registered whether anything is to be registered for sites; throws where that does not come true.
 */
export async function setReader(where: InExtension, reader: Reader, registered = true): Promise<void> {
  const { veils, settings, ...rest } = reader;
  const usual = defaultSettings();
  const values = {
    ...rest,
    settings: { ...usual, ...settings, veils: { ...usual.veils, ...veils } },
  };
  // A page's message may have the background ended just while it takes this one of ours.
  for (let left = ENDING ? 4 : 0; ; left--)
    try {
      await where.inExtension(becomeReader, { values, registered });
      return;
    } catch (cause) {
      if (left === 0 || !/Receiving end|message channel closed/.test(String(cause))) throw cause;
    }
}
