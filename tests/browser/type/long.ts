const words =
  'the ferry was late as it had been all week and nobody on the quay seemed to mind very much'.split(' ');

/** A sample work's page with so many words in its text, every paragraph with an id of its own. */
export function longWork(html: string, count: number): string {
  const paragraphs: string[] = [];
  let made = 0;
  for (let n = 0; made < count; n++) {
    const length = 20 + ((n * 37) % 60);
    const text = Array.from({ length }, (_, i) => words[(n + i) % words.length]).join(' ');
    paragraphs.push(`<p id="b${n}">${text}.</p>`);
    made += length;
  }
  const at = html.search(/<div[^>]*class="userstuff[^>]*>/);
  const open = html.indexOf('>', at) + 1;
  if (at < 0) throw new Error('No text in the sample');
  return `${html.slice(0, open)}${paragraphs.join('\n')}${html.slice(open)}`;
}
