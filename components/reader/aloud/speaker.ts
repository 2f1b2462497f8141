import type { Book } from '../../../content/stories/book';
import type { SpeechSettings } from '../../../content/stories/reading';
import type { Stretch } from '../../../content/stories/veiled';
import type { Stage } from '../flow/stage';
import { elementAt, type Line, linesOf, placeOfLine, rangeOf } from './lines';
import { voiceFor } from './voices';

export type SpeakerState = 'silent' | 'speaking' | 'paused';

export interface SpeakerOptions {
  stage: Stage;
  book: Book;
  settings: () => SpeechSettings;
  veil: ((text: string) => Stretch[]) | null;
  onState: (state: SpeakerState) => void;
  /** No voice may speak this story's language. */
  onMute: () => void;
}

const DRAWN = 'u-spoken';

/** Reads a story aloud, one sentence an utterance: long ones are cut off by some browsers. */
export class Speaker {
  state: SpeakerState = 'silent';
  private section = 0;
  private element = 0;
  private lines: Line[] = [];
  private at = 0;
  private turn = 0;
  private sleep = 0;
  private untilChapter = false;

  constructor(private readonly options: SpeakerOptions) {}

  /** Begins with the sentence that is being read. */
  async start(): Promise<void> {
    const { stage } = this.options;
    const place = stage.place;
    const section = place ? stage.filler.sectionOf(place.chapter) : stage.filler.sections[0];
    if (!section || !(await this.open(section.index))) return;
    const from = place ? elementAt(section.element, place) : { index: 0, offset: 0 };
    this.element = from.index;
    this.readElement();
    this.at = Math.max(
      0,
      this.lines.findIndex(({ end }) => end > from.offset),
    );
    this.say();
  }

  private async open(index: number): Promise<boolean> {
    const { stage, book } = this.options;
    const section = stage.filler.sections[index];
    if (!section) return false;
    await book.load(index);
    stage.filler.showAll(section);
    this.section = index;
    this.element = 0;
    return true;
  }

  private get elements(): NodeListOf<HTMLElement> | undefined {
    return this.options.stage.filler.sections[this.section]?.element.querySelectorAll('[data-block]');
  }

  private readElement(): void {
    const element = this.elements?.[this.element];
    this.lines = element ? linesOf(element, this.language, this.options.veil) : [];
    this.at = 0;
  }

  get language(): string {
    return this.options.book.story.language ?? document.documentElement.lang ?? 'en';
  }

  private say(): void {
    const turn = ++this.turn;
    const line = this.lines[this.at];
    if (!line) return void this.nextElement(turn);
    if (!line.said) {
      this.at++;
      this.say();
      return;
    }
    const settings = this.options.settings();
    const voice = voiceFor(speechSynthesis.getVoices(), this.language, settings);
    if (!voice) {
      this.stop();
      this.options.onMute();
      return;
    }
    this.show(line);
    const utterance = new SpeechSynthesisUtterance(line.said);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = settings.rate;
    const done = () => {
      if (turn !== this.turn) return;
      this.at++;
      this.say();
    };
    utterance.addEventListener('end', done);
    // Cancelled by ourselves is another turn already; what else fails is passed over.
    utterance.addEventListener('error', done);
    speechSynthesis.speak(utterance);
    this.become('speaking');
  }

  private async nextElement(turn: number): Promise<void> {
    const { length = 0 } = this.elements ?? {};
    this.element++;
    if (this.element < length) {
      this.readElement();
      return this.say();
    }
    if (this.untilChapter || !(await this.open(this.section + 1))) return this.stop();
    if (turn !== this.turn) return;
    this.readElement();
    this.say();
  }

  /** Draws the sentence, and has the page follow. */
  private show(line: Line): void {
    const range = rangeOf(line);
    if (!range) return;
    CSS.highlights.set(DRAWN, new Highlight(range));
    const place = placeOfLine(line);
    if (this.options.settings().follow && place) this.options.stage.follow(place, range);
  }

  pause(): void {
    if (this.state !== 'speaking') return;
    this.turn++;
    speechSynthesis.cancel();
    this.become('paused');
  }

  resume(): void {
    if (this.state === 'paused') this.say();
    else if (this.state === 'silent') void this.start();
  }

  /** On or back by sentences. */
  skip(by: 1 | -1): void {
    if (this.state === 'silent') return;
    speechSynthesis.cancel();
    this.at += by;
    if (this.at < 0) {
      this.element = Math.max(0, this.element - 1);
      this.readElement();
      this.at = Math.max(0, this.lines.length - 1);
    }
    this.say();
  }

  /** Says the sentence again, as speed or voice have changed. */
  again(): void {
    if (this.state !== 'speaking') return;
    this.turn++;
    speechSynthesis.cancel();
    this.say();
  }

  /** Falls silent after some minutes, at the chapter's end, or never (null). */
  sleepAfter(minutes: number | 'chapter' | null): void {
    clearTimeout(this.sleep);
    this.untilChapter = minutes === 'chapter';
    if (typeof minutes === 'number') this.sleep = window.setTimeout(() => this.pause(), minutes * 60_000);
  }

  stop(): void {
    this.turn++;
    clearTimeout(this.sleep);
    speechSynthesis.cancel();
    CSS.highlights.delete(DRAWN);
    this.become('silent');
  }

  private become(state: SpeakerState): void {
    if (this.state === state) return;
    this.state = state;
    if (navigator.mediaSession)
      navigator.mediaSession.playbackState =
        state === 'speaking' ? 'playing' : state === 'paused' ? 'paused' : 'none';
    this.options.onState(state);
  }
}
