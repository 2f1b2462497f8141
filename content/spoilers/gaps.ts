// What can stand between two words: one bit each. Constants, so that a build writes their numbers.
export const hyphen = 1;
export const comma = 2;
export const colon = 4;
export const stop = 8;
export const slash = 16;
export const opens = 32;
export const closes = 64;
export const quote = 128;
export const hash = 256;
export const plus = 512;
export const dash = 1024;
export const dot = 2048;
export const space = 4096;
export const line = 8192;
export const pipe = 16384;
export const question = 32768;

// The characters of each, in the order of their bits.
const CHARACTERS = [
  '-\u2010\u2011\u2212',
  ',\uff0c\u3001',
  ':=\uff1a',
  ';!?\n\r\u2026\u3002\uff01\uff1f\uff1b\u2028',
  '/\\\uff0f',
  '([{\uff08\u3010',
  ')]}\uff09\u3011',
  '"`\'*_\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u300c\u300d\u300e\u300f\u300a\u300b',
  '#',
  '+',
  '~<>\u2013\u2014\uff5e',
  '.',
  ' \t\u00a0\u3000',
  '\n\r\u2028',
  '|\u00a6\uff5c',
  '?\uff1f',
];

// Wide signs share a place with characters that are words, which nobody asks for.
const ROOM = 0x4000;
const bits = new Uint16Array(ROOM);
for (const [bit, characters] of CHARACTERS.entries())
  for (let i = 0; i < characters.length; i++) (bits[characters.charCodeAt(i) % ROOM] as number) |= 1 << bit;

/** The bits of a character, by its code, that is no part of a word. */
export const bitsOf = (code: number): number => bits[code % ROOM] as number;
