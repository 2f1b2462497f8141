import type { ComponentChildren } from 'preact';
import { t, type Word } from '../../content/words/t';
import { Button } from '../base/Button';
import { ErrorMessage } from '../base/ErrorMessage';
import { Mark } from '../base/Mark';
import { type Said, Toast } from '../base/Toast';
import { Sample } from './Sample';
import './welcome.css';
import '../gate/gate.css';

/** Where the toolbar's button is, browser by browser; null where nobody can say. */
export type Toolbar = 'chrome' | 'firefox' | 'android';

interface Props {
  toolbar: Toolbar;
  /** Opens what takes in a tracker's file, under the search. */
  onImport: () => void;
  /** What the reader follows, and what adds to it. */
  follow: ComponentChildren;
  /** The offer to veil works that don't say. */
  unsure: ComponentChildren;
  /** Controls of type, with a sample that follows them. */
  type: ComponentChildren;
  trouble: string | null;
  said: Said | null;
  onGone: () => void;
  onLeave: () => void;
}

const pins: Record<Toolbar, Word> = {
  chrome: 'welcome_pinChrome',
  firefox: 'welcome_pinFirefox',
  android: 'welcome_pinAndroid',
};

/** The one page after the installation: the idea to be tried, and what is worth deciding at once. */
export function Welcome(props: Props) {
  const { toolbar, onImport, follow, unsure, type, trouble, said, onGone, onLeave } = props;
  return (
    <div class="u-welcome">
      <header class="u-welcome-head">
        <p class="u-welcome-brand">
          <Mark />
          {t('extension_name')}
        </p>
        <Button kind="plain" onClick={onLeave}>
          {t('welcome_skip')}
        </Button>
      </header>
      <main>
        {trouble && <ErrorMessage what={trouble} />}
        <h1 class="u-welcome-lead">{t('welcome_lead')}</h1>
        <Sample />
        <div class="u-welcome-start">
          <a class="u-button u-button-primary" href="#follow">
            {t('welcome_start')}
          </a>
          <Button kind="plain" onClick={onImport}>
            {t('welcome_import')}
          </Button>
          <p class="u-quiet">{t('welcome_local')}</p>
        </div>
        <Part id="follow" heading="welcome_follow" hint="welcome_followHint">
          {follow}
        </Part>
        <Part id="unsure" heading="welcome_unsure">
          {unsure}
        </Part>
        <Part id="type" heading="welcome_type" hint="welcome_typeHint">
          {type}
        </Part>
        <Part id="where" heading="welcome_where">
          <ul class="u-welcome-where">
            <li>{t('welcome_whereOne')}</li>
            <li>{t('welcome_whereTwo')}</li>
            <li>{t('welcome_whereThree')}</li>
          </ul>
        </Part>
        <Part id="pin" heading="welcome_pin">
          <p>{t(pins[toolbar])}</p>
        </Part>
        <div class="u-welcome-start">
          <Button onClick={onLeave}>{t('welcome_done')}</Button>
          <p class="u-quiet">{t('welcome_doneHint')}</p>
        </div>
      </main>
      <Toast said={said} onGone={onGone} />
    </div>
  );
}

interface PartProps {
  id: string;
  heading: Word;
  hint?: Word;
  children: ComponentChildren;
}

function Part({ id, heading, hint, children }: PartProps) {
  return (
    <section class="u-welcome-part" id={id} tabIndex={-1} aria-labelledby={`${id}-heading`}>
      <h2 class="u-lead" id={`${id}-heading`}>
        {t(heading)}
      </h2>
      {hint && <p class="u-quiet">{t(hint)}</p>}
      <div class="u-welcome-body">{children}</div>
    </section>
  );
}
