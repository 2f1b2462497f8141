import { describe, expect, test } from 'vitest';
import { tidyHtml } from '../../../content/stories/cleanup/html';
import type { SafeHtml } from '../../../content/stories/types';

/** A space at which no line ends, and the narrow one. */
const N = '\u00a0';
const n = '\u202f';

/** The language, what was typed, and what is shown. */
type Case = [language: string | undefined, typed: string, shown: string];

const groups: Record<string, Case[]> = {
  French: [
    ['fr', '"Bonjour", dit-il.', `«${N}Bonjour${N}», dit-il.`],
    ['fr', '« Bonjour ! » dit-il.', `«${N}Bonjour${n}!${N}» dit-il.`],
    ['fr', 'Quoi ? Non ; si : oui !', `Quoi${n}? Non${n}; si${N}: oui${n}!`],
    ['fr', 'Quoi? Non!', 'Quoi? Non!'],
    ['fr', '- Bonjour, dit-il. - Oui ?', `—${N}Bonjour, dit-il. — Oui${n}?`],
    ['fr', '— Bonjour', `—${N}Bonjour`],
    ['fr', "L'homme d'aujourd'hui qu'il", 'L’homme d’aujourd’hui qu’il'],
    ['fr', 'mdr :) et 10:30', 'mdr :) et 10:30'],
    ['fr', '"C\'est <em>toi</em> ?"', `«${N}C’est <em>toi</em>${n}?${N}»`],
    ['fr', '" Bonjour " dit-il', `«${N}Bonjour${N}» dit-il`],
    ['fr', 'Il a dit “oui”.', 'Il a dit “oui”.'],
    ['fr', '« Il a dit "oui" »', `«${N}Il a dit "oui"${N}»`],
    ['fr', 'Attends...', 'Attends…'],
    ['fr', "« C'est la vie ! »", `«${N}C’est la vie${n}!${N}»`],
    ['fr', '«Non» -- dit-il', '«Non» — dit-il'],
  ],
  German: [
    ['de', '"Ja", sagte er. "Nein!"', '„Ja“, sagte er. „Nein!“'],
    ['de', '"Sie sagte \'nein\' zu mir."', '„Sie sagte ‚nein‘ zu mir.“'],
    ['de', "Wie geht's? 'ne Idee, so'n Quatsch", 'Wie geht’s? ’ne Idee, so’n Quatsch'],
    ['de', "Hans' Haus", 'Hans’ Haus'],
    ['de', '„Ja“, sagte er -- leise.', '„Ja“, sagte er – leise.'],
    ['de', "»Ja«, sagte er. Geht's?", '»Ja«, sagte er. Geht’s?'],
    ['de', 'Er ging - langsam - fort.', 'Er ging – langsam – fort.'],
    ['de-AT', '<em>"Ja"</em>...', '<em>„Ja“</em>…'],
    ['de', "„Ich hab's“, sagte er.", '„Ich hab’s“, sagte er.'],
    [undefined, '„Ja“, sagte er, ‚vielleicht‘ nicht.', '„Ja“, sagte er, ‚vielleicht‘ nicht.'],
  ],
  Spanish: [
    ['es', '"Hola", dijo. -No sé.', '“Hola”, dijo. -No sé.'],
    ['es', '-Hola -dijo ella-. Adiós.', '—Hola —dijo ella—. Adiós.'],
    ['es', '-¿Qué? -preguntó.', '—¿Qué? —preguntó.'],
    ['es', '"¿Qué?", dijo. "¡No!"', '“¿Qué?”, dijo. “¡No!”'],
    ['es', '¿"Qué"?', '¿“Qué”?'],
    ['es', '«Hola "tú"», dijo', '«Hola “tú”», dijo'],
  ],
  Polish: [
    ['pl', '"Tak", powiedział. "Nie."', '„Tak”, powiedział. „Nie.”'],
    ['pl', '- Tak - powiedział.', '— Tak – powiedział.'],
    ['pl', '„Tak”, powiedział', '„Tak”, powiedział'],
  ],
  Russian: [
    ['ru', '"Да", - сказал он.', '«Да», — сказал он.'],
    ['ru', '- Привет, - сказал он. - Как дела?', '— Привет, — сказал он. — Как дела?'],
    ['ru', '«Да»... кто-то', '«Да»… кто-то'],
    ['ru', "об'єм", 'об’єм'],
  ],
  others: [
    [undefined, '"Да", - сказал он.', '"Да", — сказал он.'],
    ['zh-CN', '"你好"--他说...', '"你好"--他说...'],
    ['ja', '"はい"...', '"はい"...'],
    ['ko', '"네"...', '"네"...'],
    ['it', 'L\'amico: "Ciao" - disse', 'L’amico: “Ciao” – disse'],
    ['pt-BR', '- Oi - disse. "Tudo?"', '— Oi – disse. “Tudo?”'],
    ['sv', '"Hej", sa han.', '”Hej”, sa han.'],
    ['nl', '\'s Avonds zei \'ie: "Hoi"', '’s Avonds zei ’ie: “Hoi”'],
    ['en', '"What does «oui» mean?" he asked.', '“What does «oui» mean?” he asked.'],
    ['en', '"C\'est la vie," he said.', '“C’est la vie,” he said.'],
    ['en', '"He said 你好," she said.', '“He said 你好,” she said.'],
    ['fi', '"Moi", hän sanoi.', '”Moi”, hän sanoi.'],
    ['tlh', '"nuqneH"', '"nuqneH"'],
    ['uk', '"Так", п\'ять', '«Так», п’ять'],
    ['cs', '"Ano," řekl.', '„Ano,“ řekl.'],
    [undefined, "«Si», disse. L'acqua...", '«Si», disse. L’acqua…'],
    [undefined, '「はい」と彼は言った... "OK"--', '「はい」と彼は言った... "OK"--'],
    ['zh-CN', '他说：“好。”--', '他说：“好。”--'],
    ['ko', '"네," 그가 말했다...', '"네," 그가 말했다...'],
  ],
};

const shownOf = (typed: string, language?: string) =>
  tidyHtml(typed as SafeHtml, language).replace(/&nbsp;/g, N);

describe.each(Object.entries(groups))('%s', (_, cases) => {
  test.each(cases)('%s: %s', (language, typed, shown) => {
    expect(shownOf(typed, language)).toBe(shown);
    // What is shown stays when it is read again.
    expect(shownOf(shown, language)).toBe(shown);
  });
});
