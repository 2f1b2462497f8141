import { t, tn } from '../../content/words/t';
import { previews } from './preview/previews';
import type { Found } from './search';
import { sections } from './sections';
import { Row } from './settings/Row';
import type { SettingContext } from './settings/types';

interface Props {
  query: string;
  found: readonly Found[];
  context: SettingContext;
}

/** What a search of the options found: settings to be changed right there, each with where it stands. */
export function SearchResults({ query, found, context }: Props) {
  const wordOf = (id: string) => sections.find((section) => section.id === id)?.word ?? 'options_title';
  return (
    <section>
      <h1 class="u-lead">
        <span role="status">
          {found.length > 0 ? tn('settings_found', found.length) : t('settings_none', query.trim())}
        </span>
      </h1>
      {found.length === 0 && <p class="u-quiet">{t('settings_noneHint')}</p>}
      {found.map(({ section, heading, label, setting, group = '' }, at) => {
        const place = t('settings_place', t(wordOf(section)), t(heading));
        return (
          <div key={`${section} ${heading} ${setting?.id ?? label}`}>
            <p class="u-small u-found-place">{place}</p>
            <div class="u-found-row">
              {setting ? <Row setting={setting} context={context} /> : <a href={`#${section}`}>{t(label)}</a>}
              {/* Under the last of a group that was found, once. */}
              {found[at + 1]?.group !== group && previews[group]?.(context)}
            </div>
          </div>
        );
      })}
    </section>
  );
}
