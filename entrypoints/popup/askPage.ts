import type { PageState } from '../../components/popup/state';
import { sendToPage } from '../../content/messages/sendToPage';

/** Milliseconds before a page is asked, and asked again; then every two seconds. */
const PAUSES = [0, 150, 300, 600, 1200];

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/**
 * Asks a tab's page what is on it. A page that was just let in, or reloaded, or for which a canon was just
 * followed, needs a moment, and on a slow machine more: after two seconds it is said not to answer, and asked on.
 * @param isOn whether anybody still waits for the answer
 */
export async function askPage(
  tab: number,
  isOn: () => boolean,
  tell: (state: PageState) => void,
): Promise<void> {
  for (let turn = 0; ; turn++) {
    const pause = PAUSES[turn] ?? 2000;
    await wait(pause);
    if (!isOn()) return;
    const answer = await sendToPage(tab, { type: 'page.report' });
    if (!isOn()) return;
    if (answer.ok) {
      tell({ is: 'report', report: answer.value });
      // What a change does to the page is drawn a moment later; and one that was just let in answers before it
      // has looked, as does one whose works come late.
      if (pause >= 150 && answer.value.works > 0) return;
    } else if (answer.why !== 'nobody')
      return tell({ is: answer.why === 'failed' ? 'failed' : 'unanswered' });
    else if (turn === PAUSES.length - 1) tell({ is: 'unanswered' });
  }
}
