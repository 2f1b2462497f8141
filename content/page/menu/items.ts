import { sendToBackground } from '../../messages/send';
import type { Answer } from '../../messages/types';
import { placeOf } from '../../spoilers/say';
import type { Reason } from '../../spoilers/types';
import type { Moved } from '../../storage/types';
import { t } from '../../words/t';
import type { MenuAsk } from './part';
import { say, sayWithUndo } from './toast';

export interface MenuItem {
  label: string;
  /** What it does, said in smaller ink: where it moves you. */
  hint?: string;
  act(): unknown;
}

const points = (reasons: readonly Reason[]) =>
  reasons.flatMap(({ canon, target }) => (target?.kind === 'point' ? [{ canon, point: target.point }] : []));

/** What can be done about a veil, in the order of how often it is meant. */
export function itemsFor(ask: MenuAsk): MenuItem[] {
  const { reasons, followed, work, tag } = ask;
  const items: MenuItem[] = [{ label: t(ask.open ? 'veil_hide' : 'menu_show'), act: ask.press }];
  const passing = pastOf(ask);
  if (passing) items.push(passing);
  for (const canon of new Set(reasons.map((reason) => reason.canon))) {
    const title = followed.find((each) => each.canon.id === canon)?.canon.title;
    if (title) items.push({ label: t('menu_spareCanon', title), act: () => spareCanon(canon, title) });
  }
  if (tag) items.push({ label: t('menu_spareTag'), act: () => tell({ type: 'spareTag', tag }) });
  const [reason] = reasons;
  if (work.key && reason) {
    const kept = { work: work.key, title: work.title, url: work.url, canon: reason.canon, keep: !ask.kept };
    const point = reason.target?.kind === 'point' ? { point: reason.target.point } : {};
    items.push({
      label: t(ask.kept ? 'menu_unkeep' : 'menu_keep'),
      act: async () => {
        if (await tell({ type: 'keep', ...kept, ...point })) say(t(ask.kept ? 'menu_unkept' : 'menu_kept'));
      },
    });
  }
  for (const author of work.authors)
    items.push({
      label: t('menu_muteAuthor', author),
      act: () => tell({ type: 'mute', kind: 'author', what: author, mute: true }),
    });
  const { key } = work;
  if (key)
    items.push({
      label: t('menu_muteWork'),
      act: () => tell({ type: 'mute', kind: 'work', what: key, mute: true }),
    });
  items.push({ label: t('menu_pause'), act: () => tell({ type: 'pause', minutes: 15 }) });
  items.push({ label: t('menu_wrong'), hint: t('menu_wrongHint'), act: () => copyReport(ask) });
  return items;
}

/** "I'm past this": undefined where it cannot be told where that would move the reader. */
export function pastOf({ reasons, followed }: MenuAsk): MenuItem | undefined {
  const passed = points(reasons);
  if (passed.length === 0 || passed.length < reasons.length) return undefined;
  const places = reasons.map((reason) => placeOf(reason, followed)).join(', ');
  return { label: t('menu_past'), hint: t('menu_pastHint', places), act: () => past(passed, places) };
}

type Message = Parameters<typeof sendToBackground>[0];

/** Whether it was done; says why where it was not. */
async function tell(message: Message): Promise<boolean> {
  const answer = await sendToBackground(message);
  if (!answer.ok) say(t('menu_failed'));
  else if (answer.value === 'private') say(t('menu_private'));
  else return true;
  return false;
}

async function past(passed: ReturnType<typeof points>, places: string): Promise<void> {
  moved(await sendToBackground({ type: 'past', points: passed }), t('menu_moved', places));
}

async function spareCanon(canon: string, title: string): Promise<void> {
  moved(await sendToBackground({ type: 'spareCanon', canon }), t('menu_spared', title));
}

/** Says what became of a move, with its undo where something moved. */
function moved(answer: Answer<Moved>, line: string): void {
  const { keeping, undo = null } = answer.ok ? answer.value : {};
  if (!keeping) say(t('menu_failed'));
  else if (keeping === 'private') say(t('menu_private'));
  else if (undo === null) say(line);
  else sayWithUndo(line, () => tell({ type: 'undo', token: undo }));
}

/** A report for whoever mends the engine: what was read and how, nothing of the reader. Copied, never sent. */
async function copyReport({ reasons, tag, work }: MenuAsk): Promise<void> {
  const report = { about: 'Unspoiled veiled this and should not have', work: work.url, tag, reasons };
  try {
    await navigator.clipboard.writeText(JSON.stringify(report, null, 2));
    say(t('menu_copied'));
  } catch (cause) {
    console.warn('Unspoiled: the report could not be copied', cause);
    say(t('menu_failed'));
  }
}
