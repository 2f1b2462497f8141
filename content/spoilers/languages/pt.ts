import type { Language } from './types';

/** Portuguese. "até" folds to the English "ate", and so stands inside phrases only. */
export const portuguese: Language = {
  code: 'pt',
  cues: {
    spoils:
      'contem spoilers, contem spoiler, tem spoilers, com spoilers, spoilers para, referencias a, mencoes a, alerta de spoilers, aviso de spoiler',
    through:
      'ate a, ate o, ate ao, ate as, spoilers ate, ate o final da, ate o fim da, a partir da, a partir do, desde a',
    at: 'durante a, durante o, se passa em, se passa na, se passa no, se passa durante, ambientada em, ambientado em, ambientada na, cena perdida, cena deletada, acontece na, acontece durante',
    after: 'depois da, depois do, depois de, apos, apos a, apos o, pos',
    before: 'antes da, antes do, anterior a',
    between: 'entre a, entre o, entre as, entre os',
    diverges:
      'divergencia, divergencia de canon, canon divergente, universo alternativo, realidade alternativa',
    alternate: 'final alternativo, reescrita',
    complies: 'segue o canon, canon ate, compativel com',
    excludes: 'ignora, ignorando, nao existe, nunca aconteceu',
    no: 'nao, sem',
    none: 'nenhum, nenhuma',
    clear:
      'sem spoilers, sem spoiler, nao tem spoilers, nao contem spoilers, livre de spoilers, spoilers nenhum',
    except: 'exceto, com excecao de, a nao ser',
    but: 'mas, porem',
    minor: 'pequenos, leves, leve',
    major: 'grandes, enormes',
    early: 'no comeco da, no inicio da, comeco da, inicio da',
    mid: 'meio da, no meio da, meados da',
    finish: 'final da, fim da, no final da, no fim da',
    finale: 'episodio final, ultimo episodio',
    premiere: 'primeiro episodio, episodio piloto, estreia da',
    ends: 'pos canon, depois da serie, fim da serie, pos serie, apos a serie',
    outside: 'pre serie, antes da serie, antes do canon',
    now: 'episodio atual, ultimos episodios, temporada atual, capitulo atual',
    all: 'toda a serie, todas as temporadas, todos os livros, todos os filmes, a serie toda',
    unseen: 'nao vi, nao assisti',
    requires: 'se voce nao viu, se voce nao assistiu, se nao viu, se nao leu, se ainda nao viu',
    filler:
      'da, do, na, dos, das, os, e, em, essa, esta, esse, historia, alguns, possiveis, eventos, dos eventos, os eventos da, os eventos de, sobre, uma, cuidado, aviso',
  },
  units: {
    season: 'temporada, temporadas',
    episode: 'episodio, episodios',
    chapter: 'capitulo, capitulos',
    volume: 'volume, tomo',
    book: 'livro, livros',
    film: 'filme, filmes',
    game: 'jogo, jogos',
    arc: 'arco',
  },
  numberFirst: true,
  cardinals: 'um/uma dois/duas tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze',
  ordinals:
    'primeira/primeiro segunda/segundo terceira/terceiro quarta/quarto quinta/quinto sexta/sexto setima/setimo oitava/oitavo nona/nono decima/decimo',
  last: 'ultima, ultimo',
  months: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
};
