import type { SpeechSettings } from '../../../content/stories/reading';

/** "en" of "en-GB" and "en_GB". */
export const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** Voices that may speak a language: those that send the text away only where the reader allows it. */
export function voicesFor(
  all: readonly SpeechSynthesisVoice[],
  language: string,
  remote: boolean,
): SpeechSynthesisVoice[] {
  const wanted = languageOf(language);
  return all.filter((voice) => languageOf(voice.lang) === wanted && (remote || voice.localService));
}

/** The voice that speaks: the reader's own choice for the language, else a local one, else none. */
export function voiceFor(
  all: readonly SpeechSynthesisVoice[],
  language: string,
  { voices, remote }: SpeechSettings,
): SpeechSynthesisVoice | null {
  const fit = voicesFor(all, language, remote);
  const chosen = fit.find(({ voiceURI }) => voiceURI === voices[languageOf(language)]);
  return (
    chosen ??
    fit.find((voice) => voice.localService && voice.default) ??
    fit.find((voice) => voice.localService) ??
    fit[0] ??
    null
  );
}
