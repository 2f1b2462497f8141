import type { Word } from '../../../content/words/t';
import { t } from '../../../content/words/t';
import { Radios } from '../../base/Radios';
import { Switch } from '../../base/Switch';
import type { Place, Setting, SettingContext } from './types';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A setting of any kind: a place, and how it is drawn. */
export function setting<T>(
  id: string,
  label: Word,
  place: Place<T>,
  draw: Setting['draw'],
  also?: readonly Word[],
): Setting {
  return {
    id,
    label,
    also,
    isInitial: (settings, initial) => same(place.read(settings), place.read(initial)),
    reset: (settings, initial) => place.write(settings, structuredClone(place.read(initial))),
    draw,
  };
}

/** A setting of two states. */
export function switchSetting(id: string, label: Word, place: Place<boolean>, hint?: Word): Setting {
  const draw = ({ settings, edit }: SettingContext) => (
    <Switch
      label={t(label)}
      hint={hint && t(hint)}
      checked={place.read(settings)}
      onChange={(on) => edit((draft) => place.write(draft, on))}
    />
  );
  return setting(id, label, place, draw, hint && [hint]);
}

/** A setting that is one of a few. */
export function choiceSetting<Id extends string>(
  id: string,
  label: Word,
  place: Place<Id>,
  choices: readonly { id: Id; word: Word }[],
): Setting {
  const draw = ({ settings, edit }: SettingContext) => (
    <Radios
      legend={t(label)}
      choices={choices.map((choice) => ({ id: choice.id, label: t(choice.word) }))}
      chosen={place.read(settings)}
      onChoose={(chosen) => edit((draft) => place.write(draft, chosen))}
    />
  );
  return setting(
    id,
    label,
    place,
    draw,
    choices.map(({ word }) => word),
  );
}
