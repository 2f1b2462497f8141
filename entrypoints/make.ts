import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { make } from '../content/spoilers/make';
import type { Make } from '../content/storage/maker';

/** What makes engines, for the background: a file of its own, which comes when what is followed changes. */
export default defineUnlistedScript(() => {
  (globalThis as { unspoiledMake?: Make }).unspoiledMake = make;
});
