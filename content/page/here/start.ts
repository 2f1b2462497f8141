import { sendToBackground } from '../../messages/send';
import { checkPhrase } from '../../spoilers/phrases';
import { t } from '../../words/t';
import { pastOf } from '../menu/items';
import { say, sayWithUndo } from '../menu/toast';
import { herePart, pressed } from './part';

/** Makes known what the browser's menu can have done in this page. */
export function startHere(): void {
  herePart.value = { veil, past };
}

async function veil(selected: string): Promise<void> {
  // Between slashes it would be a pattern; what was selected is meant as it stands.
  const text = selected.replace(/\s+/g, ' ').replace(/^[\s/]+|[\s/]+$/g, '');
  const check = checkPhrase(text);
  if (!check.ok) {
    say(t(check.problem));
    return;
  }
  const answer = await sendToBackground({ type: 'phrase', text, veil: true });
  if (!answer.ok) say(t('menu_failed'));
  else if (answer.value === 'private') say(t('here_private'));
  else if (answer.value === 'same') say(t('phrases_known'));
  else
    sayWithUndo(t('here_veiled', text), () => void sendToBackground({ type: 'phrase', text, veil: false }));
}

async function past(): Promise<void> {
  const ask = pressed.value?.();
  const item = ask && pastOf(ask);
  if (item) await item.act();
  else say(t(ask ? 'here_noPoint' : 'popup_nothing'));
}
