/** What to do with addresses in the HTML, which mean nothing outside the page they stood on. */
export interface SanitiseOptions {
  /** Absolute address that relative links and images are resolved against; without it they lose it. */
  base?: string;
  /**
   * Gives a picture's data address, for pictures that came in the same file; null for others. Called
   * with `src` as written.
   */
  picture?: (src: string) => string | null;
}
