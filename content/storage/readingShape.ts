import { defaultReading, lookUpSites, type ReadingSettings, type SpeechSettings } from '../stories/reading';
import { filled, flag, list, number, oneOf, type Read, table, text, whole } from './check';

/** How a reader reads, of whatever shape storage gives. */
export const readReading: Read<ReadingSettings> = filled<ReadingSettings>(defaultReading, {
  flow: oneOf('scroll', 'pages'),
  columns: whole(1, 2) as Read<1 | 2>,
  chapters: oneOf('continuous', 'single'),
  veilTitles: flag,
  lookUp: oneOf(...lookUpSites),
  asPosted: list(text(500)),
  speech: filled<SpeechSettings>(() => defaultReading().speech, {
    rate: number(0.5, 3),
    remote: flag,
    follow: flag,
    voices: table(text(300)),
  }),
});
