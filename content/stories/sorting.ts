/** What a list of stories can stand in the order of. */
export type SortBy = 'title' | 'author' | 'added' | 'opened' | 'updated' | 'words' | 'unread' | 'size';
