import { bringIn, undoBringIn } from '../../../content/backup/apply';
import { makeBackupFile } from '../../../content/backup/make';
import { openBackup } from '../../../content/backup/open';
import { readAnnotations, writeAnnotation } from '../../../content/library/annotations';
import { readLostStories } from '../../../content/library/lost';
import { removeStory } from '../../../content/library/remove';
import { saveStory } from '../../../content/library/save';
import { exportLibrary } from '../../../content/library/transfer/export';
import { eraseAll } from '../../../content/storage/erase';
import { health } from '../../../content/storage/health';
import { readPage } from '../../../content/storage/page';
import { readPlaces, writePlace } from '../../../content/storage/positions';
import { change, readAll } from '../../../content/storage/store';
import { jsonBytes } from '../../../content/storage/sync/items';
import { startSync, stopSync, syncStatus } from '../../../content/storage/sync/keep';
import { meet } from '../../../content/storage/sync/meet';

// The page `store.html` of a copied build: the product's own modules, for tests to call.
const own = {
  ...{ change, readAll, health, readPage, readPlaces, writePlace },
  ...{
    bringIn,
    undoBringIn,
    makeBackupFile,
    openBackup,
    writeAnnotation,
    readAnnotations,
    readLostStories,
    saveStory,
    exportLibrary,
    eraseAll,
    removeStory,
  },
  ...{ startSync, stopSync, syncStatus, meet, jsonBytes },
};
export type Own = typeof own;
Object.assign(globalThis, { own });
