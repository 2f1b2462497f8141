import type { Language } from './types';

/** Spanish. What would also be an English word ("sin", "fin", "no") only stands inside phrases. */
export const spanish: Language = {
  code: 'es',
  cues: {
    spoils:
      'contiene spoilers, contiene spoiler, hay spoilers, con spoilers, destripes, referencias a, menciones a, menciones de, alerta de spoiler, alerta de spoilers, aviso de spoilers',
    through: 'hasta, hasta el, hasta la, hasta el final de, a partir de, desde',
    at: 'durante, ambientado en, ambientada en, situado en, situada en, transcurre en, transcurre durante, escena perdida, escena eliminada, sucede en, sucede durante, ocurre en, tiene lugar en, tiene lugar durante, basado en',
    after:
      'despues de, despues del, tras, luego de, posterior a, despues de los eventos de, tras los eventos de, pasado el, pasada la',
    before: 'antes de, antes del, previo a, previa a, anterior a',
    between: 'entre',
    diverges:
      'divergencia, canon divergente, diverge, universo alterno, universo alternativo, se desvia, divergencia del canon',
    alternate: 'final alternativo, final alterno, reescritura, reescribe',
    complies: 'sigue el canon, compatible con, canon hasta, fiel a',
    excludes: 'ignora, ignorando, no existe, nunca paso, nunca sucedio, no sigue el canon',
    clear:
      'sin spoilers, sin spoiler, no hay spoilers, no contiene spoilers, libre de spoilers, spoilers ninguno, spoilers ninguna',
    none: 'ninguno, ninguna, nada',
    except: 'excepto, salvo, a excepcion de, menos la',
    but: 'pero, aunque',
    minor: 'leves, leve, pequenos, menores, ligeros, minimos, sutiles',
    major: 'grandes, importantes, enormes, graves',
    early: 'a principios de, a principio de, inicios de, al inicio de',
    mid: 'a mediados de, mitad de, a mitad de',
    finish: 'final de, final de la, al final de',
    finale: 'capitulo final, ultimo episodio, ultimo capitulo',
    premiere: 'primer episodio, episodio piloto, estreno de',
    ends: 'final de la serie, despues de la serie, tras la serie, post serie',
    outside: 'antes de la serie, antes del canon, pre serie',
    now: 'ultimo episodio emitido, episodio actual, capitulo actual, temporada actual, ultimos episodios, lo emitido hasta ahora',
    all: 'toda la serie, todas las temporadas, todos los libros, todas las peliculas, todo el manga, todo el anime, toda la saga',
    unseen: 'no he visto, no he leido',
    requires: 'si no has visto, si no han visto, si no has leido, si no viste, si aun no has visto',
    tags: 'etiquetas',
    next: 'siguiente etiqueta',
    filler:
      'de, la, el, los, las, del, y, en, con, este, esta, fic, historia, algunos, posibles, posible, para, los eventos de, eventos, sobre, es, un, una, que, por, se, cuidado, advertencia, aviso',
  },
  units: {
    season: 'temporada, temporadas, temp',
    episode: 'episodio, episodios',
    chapter: 'capitulo, capitulos, cap',
    volume: 'volumen, tomo, tomos',
    book: 'libro, libros',
    film: 'pelicula, peliculas, peli',
    game: 'juego, juegos, videojuego',
    arc: 'arco',
    novel: 'novela',
  },
  numberFirst: true,
  cardinals: 'uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince',
  ordinals:
    'primera/primer/primero segunda/segundo tercera/tercer/tercero cuarta/cuarto quinta/quinto sexta/sexto septima/septimo octava/octavo novena/noveno decima/decimo',
  last: 'ultima, ultimo',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
};
