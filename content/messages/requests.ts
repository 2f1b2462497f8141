import type { PointId } from '../canons/types';
import { flag, list, oneOf, orNull, type Read, shape, text, whole } from '../storage/check';
import { readPoint } from '../storage/progressShape';
import { readType } from '../storage/typeShape';
import { readListing, readMutedKind, readName } from '../storage/veilShape';
import { bundled } from '../typography/fonts';
import { type Readers, reader } from './protocol';
import type { FromOwnPage, ToBackground } from './types';

/** A key of a work: the site's id, a colon, the site's own id of the work. */
const workKey: Read<string> = (raw, wrong, path) => {
  if (typeof raw === 'string' && /^[a-z0-9.-]{1,64}:[\w.:/-]{1,200}$/.test(raw)) return raw;
  wrong.push(path);
  return undefined;
};
const canon = text(500);
/** A list of at most so many, each of which can be read. */
const few = <T>(item: Read<T>, most: number): Read<T[]> => {
  const read = list(item);
  return (raw, wrong, path) => {
    const found: string[] = [];
    const all = Array.isArray(raw) && raw.length <= most ? read(raw, found, path) : undefined;
    wrong.push(...found);
    return found.length > 0 ? undefined : all;
  };
};
const fontName = oneOf(...Object.values(bundled).flatMap(({ files }) => files.map(({ name }) => name)));
/** Only 0 and 15, so that no page's script asks for a day. */
const minutes: Read<0 | 15> = (raw) => (raw === 0 || raw === 15 ? raw : undefined);

const toBackground: Readers<ToBackground> = {
  opened: shape({ type: oneOf('opened'), work: workKey, open: flag }),
  font: shape({ type: oneOf('font'), font: fontName }),
  past: shape({
    type: oneOf('past'),
    points: few(shape<{ canon: string; point?: PointId }>({ canon, point: readPoint }, 'point'), 50),
  }),
  spareCanon: shape({ type: oneOf('spareCanon'), canon }),
  undo: shape({ type: oneOf('undo'), token: text(50) }),
  spareTag: shape({ type: oneOf('spareTag'), tag: readName }),
  keep: shape<Extract<ToBackground, { type: 'keep' }>>(
    {
      type: oneOf('keep'),
      work: workKey,
      title: text(1000),
      url: text(2000),
      canon,
      point: readPoint,
      keep: flag,
    },
    'point',
  ),
  pause: shape({ type: oneOf('pause'), minutes }),
  phrase: shape({ type: oneOf('phrase'), text: text(500), veil: flag }),
  mute: shape({ type: oneOf('mute'), kind: readMutedKind, what: readName, mute: flag }),
  listing: shape({ type: oneOf('listing'), mode: readListing, canons: few(canon, 50) }),
  hideAhead: shape({ type: oneOf('hideAhead'), on: flag }),
  part: shape({ type: oneOf('part'), part: oneOf('menu', 'panel', 'here', 'around', 'fold') }),
  type: shape<Extract<ToBackground, { type: 'type' }>>(
    { type: oneOf('type'), settings: readType, site: text(100), work: workKey },
    'work',
  ),
  typeRule: shape({
    type: oneOf('typeRule'),
    of: oneOf('site', 'work', 'author'),
    what: text(300),
    preset: orNull(text(100)),
  }),
  counts: shape({ type: oneOf('counts'), ahead: whole(0, 1_000_000) }),
};

const fromOwnPage: Readers<FromOwnPage> = {
  'store.prepare': shape({ type: oneOf('store.prepare') }),
};

export const readToBackground = reader<ToBackground>(toBackground);
export const readFromOwnPage = reader<FromOwnPage>(fromOwnPage);
