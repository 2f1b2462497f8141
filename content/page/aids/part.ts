/** What `aids.js` brings for the panel. */
export interface AidsPart {
  /** Whether the page is scrolling by itself. */
  scrolls(): boolean;
  /** Starts that, or ends it. */
  scroll(): void;
}
