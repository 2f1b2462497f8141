import { useEffect, useRef, useState } from 'preact/hooks';
import { numberIn } from '../../../content/stories/book';
import { minutesFor } from '../../../content/stories/count';
import { t, tn } from '../../../content/words/t';
import { Switch } from '../../base/Switch';
import { Tabs } from '../../base/Tabs';
import { MarksList } from '../marks/MarksList';
import { AfterText } from '../Source';
import type { PanelProps } from '../types';
import './panels.css';

/** Chapters, and what the reader marked in them. */
export function Contents(props: PanelProps) {
  const [tab, setTab] = useState<'chapters' | 'marks'>('chapters');
  return (
    <Tabs
      label={t('reader_contents')}
      tabs={[
        { id: 'chapters' as const, label: t('reader_chapters') },
        { id: 'marks' as const, label: t('reader_marks') },
      ]}
      chosen={tab}
      onChoose={setTab}
    >
      {tab === 'chapters' ? (
        <>
          <Chapters {...props} />
          {props.site && <AfterText story={props.book.story} site={props.site} />}
        </>
      ) : (
        <MarksList {...props} />
      )}
    </Tabs>
  );
}

/** Titles ahead of the reader are not in the page where they want none. */
function Chapters({ book, at, read, reading, onReading, leap, wordsAMinute, veil }: PanelProps) {
  const here = useRef<HTMLButtonElement>(null);
  useEffect(() => here.current?.scrollIntoView({ block: 'center' }), []);
  const begun = book.chapters.reduce((last, { id }, i) => ((read[id] ?? 0) > 0 ? i : last), at.chapter);
  const veils = reading.veilTitles;
  return (
    <>
      {book.chapters.length > 1 && (
        <Switch
          label={t('reader_veilTitles')}
          checked={veils}
          initial={false}
          onChange={(veilTitles) => onReading({ veilTitles })}
        />
      )}
      <ol class="r-contents">
        {book.chapters.map(({ id, title, words }, i) => {
          const own = (veil?.(title).length ?? 0) > 0;
          const hidden = title !== '' && (own || (veils && i > begun));
          const share = read[id] ?? 0;
          return (
            <li key={id}>
              <button
                type="button"
                ref={i === at.chapter ? here : undefined}
                aria-current={i === at.chapter ? 'location' : undefined}
                onClick={() => leap((stage) => (i === 0 ? stage.jump(null) : stage.enter(i)))}
              >
                <span class="r-contents-name">
                  {t('reader_chapter', numberIn(book, i))}
                  {title && !hidden && <span class="r-contents-title"> {title}</span>}
                  {hidden && <span class="r-contents-veil">{t('reader_titleHidden')}</span>}
                </span>
                <span class="r-contents-size">
                  {share >= 1
                    ? t('reader_read')
                    : share > 0
                      ? t('reader_percent', Math.max(1, Math.floor(share * 100)))
                      : tn('reader_minutes', minutesFor(words, wordsAMinute))}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
