/** Gives the reader a file, by the browser's own way of downloading: no permission is needed. */
export function save(name: string, file: Blob | string): void {
  const blob = typeof file === 'string' ? new Blob([file], { type: 'application/json' }) : file;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it by then; until this it must stay.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
