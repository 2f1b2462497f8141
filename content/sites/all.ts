import { ao3, ao3Reading } from './ao3';
import { asianfanfics, asianfanficsReading } from './asianfanfics';
import { dreamwidth, dreamwidthReading } from './dreamwidth';
import { efiction, efictionReading } from './efiction';
import { fanfiction, fanfictionReading } from './fanfiction';
import { ficbook, ficbookReading } from './ficbook';
import { ficwad, ficwadReading } from './ficwad';
import { fimfiction, fimfictionReading } from './fimfiction';
import { livejournal, livejournalReading } from './livejournal';
import { mediaminer, mediaminerReading } from './mediaminer';
import { places } from './places.data';
import { quotev, quotevReading } from './quotev';
import { royalroad, royalroadReading } from './royalroad';
import { scribblehub, scribblehubReading } from './scribblehub';
import { syosetu, syosetuReading } from './syosetu';
import { tthfanfic, tthfanficReading } from './tthfanfic';
import { tumblr, tumblrReading } from './tumblr';
import type { FullSite, Site, SiteReading } from './types';
import { wattpad, wattpadReading } from './wattpad';
import { xenforo, xenforoReading } from './xenforo';

const halves: readonly [Site, SiteReading][] = [
  [ao3, ao3Reading],
  [fanfiction, fanfictionReading],
  [wattpad, wattpadReading],
  [royalroad, royalroadReading],
  [scribblehub, scribblehubReading],
  [xenforo, xenforoReading],
  [fimfiction, fimfictionReading],
  [efiction, efictionReading],
  [ficwad, ficwadReading],
  [mediaminer, mediaminerReading],
  [asianfanfics, asianfanficsReading],
  [ficbook, ficbookReading],
  [quotev, quotevReading],
  [tthfanfic, tthfanficReading],
  [syosetu, syosetuReading],
  [dreamwidth, dreamwidthReading],
  [livejournal, livejournalReading],
  [tumblr, tumblrReading],
];

/** Every description in full, for the build and for tests: a page gets the one of its own site only. */
export const sites: readonly FullSite[] = halves.map(([site, reading]) => ({
  ...placed(site.id),
  ...site,
  ...reading,
  shapes: [...site.shapes, ...(reading.inFiles ?? [])].map((shape) => ({
    ...shape,
    surfaces: { ...shape.surfaces, ...reading.readOnly?.[shape.name] },
  })),
}));

function placed(id: string) {
  const place = places.find((each) => each.id === id);
  if (!place) throw new Error(`content/sites/places.data.ts has no ${id}`);
  return place;
}
