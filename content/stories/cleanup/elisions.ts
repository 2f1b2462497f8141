/** Words whose first letters are left out, and which are no words without their apostrophe. */
const always = new Set(
  (
    'em tis twas twere twill twould twasn tisn twouldn til nuff kay cuz coz cos n nother neath gainst pon fore cept nough member spose twixt tain un uns s d ll ve re m k ' +
    'scuse spect specially sup fraid ello im urts onna tude tho thout tween morrow bye riginal ne nen nem ner nes raus rüber runter naus ' +
    'merica murica arry ermione agrid enry olmes ogwarts udson arold oward eaven eavens undred appy appen appened ungry usband andsome ospital'
  ).split(' '),
);

/** Those that are words without it, too: "'Cause" opens a speech as well as it shortens "because". */
const often = new Set(
  'cause bout round till e er ere ad ave as is ow ome ouse alf ell ey ard ead eart elp and at ard ark course'.split(
    ' ',
  ),
);

/** What a leading apostrophe before these letters is: surely an elision, perhaps one, or not known. */
export function elision(word: string): 'always' | 'often' | 'no' {
  const lower = word.toLowerCase();
  if (always.has(lower)) return 'always';
  return often.has(lower) ? 'often' : 'no';
}
