import { useState } from 'preact/hooks';
import { t, tn } from '../../../content/words/t';
import { Button } from '../../base/Button';
import { ContentsLine } from '../../base/ContentsLine';
import { Disclosure } from '../../base/Disclosure';
import { Select } from '../../base/Select';
import { unsureWorks } from '../preview/previews';
import { Sample } from '../preview/Sample';
import { asSingle, singleCanons, singles } from './singles';
import type { SettingContext } from './types';
import './settings.css';

/** The settings in which a canon may differ from the rest, a line a canon. */
export function Singles({ settings, edit, canons, preview }: SettingContext) {
  const [open, setOpen] = useState<string | null>(null);
  const titles = new Map(canons.map(({ id, title }) => [id, title]));
  const ids = [...new Set([...titles.keys(), ...singleCanons(settings)])];
  if (ids.length === 0) return <p class="u-quiet">{t('veils_singlesNone')}</p>;
  return (
    <ul class="u-options-rows">
      {ids.map((id) => {
        const otherwise = singles.filter((single) => single.of(settings, id) !== '').length;
        const point = otherwise > 0 ? tn('veils_differs', otherwise) : t('veils_asAll');
        const title = titles.get(id) ?? id;
        return (
          <li key={id}>
            <Disclosure
              open={open === id}
              onToggle={(to) => setOpen(to ? id : null)}
              summary={<ContentsLine name={title} point={point} />}
            >
              <div class="u-single">
                {singles.map((single) => {
                  const general = single.choices.find((choice) => choice.id === single.general(settings));
                  const asAll = t('veils_asAllIs', general ? t(general.word) : '');
                  return (
                    <Select
                      key={single.id}
                      beside
                      label={t(single.word)}
                      choices={[
                        { id: '', label: asAll },
                        ...single.choices.map((choice) => ({ id: choice.id, label: t(choice.word) })),
                      ]}
                      chosen={single.of(settings, id)}
                      onChoose={(choice) => edit((draft) => single.put(draft, id, choice))}
                    />
                  );
                })}
                {otherwise > 0 && (
                  <p>
                    <Button
                      kind="plain"
                      small
                      aria-label={t('base_resetOf', title)}
                      onClick={(event) => {
                        event.currentTarget.closest('.u-single')?.querySelector('select')?.focus();
                        edit((draft) => {
                          for (const single of singles) single.put(draft, id, '');
                        });
                      }}
                    >
                      {t('base_reset')}
                    </Button>
                  </p>
                )}
                {preview && (
                  <Sample
                    works={preview(['ahead', ...unsureWorks], asSingle(settings, id))}
                    settings={asSingle(settings, id)}
                    as="list"
                  />
                )}
              </div>
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}
