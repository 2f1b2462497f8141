import type { Canon } from '../../content/canons/types';
import type { PageReport } from '../../content/messages/types';
import { t } from '../../content/words/t';
import { Button } from '../base/Button';
import { ReasonLabel } from '../base/ReasonLabel';
import { reasonSaid, surfacesSaid } from './reason';
import './popup.css';
import './page.css';

interface Props {
  report: PageReport;
  canons: ReadonlyMap<string, Canon>;
  onShow: (id?: string) => void;
  onHide: (id?: string) => void;
}

/** Every veil of the page: what lies under it by kind, why, and a button to lift it. */
export function VeilList({ report, canons, onShow, onHide }: Props) {
  const { veils, works } = report;
  if (veils.length === 0) return null;
  const allOpen = veils.every(({ open }) => open);
  return (
    <>
      <ul class="u-veils">
        {veils.map((veil) => {
          const surfaces = surfacesSaid(veil);
          const reason = reasonSaid(veil, canons);
          const word = veil.open ? t('veil_hide') : t('veil_show');
          return (
            <li key={veil.id}>
              <div class="u-veils-words">
                {works > 1 && veil.work && <p class="u-veils-work">{veil.work}</p>}
                <ReasonLabel surface={surfaces} reason={reason} />
              </div>
              <Button
                aria-label={t('popup_showOf', word, surfaces, veil.work || reason)}
                onClick={() => (veil.open ? onHide(veil.id) : onShow(veil.id))}
              >
                {word}
              </Button>
            </li>
          );
        })}
      </ul>
      <p>
        <Button kind="plain" onClick={() => (allOpen ? onHide() : onShow())}>
          {allOpen ? t('popup_hideAll') : t('popup_showAll')}
        </Button>
      </p>
    </>
  );
}
