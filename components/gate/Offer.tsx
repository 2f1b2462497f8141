import { useId } from 'preact/hooks';
import { t } from '../../content/words/t';
import { Button } from '../base/Button';
import { ContentsLine } from '../base/ContentsLine';
import './gate.css';

interface Props {
  /** Canons that a story's notice names and the reader does not follow, with how far it goes. */
  lines: readonly { canon: string; title: string; story: string }[];
  onFollow: (canon: string) => void;
}

/** A canon that is not followed never hides a story; its notice is said, with an offer to follow. */
export function Offer({ lines, onFollow }: Props) {
  const id = useId();
  return (
    <section class="u-offer" aria-labelledby={id}>
      <h2 class="u-label" id={id}>
        {t('offer_lead')}
      </h2>
      <ul class="u-gate-lines">
        {lines.map(({ canon, title, story }) => (
          <li key={canon}>
            <ContentsLine name={title} point={story}>
              <Button small aria-label={t('offer_followOf', title)} onClick={() => onFollow(canon)}>
                {t('offer_follow')}
              </Button>
            </ContentsLine>
          </li>
        ))}
      </ul>
    </section>
  );
}
