import type { ComponentChildren } from 'preact';
import type { Canon, Progress } from '../../content/canons/types';
import type { PageReport } from '../../content/messages/types';
import { t, tn } from '../../content/words/t';
import { Button } from '../base/Button';
import { Empty } from '../base/Empty';
import type { PageState } from './state';
import { VeilList } from './VeilList';
import './popup.css';
import './page.css';

export interface PageActions {
  /** One veil of the page by its id, or all of them. */
  onShow: (id?: string) => void;
  onHide: (id?: string) => void;
  onAllow: () => void;
  /** Called while the press is handled: the browser's own question must come from it. */
  onAdd: () => void;
  onReload: () => void;
  /** Opens the options at their list of canons. */
  onCanons: () => void;
  /** Opens the first page, which shows how it works. */
  onHow: () => void;
  /** Opens the page's work in the reader; absent where the page can hold none. */
  onReadHere?: () => void;
}

interface Props extends PageActions {
  page: PageState;
  canons: ReadonlyMap<string, Canon>;
  progress: Progress;
  /** A page whose layout we do not know, worded; null where it is known. */
  lost: ComponentChildren;
  /** Under what is said of the page: kept works, and the canons of the page. */
  children: ComponentChildren;
}

/** The tab of the page the popup was opened over. */
export function ThisPage(props: Props) {
  return (
    <div class="u-popup-panel">
      {props.lost || <Standing {...props} />}
      {props.onReadHere && (
        <p class="u-popup-read">
          <Button onClick={props.onReadHere}>{t('capture_read')}</Button>
        </p>
      )}
      {props.page.is !== 'loading' && props.children}
    </div>
  );
}

function Standing(props: Props) {
  const { page, canons, onShow, onHide, onAllow, onAdd, onReload, onCanons, onHow, progress } = props;
  switch (page.is) {
    case 'loading':
      return (
        <p class="u-quiet" role="status">
          {t('popup_loading')}
        </p>
      );
    case 'elsewhere':
      return (
        <Empty lead={t('popup_elsewhere')} hint={t('popup_elsewhereHint')}>
          <Button kind="plain" onClick={onHow}>
            {t('popup_how')}
          </Button>
        </Empty>
      );
    case 'addable':
      return (
        <Empty lead={t('popup_addable')} hint={t('popup_addableHint', page.host)}>
          <Button kind="primary" onClick={onAdd}>
            {t('popup_add', page.name)}
          </Button>
        </Empty>
      );
    case 'off':
      return <Empty lead={t('popup_off')} hint={t('popup_offHint')} />;
    case 'idle':
      return page.follows ? (
        <Empty lead={t('popup_idle')} hint={t('popup_idleHint')} />
      ) : (
        <Empty lead={t('popup_noCanons')} hint={t('popup_noCanonsHint')}>
          <Button onClick={onCanons}>{t('popup_addCanon')}</Button>
          <Button kind="plain" onClick={onHow}>
            {t('popup_how')}
          </Button>
        </Empty>
      );
    case 'noAccess':
      return (
        <Empty lead={t('popup_noAccess')} hint={t('popup_noAccessHint', page.host)}>
          <Button kind="primary" onClick={onAllow}>
            {t('popup_use', page.name)}
          </Button>
        </Empty>
      );
    case 'unanswered':
      return (
        <Empty lead={t('popup_unanswered')} hint={t('popup_unansweredHint')}>
          <Button kind="primary" onClick={onReload}>
            {t('popup_reload')}
          </Button>
        </Empty>
      );
    case 'failed':
      return (
        <Empty lead={t('popup_failed')} hint={t('popup_failedHint')}>
          <Button onClick={onReload}>{t('popup_reload')}</Button>
        </Empty>
      );
    case 'report':
      return (
        <>
          <Lead report={page.report} follows={Object.keys(progress).length > 0} />
          <VeilList report={page.report} canons={canons} onShow={onShow} onHide={onHide} />
        </>
      );
  }
}

/** The sentence that matters: how much is veiled and, never called safe, how much does not say. */
function Lead({ report, follows }: { report: PageReport; follows: boolean }) {
  const { veils, silent } = report;
  const ahead = veils.every(
    ({ cause, reasons }) => cause === 'engine' && reasons.some(({ why }) => why !== 'silent'),
  );
  const lead =
    veils.length > 0
      ? tn(ahead ? 'popup_ahead' : 'popup_veiled', veils.length)
      : follows
        ? t('popup_nothing')
        : t('popup_noCanons');
  return (
    <h2 class="u-lead">
      {lead} {silent > 0 && tn('popup_dontSay', silent)}
    </h2>
  );
}
