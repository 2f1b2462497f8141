import { useEffect, useRef, useState } from 'preact/hooks';
import { numberIn } from '../../../content/stories/book';
import { lookUpSites } from '../../../content/stories/reading';
import { type Found, Index } from '../../../content/stories/search';
import { t, tn } from '../../../content/words/t';
import { Select } from '../../base/Select';
import { Switch } from '../../base/Switch';
import type { PanelProps } from '../types';
import '../panels/panels.css';
import { shownPlace } from '../places';

/** More are not listed: nobody reads so far. */
const MOST = 200;
const siteNames = {
  wiktionary: 'Wiktionary',
  wikipedia: 'Wikipedia',
  fandom: 'Fandom',
  fanlore: 'Fanlore',
  duckduckgo: 'DuckDuckGo',
} as const;

const task = () => new Promise<void>((done) => setTimeout(done));

/** Finds words in the whole story, and shows each place in its sentence. */
export function Find({ book, stage, leap, reading, onReading, veil, onTrouble }: PanelProps) {
  const [index, setIndex] = useState<Index | null>(null);
  const [words, setWords] = useState('');
  const [whole, setWhole] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    let on = true;
    Index.of(book, task).then((made) => on && setIndex(made), onTrouble);
    return () => {
      on = false;
    };
  }, [book]);
  const { count, found } =
    index && words.trim().length > 1 ? index.find(words, whole, MOST) : { count: 0, found: [] };
  const go = async ({ position, chapter }: Found) => {
    await book.load(chapter);
    const place = stage && shownPlace(stage, position);
    if (place) leap((now) => now.jump(place));
  };
  /** The reader's own words stay hidden here too. */
  const veiled = (text: string) =>
    (veil?.(text) ?? []).reduceRight(
      (rest, { start, end }) => `${rest.slice(0, start)}[${t('find_veiled')}]${rest.slice(end)}`,
      text,
    );
  const asked = words.trim().length > 1;
  return (
    <div class="r-find">
      <input
        ref={field}
        class="u-field"
        type="search"
        aria-label={t('find_label')}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <Switch label={t('find_whole')} checked={whole} onChange={setWhole} />
      <p class="u-small u-quiet" role="status">
        {!asked ? '' : !index ? t('reader_finding') : count === 0 ? t('find_none') : tn('find_found', count)}
        {count > MOST ? ` ${t('find_first', MOST)}` : ''}
      </p>
      <ol class="r-found">
        {found.map((each) => (
          <li key={`${each.chapter} ${each.position.index} ${each.position.offset}`}>
            <button type="button" onClick={() => void go(each)}>
              {book.chapters.length > 1 && (
                <span class="r-mark-kind">{t('reader_chapter', numberIn(book, each.chapter))} </span>
              )}
              {veiled(each.before)}
              <mark>{veiled(each.words)}</mark>
              {veiled(each.after)}
            </button>
          </li>
        ))}
      </ol>
      <Select
        label={t('find_lookUp')}
        choices={lookUpSites.map((id) => ({ id, label: siteNames[id] }))}
        chosen={reading.lookUp}
        onChoose={(lookUp) => onReading({ lookUp })}
      />
    </div>
  );
}
