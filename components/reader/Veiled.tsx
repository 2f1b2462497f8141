import { language, t } from '../../content/words/t';
import { Button } from '../base/Button';
import { ErrorMessage } from '../base/ErrorMessage';
import { Gate } from '../gate/Gate';
import { Leaf } from '../gate/Leaf';
import { Offer } from '../gate/Offer';
import type { Standing } from '../gate/standing';

interface Props {
  /** Null until it is worked out. */
  standing: Standing | null;
  /** It could not be worked out. */
  unread: boolean;
  /** The reader chose to see the story. */
  shown: boolean;
  onShow: () => void;
  onHide: () => void;
  onPast: () => void;
  onFollow: (canon: string) => void;
}

/** Whether the story's text may be in the page. */
export const isOpen = (standing: Standing | null, shown: boolean): boolean =>
  shown || (standing !== null && standing.ahead.length === 0);

/** Between a story's notes and its text: the gate, what was opened, or an offer to follow. */
export function Veiled({ standing, unread, shown, onShow, onHide, onPast, onFollow }: Props) {
  if (!standing && !shown) {
    return unread ? (
      <div class="r-unread">
        <ErrorMessage what={t('reader_unread')} then={t('reader_unreadThen')} />
        <Button onClick={onShow}>{t('gate_show')}</Button>
      </div>
    ) : (
      <p class="u-heard" role="status">
        {t('reader_looking')}
      </p>
    );
  }
  if (!isOpen(standing, shown)) {
    return (
      <div class="r-gate">
        <Gate lines={standing?.ahead ?? []} onShow={onShow} onPast={standing?.past ? onPast : undefined} />
        <Leaf />
      </div>
    );
  }
  const ahead = standing?.ahead ?? [];
  const points = ahead.map(({ title, story }) => `${title} ${story}`);
  return (
    <>
      {ahead.length > 0 && (
        <p class="r-opened">
          <span>
            {t('reader_shownAhead', new Intl.ListFormat(language(), { type: 'conjunction' }).format(points))}
          </span>
          <Button kind="plain" small onClick={onHide}>
            {t('reader_hideAgain')}
          </Button>
        </p>
      )}
      {standing && standing.offers.length > 0 && <Offer lines={standing.offers} onFollow={onFollow} />}
    </>
  );
}
