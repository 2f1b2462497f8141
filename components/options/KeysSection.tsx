import { useId } from 'preact/hooks';
import { t } from '../../content/words/t';
import { Button } from '../base/Button';
import { ContentsLine } from '../base/ContentsLine';
import { Group } from './Group';
import { ShortcutField } from './ShortcutField';

/** One of the browser's shortcuts of ours. */
export interface Shortcut {
  name: string;
  label: string;
  /** As the browser writes it; empty for none. */
  keys: string;
  /** Whether these are the keys of the beginning. */
  initial: boolean;
}

interface Props {
  /** Null: the browser has none at all. */
  shortcuts: readonly Shortcut[] | null;
  /** Absent where the browser changes them only on its own page. */
  change?: { to: (name: string, keys: string) => Promise<boolean>; reset: (name: string) => void };
  /** Opens the browser's own page; absent where it has none that can be opened. */
  onBrowser?: () => void;
}

/** What can be pressed anywhere: shown, and changed here or where the browser wants it changed. */
export function KeysSection({ shortcuts, change, onBrowser }: Props) {
  const hint = useId();
  return (
    <>
      <h1 class="u-title">{t('options_keys')}</h1>
      <p class="u-body u-quiet u-options-intro">{t(shortcuts ? 'keys_intro' : 'keys_absent')}</p>
      {shortcuts && (
        <ul class="u-options-rows">
          {shortcuts.map(({ name, label, keys, initial }) => (
            <li key={name} class="u-shortcut-row">
              {change ? (
                <ShortcutField
                  label={label}
                  value={keys}
                  hint={hint}
                  onChange={(to) => change.to(name, to)}
                  onReset={initial ? undefined : () => change.reset(name)}
                />
              ) : (
                <ContentsLine name={label} point={keys || t('keys_none')} />
              )}
            </li>
          ))}
        </ul>
      )}
      {change && (
        <p class="u-small" id={hint}>
          {t('keys_here')}
        </p>
      )}
      {onBrowser && <Button onClick={onBrowser}>{t('keys_inBrowser')}</Button>}
      <Group heading={t('keys_single')} hint={t('keys_singleHint')}>
        <p class="u-links">
          <a href="#veils">{t('options_veils')}</a>
          <a href="#text">{t('options_text')}</a>
        </p>
      </Group>
    </>
  );
}
