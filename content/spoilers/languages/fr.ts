import type { Language } from './types';

/** French. "sans" and "fin" stand inside phrases only, since they are names and words elsewhere. */
export const french: Language = {
  code: 'fr',
  cues: {
    spoils:
      'contient des spoilers, contient des spoils, contient spoilers, attention spoilers, attention spoiler, alerte spoiler, risque de spoilers, risques de spoilers, spoile, spoils pour, spoil saison, spoils saison, divulgache, divulgachage, references a, reference a, mentions de',
    through: 'jusqua, jusquau, jusqua la, jusqua la fin de, jusquaux, a partir de, des la',
    at: 'pendant, durant, se deroule pendant, se deroule durant, se situe pendant, se passe pendant, se passe durant, se deroule dans, se situe dans, scene manquante, scene coupee, au cours de, se passe dans, se passe en',
    after: 'apres, suite a, a la suite de, fait suite a',
    before: 'avant, precede, anterieur a',
    between: 'entre',
    diverges: 'divergence, divergence du canon, canon divergent, univers alternatif, devie, sen ecarte',
    alternate: 'fin alternative, reecriture, reecrit',
    complies: 'respecte le canon, suit le canon, canon jusqua, conforme',
    excludes:
      'ignore, ne tient pas compte de, ne prend pas en compte, nexiste pas, nest jamais arrive, fait abstraction de',
    no: 'pas, aucun, aucune',
    none: 'aucun, aucune, neant',
    clear:
      'sans spoiler, sans spoilers, sans spoil, pas de spoiler, pas de spoilers, pas de spoil, aucun spoiler, aucun spoil, garanti sans spoiler, spoilers aucun',
    except: 'sauf, excepte, a part, hormis, a lexception de',
    but: 'mais, cependant',
    minor: 'legers, leger, petits, petit, mineurs, mineur',
    major: 'gros, majeurs, majeur, enormes',
    early: 'debut de la, debut de, au debut de la, au debut de',
    mid: 'milieu de la, milieu de, au milieu de la, mi',
    finish: 'fin de la, fin de, a la fin de la, a la fin de',
    finale: 'episode final, dernier episode, final de la saison',
    premiere: 'premier episode, episode pilote',
    ends: 'apres la serie, fin de la serie, post serie, post canon, apres la fin de la serie',
    outside: 'avant la serie, pre serie, pre canon, avant le canon',
    now: 'derniers episodes, episode actuel, saison actuelle, dernier episode diffuse, chapitre actuel',
    all: 'toute la serie, toutes les saisons, tous les livres, tous les films, tous les tomes, lensemble de la serie, la serie entiere',
    unseen: 'je nai pas vu, pas encore vu',
    requires:
      'si vous navez pas vu, si tu nas pas vu, si vous navez pas lu, si tu nas pas lu, si vous navez pas encore vu',
    tags: 'les tags',
    filler:
      'de, la, le, les, des, du, et, en, au, aux, dans, sur, cette, ce, cet, histoire, fic, quelques, possibles, evenements, les evenements de, pour, un, une, est, il, peut, contenir, y, a, la suite, sur la, concernant',
  },
  units: {
    season: 'saison, saisons',
    episode: 'episode, episodes',
    chapter: 'chapitre, chapitres, scan, scans',
    volume: 'tome, tomes, volume',
    book: 'livre, livres',
    film: 'film, films',
    game: 'jeu, jeux',
    arc: 'arc',
    novel: 'roman, romans',
  },
  numberFirst: true,
  cardinals: 'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze',
  ordinals:
    'premiere/premier deuxieme/seconde/second troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme',
  last: 'derniere, dernier',
  months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
};
