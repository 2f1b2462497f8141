// The files of the languages: public/_locales/XX/messages.json.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from './needs.mjs';

/** @typedef {import('../house/locales.mjs').Words} Words */

const folder = `${ROOT}public/_locales/`;
/** @param {string} locale */
const fileOf = (locale) => `${folder}${locale}/messages.json`;

/** Folders of languages that are there, without English. */
export const translated = () =>
  readdirSync(folder)
    .filter((name) => name !== 'en' && existsSync(fileOf(name)))
    .sort();

/** What a language says; empty where it is not there. @param {string} locale @returns {Words} */
export const readWords = (locale) =>
  existsSync(fileOf(locale)) ? JSON.parse(readFileSync(fileOf(locale), 'utf8')) : {};

/** Writes a language's file, its keys in order. @param {string} locale @param {Words} words */
export function writeWords(locale, words) {
  mkdirSync(`${folder}${locale}`, { recursive: true });
  const sorted = Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(fileOf(locale), `${JSON.stringify(sorted, null, 2)}\n`);
}
