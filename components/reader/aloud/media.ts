import type { Speaker } from './speaker';

/** Keys for media, on keyboards and headphones, as far as the browser hands them to a page that speaks. */
export function mediaKeys(speaker: Speaker, title: string): void {
  const toggle = () => (speaker.state === 'speaking' ? speaker.pause() : speaker.resume());
  const acts: Record<string, () => void> = {
    MediaPlayPause: toggle,
    MediaStop: () => speaker.stop(),
    MediaTrackNext: () => speaker.skip(1),
    MediaTrackPrevious: () => speaker.skip(-1),
  };
  window.onkeydown = ({ key }) => acts[key]?.();
  const { mediaSession } = navigator;
  if (!mediaSession) return;
  mediaSession.metadata = new MediaMetadata({ title });
  mediaSession.setActionHandler('play', () => speaker.resume());
  mediaSession.setActionHandler('pause', () => speaker.pause());
  mediaSession.setActionHandler('stop', () => speaker.stop());
  mediaSession.setActionHandler('nexttrack', () => speaker.skip(1));
  mediaSession.setActionHandler('previoustrack', () => speaker.skip(-1));
}
