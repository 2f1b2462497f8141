import { useState } from 'preact/hooks';
import { t } from '../../content/words/t';
import { Button } from '../base/Button';
import { Empty } from '../base/Empty';

interface Props {
  /** As `content/sites/report.ts` words it. */
  title: string;
  body: string;
  report: string;
  /** Puts a text where it can be pasted from; gives whether it did. */
  onCopy: (text: string) => Promise<boolean>;
}

/** A page whose layout we do not know: said plainly, with a report that the reader may copy and send. */
export function Lost({ title, body, report, onCopy }: Props) {
  const [copied, setCopied] = useState(false);
  return (
    <Empty lead={title} hint={body}>
      <textarea class="u-field u-report" readOnly rows={6} aria-label={t('popup_copy')} value={report} />
      <Button onClick={async () => setCopied(await onCopy(report))}>{t('popup_copy')}</Button>
      <span role="status">{copied && t('popup_copied')}</span>
    </Empty>
  );
}
