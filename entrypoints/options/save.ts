/** Gives the reader a text as a file, by the browser's own way of downloading: no permission is needed. */
export function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it by then; until this it must stay.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
