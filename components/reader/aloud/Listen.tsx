import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../content/words/t';
import { Button } from '../../base/Button';
import { Select } from '../../base/Select';
import { Slider } from '../../base/Slider';
import { Switch } from '../../base/Switch';
import type { PanelProps } from '../types';
import { mediaKeys } from './media';
import { Speaker, type SpeakerState } from './speaker';
import { languageOf, voiceFor, voicesFor } from './voices';

const sleeps = ['off', '15', '30', '60', 'chapter'] as const;
type Sleep = (typeof sleeps)[number];

/** It speaks on while its panel is closed, and there is one voice at a time. */
let speaking: Speaker | null = null;

/** Reading aloud by the browser's own voices. */
export function Listen({ stage, book, reading, onReading, veil }: PanelProps) {
  const [state, setState] = useState<SpeakerState>(speaking?.state ?? 'silent');
  const [mute, setMute] = useState(false);
  const [sleep, setSleep] = useState<Sleep>('off');
  const [voices, setVoices] = useState(() => speechSynthesis.getVoices());
  const { speech } = reading;
  const settings = useRef(speech);
  settings.current = speech;
  const told = useRef({ setState, setMute });
  told.current = { setState, setMute };
  useEffect(() => {
    // Voices arrive late in most browsers.
    const arrived = () => setVoices(speechSynthesis.getVoices());
    speechSynthesis.addEventListener('voiceschanged', arrived);
    return () => speechSynthesis.removeEventListener('voiceschanged', arrived);
  }, []);
  useEffect(() => speaking?.again(), [speech.rate, speech.voices, speech.remote]);

  const change = (more: Partial<typeof speech>) => onReading({ speech: { ...speech, ...more } });
  const language = book.story.language ?? document.documentElement.lang;
  const fit = voicesFor(voices, language, speech.remote);
  const chosen = voiceFor(voices, language, speech);
  const start = () => {
    if (!stage) return;
    setMute(false);
    speaking?.stop();
    speaking = new Speaker({
      stage,
      book,
      settings: () => settings.current,
      veil,
      onState: (next) => told.current.setState(next),
      onMute: () => told.current.setMute(true),
    });
    mediaKeys(speaking, book.story.title);
    void speaking.start();
  };
  const toggle = () => {
    if (state === 'speaking') speaking?.pause();
    else if (state === 'paused') speaking?.resume();
    else start();
  };
  return (
    <div class="r-listen">
      <div class="r-panel-row">
        <Button kind="primary" onClick={toggle}>
          {state === 'speaking'
            ? t('listen_pause')
            : state === 'paused'
              ? t('listen_goOn')
              : t('listen_start')}
        </Button>
        {state !== 'silent' && (
          <>
            <Button small onClick={() => speaking?.skip(-1)}>
              {t('listen_sentenceBack')}
            </Button>
            <Button small onClick={() => speaking?.skip(1)}>
              {t('listen_sentenceOn')}
            </Button>
            <Button small kind="plain" onClick={() => speaking?.stop()}>
              {t('listen_stop')}
            </Button>
          </>
        )}
      </div>
      {(mute || (voices.length > 0 && fit.length === 0)) && (
        <p class="u-small" role="status">
          {t('listen_noVoice')}
        </p>
      )}
      {voices.length === 0 && (
        <p class="u-small" role="status">
          {t('listen_noVoices')}
        </p>
      )}
      <Slider
        label={t('listen_speed')}
        unit={t('type_times')}
        {...{ min: 0.5, max: 3, step: 0.1, leap: 0.5, initial: 1 }}
        value={speech.rate}
        onChange={(rate) => change({ rate })}
      />
      {fit.length > 0 && chosen && (
        <Select
          label={t('listen_voice')}
          choices={fit.map(({ voiceURI, name, localService }) => ({
            id: voiceURI,
            label: localService ? name : t('listen_remoteVoice', name),
          }))}
          chosen={chosen.voiceURI}
          onChoose={(id) => change({ voices: { ...speech.voices, [languageOf(language)]: id } })}
        />
      )}
      <Switch
        label={t('listen_remote')}
        hint={t('listen_remoteHint')}
        checked={speech.remote}
        initial={false}
        onChange={(remote) => change({ remote })}
      />
      <Switch
        label={t('listen_follow')}
        checked={speech.follow}
        initial
        onChange={(follow) => change({ follow })}
      />
      <Select
        label={t('listen_sleep')}
        choices={sleeps.map((id) => ({
          id,
          label:
            id === 'off'
              ? t('listen_never')
              : id === 'chapter'
                ? t('listen_chapterEnd')
                : t('listen_after', id),
        }))}
        chosen={sleep}
        onChoose={(id) => {
          setSleep(id);
          speaking?.sleepAfter(id === 'off' ? null : id === 'chapter' ? 'chapter' : Number(id));
        }}
      />
    </div>
  );
}
