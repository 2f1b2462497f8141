import type { Story } from '../stories/types';

/** What file systems refuse in names, and what turns the direction of what follows. */
const refused = /[\p{Cc}<>:"/\\|?*\u202a-\u202e\u2066-\u2069]/gu;

/** "Title - Author.epub", as every file system can hold it. */
export function fileName(story: Story, ending: 'epub' | 'html'): string {
  const plain = [story.title, story.authors.join(', ')].filter(Boolean).join(' - ');
  const name = [...plain.replace(refused, ' ').replace(/\s+/g, ' ').trim()].slice(0, 100).join('');
  return `${name.replace(/[. ]+$/, '') || story.id.replace(/\W+/g, '-')}.${ending}`;
}
