import type { Language } from './types';

/** German. */
export const german: Language = {
  code: 'de',
  cues: {
    spoils:
      'enthalt spoiler, spoiler fur, spoiler zu, spoiler zur, spoiler zum, spoilerwarnung, spoileralarm, spoilert, vorsicht spoiler, achtung spoiler, spoilergefahr, spoilern, anspielungen auf, erwahnungen von, bezug auf',
    through:
      'bis, bis zu, bis zur, bis zum, bis einschliesslich, bis ende, ab staffel, ab folge, ab der, bis inklusive',
    at: 'wahrend, spielt in, spielt wahrend, spielt in der, spielt zur zeit, angesiedelt in, missing scene zu, fehlende szene, zeitlich in, findet statt in',
    after: 'nach, nach der, nach dem, im anschluss an, spielt nach, setzt nach, direkt nach, kurz nach',
    before: 'vor, vor der, vor dem, spielt vor',
    between: 'zwischen',
    diverges:
      'abweichend, weicht ab, divergent, weicht vom canon ab, alternatives universum, abweichung vom canon',
    alternate: 'alternatives ende, neufassung, umgeschrieben',
    complies: 'canonkonform, kanonkonform, folgt dem canon, canon bis, folgt dem kanon',
    excludes:
      'ignoriert, ignoriere, existiert nicht, ist nie passiert, nie passiert, beachtet nicht, nicht beachtet',
    no: 'kein, keine, keinen, nicht, ohne',
    none: 'keine, keiner',
    clear:
      'keine spoiler, ohne spoiler, spoilerfrei, keinerlei spoiler, spoiler keine, enthalt keine spoiler',
    except: 'ausser, abgesehen von, bis auf, mit ausnahme von',
    but: 'aber, jedoch, allerdings',
    minor: 'kleine, kleiner, leichte, leichter, geringe, minimale, winzige',
    major: 'grosse, grosser, massive, starke, dicke, heftige',
    early: 'anfang, anfang der, anfang von, zu beginn, zu beginn der, beginn der, fruhe',
    mid: 'mitte, mitte der, mitte von',
    finish: 'ende, ende der, ende von, am ende der',
    finale: 'staffelfinale, serienfinale, letzte folge, letzten folge, finale der',
    premiere: 'erste folge, ersten folge, pilotfolge, staffelauftakt',
    ends: 'nach der serie, nach serienende, ende der serie, nach ende der serie, nach dem serienfinale, postcanon',
    outside: 'vor der serie, vor beginn der serie, vor canon',
    now: 'aktuelle folge, aktuellen folge, aktuelle staffel, aktuellen staffel, neueste folge, neuesten folge, neuesten folgen, aktuellen folgen, aktuellen stand',
    all: 'ganze serie, die ganze serie, gesamte serie, alle staffeln, alle bucher, alle filme, alle bande, allen staffeln',
    unseen: 'noch nicht gesehen, nicht gesehen',
    requires: 'wer noch nicht gesehen hat, wenn ihr noch nicht, wer nicht gesehen hat',
    filler:
      'der, die, das, den, dem, des, und, in, im, von, zu, zur, zum, mit, fur, diese, dieser, geschichte, eventuell, mogliche, moglich, ereignisse, ereignissen, den ereignissen von, den ereignissen der, ist, sind, ein, eine, einige, auf, achtung, vorsicht, warnung, enthalt, enthalten, kann, konnen, uber, bezuglich',
  },
  units: {
    season: 'staffel, staffeln',
    episode: 'folge, folgen, episode, episoden',
    chapter: 'kapitel, kap',
    volume: 'band, bande, bd',
    book: 'buch, bucher',
    film: 'film, filme, filmen, kinofilm',
    game: 'spiel, spiele',
    novel: 'roman, romane',
  },
  numberFirst: true,
  cardinals: 'eins/ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn',
  ordinals:
    'erste/ersten/erster/erstes zweite/zweiten/zweiter dritte/dritten/dritter vierte/vierten/vierter funfte/funften/funfter sechste/sechsten/sechster siebte/siebten/siebter achte/achten/achter neunte/neunten/neunter zehnte/zehnten/zehnter elfte/elften zwolfte/zwolften',
  last: 'letzte, letzten, letzter, letztes',
  months: 'januar februar marz april mai juni juli august september oktober november dezember',
};
