/**
 * @typedef {object} SampleWork a work of the sample pages, our own invention
 * @property {number} id
 * @property {string} title
 * @property {string[]} authors none: anonymous
 * @property {string[]} fandoms
 * @property {string} rating
 * @property {string[]} warnings
 * @property {string[]} categories
 * @property {boolean} complete
 * @property {string} date "14 Mar 2024"
 * @property {string[]} relationships
 * @property {string[]} characters
 * @property {string[]} freeforms
 * @property {string[]} summary paragraphs
 * @property {number} words
 * @property {string} chapters "1/1", "3/?"
 * @property {number} [comments]
 * @property {number} kudos
 * @property {number} [bookmarks]
 * @property {number} hits
 * @property {[title: string, id: number, part: number][]} [series]
 * @property {boolean} [anonymous]
 * @property {boolean} [restricted]
 *
 * @typedef {{ id: number, title: string, summary: string[], notes: string[], text: string[], endNotes: string[] }} SampleChapter
 * @typedef {{ notes?: string[], text?: string[], endNotes?: string[], chapters?: SampleChapter[] }} SampleText
 */
export {};
