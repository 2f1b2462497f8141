import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepKeys } from '../content/habits/keys';
import { keepMenus } from '../content/habits/menus';
import { keepBadges, showCount } from '../content/messages/badge';
import { encodeFont } from '../content/messages/font';
import { onBackgroundMessage } from '../content/messages/listenInBackground';
import { isOnPage, type Sender } from '../content/messages/senders';
import { keepRegistered } from '../content/registrations/keep';
import { injectPart } from '../content/registrations/part';
import { pass, spareCanon, undoMove } from '../content/storage/moves';
import { keepOpened } from '../content/storage/opened';
import { prepare, prepareHere } from '../content/storage/prepare';
import { keepSynced } from '../content/storage/sync/keep';
import { setType, setTypeRule } from '../content/storage/typeWishes';
import {
  keepWork,
  mute,
  pause,
  setHideAhead,
  setListing,
  spareTag,
  veilPhrase,
} from '../content/storage/wishes';
import { setWords } from '../content/words/t';
import { welcomeAtInstall } from './wiring/firstRun';

const isPrivate = ({ tab }: Sender): boolean => tab?.incognito ?? false;

/** A short-lived worker (an event page in Firefox): every listener is set as it starts, and no state is kept. */
export default defineBackground(() => {
  setWords(
    (key, values) => browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], values),
    browser.i18n.getUILanguage(),
  );
  prepareHere();
  onBackgroundMessage({
    opened: ({ work, open }, sender) => keepOpened(work, open, isPrivate(sender)),
    past: ({ points }, sender) => pass(points, isPrivate(sender)),
    spareCanon: ({ canon }, sender) => spareCanon(canon, isPrivate(sender)),
    undo: ({ token }) => undoMove(token),
    spareTag: ({ tag }, sender) => spareTag(tag, isPrivate(sender)),
    keep: ({ work, title, url, canon, point, keep }, sender) => {
      if (!isOnPage(url, sender)) throw new Error('Not an address of the page that asks');
      const kept = { title, url, canon, ...(point && { point }) };
      return keepWork(work, keep ? kept : null, isPrivate(sender));
    },
    pause: ({ minutes }, sender) => pause(minutes, isPrivate(sender)),
    phrase: ({ text, veil }, sender) => veilPhrase(text, veil, isPrivate(sender)),
    mute: ({ kind, what, mute: on }, sender) => mute({ kind, what }, on, isPrivate(sender)),
    listing: ({ mode, canons }, sender) => setListing(mode, canons, isPrivate(sender)),
    hideAhead: ({ on }, sender) => setHideAhead(on, isPrivate(sender)),
    part: ({ part }, { tab }) => injectPart(part, tab?.id),
    counts: ({ ahead }, { tab }) => showCount(ahead, tab?.id),
    font: ({ font }) => encodeFont(font),
    type: ({ settings, site, work }, sender) => setType(settings, site, work, isPrivate(sender)),
    typeRule: ({ of, what, preset }, sender) => setTypeRule(of, what, preset, isPrivate(sender)),
    'store.prepare': () => prepare(),
  });
  keepRegistered();
  keepBadges();
  keepSynced();
  keepKeys();
  keepMenus();
  welcomeAtInstall();
});
