// Writes public/notices.txt, which ships with the extension. Run it after a dependency or a font changed.
import { writeFileSync } from 'node:fs';
import { ROOT } from './lib/needs.mjs';
import { noticesText } from './lib/notices.mjs';

writeFileSync(`${ROOT}public/notices.txt`, noticesText());
