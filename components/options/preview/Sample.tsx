import type { ComponentChildren } from 'preact';
import type { Settings } from '../../../content/storage/types';
import { t, tn } from '../../../content/words/t';
import { Card } from './Card';
import type { Shown } from './types';
import './preview.css';

interface Props {
  works: readonly Shown[];
  settings: Settings;
  /** As a list shows works, or everything of each, named. */
  as: 'list' | 'whole';
  /** The bar over lists. */
  bar?: boolean;
  children?: ComponentChildren;
}

/** Works of a made-up series as the settings above would have them. Veils open here as on a page. */
export function Sample({ works, settings, as, bar = false, children }: Props) {
  const { veils } = settings;
  const hides = as === 'list' && veils.hideAhead;
  return (
    <figure class="u-pv">
      <figcaption class="u-small">{t('preview_at', t('veil_place', t('welcome_show'), '1x06'))}</figcaption>
      {bar && veils.on && veils.bar && <Bar works={works} hides={hides} />}
      <ul class="u-pv-list">
        {works
          .filter(({ ahead }) => !(hides && ahead))
          .map((work) => (
            <Card key={work.id} work={work} veils={veils} as={as} />
          ))}
      </ul>
      {children}
    </figure>
  );
}

/** What the bar of a list says; its buttons are the settings themselves. */
function Bar({ works, hides }: { works: readonly Shown[]; hides: boolean }) {
  const ahead = works.filter((work) => work.ahead).length;
  const silent = works.filter((work) => work.silent).length;
  return (
    <p class="u-pv-bar">
      {ahead > 0 ? tn('listing_ahead', works.length, ahead) : tn('listing_none', silent)}
      {hides && ahead > 0 && ` ${tn('listing_hidden', ahead)}`}
    </p>
  );
}
