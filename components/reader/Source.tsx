import type { Story } from '../../content/stories/types';
import { t, tn } from '../../content/words/t';
import { Away } from '../base/Away';
import { Button } from '../base/Button';
import './source.css';

/** How the collecting of a work's chapters stands. */
export type Collecting =
  | { is: 'idle' }
  | { is: 'running'; have: number; of: number | null }
  | { is: 'stopped'; why: string };

/** What is done with a captured work's site. */
export interface FromSite {
  /** As people call it. */
  name: string;
  /** Whether it is one whose chapters can be collected. */
  described: boolean;
  /** Chapters that it lists and that are not here; null where it was not asked for its list yet. */
  missing: number | null;
  collecting: Collecting;
  onCollect: () => void;
  onPause: () => void;
}

/** Before the text: how much of the work is here, and how to get the rest. */
export function Missing({ here, site }: { here: number; site: FromSite }) {
  const { collecting, missing, described } = site;
  if (!described || (missing === 0 && collecting.is === 'idle')) return null;
  return (
    <section class="r-source" aria-label={t('source_chapters')}>
      <p class="u-small">
        {missing === null ? tn('source_here', here) : tn('source_have', here, here + missing)}
      </p>
      <Progress site={site} word={t('source_getWhole')} />
    </section>
  );
}

/** After the text: what an author's site is for, and whether there is more. */
export function AfterText({ story, site }: { story: Omit<Story, 'chapters'>; site: FromSite }) {
  const { source = '', series = [] } = story;
  return (
    <section class="r-source r-after" aria-label={t('source_after')}>
      <p>
        <Away url={source} text={t('source_thank', site.name)} />
      </p>
      {series.map(({ title, url, part, next }) => (
        <p key={title}>
          {next && (
            <>
              <Away url={next} text={t('source_next', title)} />
              {' · '}
            </>
          )}
          <Away url={url} text={part ? t('source_seriesPart', part, title) : t('source_series', title)} />
        </p>
      ))}
      {site.described && (
        <Progress site={site} word={t(site.missing === 0 ? 'source_check' : 'source_getWhole')} />
      )}
    </section>
  );
}

function Progress({ site, word }: { site: FromSite; word: string }) {
  const { collecting, onCollect, onPause } = site;
  if (collecting.is !== 'running') {
    return (
      <div class="r-source-act">
        {collecting.is === 'stopped' && (
          <p class="u-small" role="status">
            {collecting.why}
          </p>
        )}
        <Button small onClick={onCollect}>
          {collecting.is === 'stopped' ? t('source_goOn') : word}
        </Button>
      </div>
    );
  }
  const { have, of } = collecting;
  const said = of ? t('source_collecting', have, of) : t('source_asking', site.name);
  return (
    <div class="r-source-act">
      <p class="u-small" role="status">
        {said}
      </p>
      <progress value={of ? have : undefined} max={of ?? undefined} aria-label={said} />
      <Button small onClick={onPause}>
        {t('source_pause')}
      </Button>
    </div>
  );
}
