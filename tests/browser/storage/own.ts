export { applyBackup, makeBackup } from '../../../content/storage/backup';
export { readPlace, readPlaces, writePlace } from '../../../content/storage/positions';
export { change, readAll } from '../../../content/storage/store';
