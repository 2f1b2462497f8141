/** What `panel.js` brings; it is put into a page when the panel is first opened, and opens it at once. */
export interface PanelPart {
  toggle(): void;
}
