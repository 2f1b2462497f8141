import { useState } from 'preact/hooks';
import { checkPhrase } from '../../../content/spoilers/phrases';
import type { Muted, Phrase } from '../../../content/storage/types';
import { t, type Word } from '../../../content/words/t';
import { Select } from '../../base/Select';
import { Names } from '../Names';
import { Phrases } from '../Phrases';
import type { SettingContext } from './types';

/** Takes one of a list out, and says so with an undo that puts it back where it was. */
function without<T>(
  { edit, say }: SettingContext,
  list: (context: SettingContext['settings']) => T[],
  is: (one: T) => boolean,
  name: string,
  all: readonly T[],
): void {
  const at = all.findIndex(is);
  const gone = all[at];
  if (gone === undefined) return;
  edit((settings) => {
    const now = list(settings).findIndex(is);
    if (now >= 0) list(settings).splice(now, 1);
  });
  say(t('list_removed', name), () => edit((settings) => void list(settings).splice(at, 0, gone)));
}

/** The reader's own words. What is no phrase is refused by the field itself. */
export function OwnWords(context: SettingContext) {
  const { phrases } = context.settings;
  const add = (text: string) => {
    if (checkPhrase(text).ok) context.edit((settings) => void settings.phrases.push({ text }));
  };
  const remove = (phrase: Phrase) =>
    without(
      context,
      (settings) => settings.phrases,
      ({ text }) => text === phrase.text,
      phrase.text,
      phrases,
    );
  return <Phrases phrases={phrases} onAdd={add} onRemove={remove} />;
}

/** Tags that are never veiled. */
export function Spared(context: SettingContext) {
  const { spared } = context.settings.veils;
  return (
    <Names
      names={spared.map((tag) => ({ key: tag, name: tag }))}
      onRemove={(tag) =>
        without(
          context,
          ({ veils }) => veils.spared,
          (one) => one === tag,
          tag,
          spared,
        )
      }
      add={{
        label: t('veils_sparedAdd'),
        onAdd: (tag) => {
          if (spared.includes(tag)) return false;
          context.edit(({ veils }) => void veils.spared.push(tag));
          return true;
        },
      }}
    />
  );
}

const kinds: Record<Muted['kind'], Word> = {
  author: 'veils_mutedAuthor',
  tag: 'veils_mutedTag',
  work: 'veils_mutedWork',
};
const keyOf = ({ kind, what }: Muted): string => `${kind} ${what}`;

/** Authors, tags and works that are folded away in lists. */
export function MutedList(context: SettingContext) {
  const { muted } = context.settings.veils;
  const [kind, setKind] = useState<'author' | 'tag'>('author');
  return (
    <Names
      names={muted.map((one) => ({ key: keyOf(one), name: one.what, detail: t(kinds[one.kind]) }))}
      onRemove={(key) =>
        without(
          context,
          ({ veils }) => veils.muted,
          (one) => keyOf(one) === key,
          key.slice(key.indexOf(' ') + 1),
          muted,
        )
      }
      add={{
        label: t('veils_mutedAdd'),
        before: (
          <Select
            label={t('veils_mutedKind')}
            choices={[
              { id: 'author', label: t('veils_mutedAuthor') },
              { id: 'tag', label: t('veils_mutedTag') },
            ]}
            chosen={kind}
            onChoose={setKind}
          />
        ),
        onAdd: (what) => {
          if (muted.some((one) => keyOf(one) === keyOf({ kind, what, at: 0 }))) return false;
          context.edit(({ veils }) => void veils.muted.push({ kind, what, at: Date.now() }));
          return true;
        },
      }}
    />
  );
}
