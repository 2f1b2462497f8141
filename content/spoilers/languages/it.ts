import type { Language } from './types';

/** Italian. */
export const italian: Language = {
  code: 'it',
  cues: {
    spoils:
      'contiene spoiler, contiene spoilers, attenzione spoiler, possibili spoiler, spoiler per, spoiler della, spoiler sulla, spoiler del, riferimenti a, riferimenti alla, allerta spoiler, avviso spoiler',
    through:
      'fino a, fino alla, fino al, sino alla, fino alla fine della, fino allepisodio, a partire da, a partire dalla',
    at: 'durante, ambientata in, ambientata nella, ambientata durante, ambientato in, ambientato nella, ambientato durante, si svolge durante, si svolge nella, scena mancante, missing moment, nel corso della',
    after: 'dopo, dopo la, dopo il, in seguito a, successivo a, successiva a',
    before: 'prima di, prima della, prima del, precedente a, antecedente a',
    between: 'tra la, tra il, fra la, fra il, tra gli episodi',
    diverges: 'divergenza, divergenza dal canon, canon divergente, universo alternativo, si discosta',
    alternate: 'finale alternativo, riscrittura',
    complies: 'segue il canon, fedele al canon, canon fino a, canon fino alla',
    excludes: 'ignora, ignorando, non esiste, mai successo, mai accaduto, non tiene conto',
    no: 'nessuno, nessuna, senza',
    none: 'nessuno, nessuna, niente, nulla',
    clear:
      'senza spoiler, nessuno spoiler, niente spoiler, spoiler nessuno, privo di spoiler, non contiene spoiler',
    except: 'tranne, eccetto, a parte, salvo, ad eccezione di',
    but: 'ma, pero, tuttavia',
    minor: 'piccoli, piccolo, lievi, lieve, leggeri',
    major: 'grossi, grandi, enormi, importanti',
    early: 'inizio della, allinizio della, inizi della',
    mid: 'meta della, a meta della, meta',
    finish: 'fine della, alla fine della, fine di',
    finale: 'finale di stagione, ultima puntata, ultimo episodio, episodio finale, finale della',
    premiere: 'prima puntata, primo episodio, episodio pilota',
    ends: 'dopo la serie, fine della serie, dopo la fine della serie, finale di serie, post serie',
    outside: 'prima della serie, pre serie, prima del canon',
    now: 'episodio attuale, ultimi episodi, ultima puntata trasmessa, stagione attuale, stagione in corso',
    all: 'tutta la serie, intera serie, lintera serie, tutte le stagioni, tutti i libri, tutti i film, tutta la saga',
    unseen: 'non ho visto',
    requires: 'se non avete visto, se non hai visto, se non avete letto, se non hai letto',
    filler:
      'di, della, del, dei, delle, degli, la, il, lo, gli, le, e, in, nella, nel, con, per, questa, questo, storia, fic, alcuni, possibili, possibile, eventi, gli eventi di, gli eventi della, su, sulla, sul, una, un, attenzione, avviso, ci, sono',
  },
  units: {
    season: 'stagione, stagioni',
    episode: 'episodio, episodi, puntata, puntate',
    chapter: 'capitolo, capitoli',
    volume: 'volume, volumi',
    book: 'libro, libri',
    film: 'film',
    game: 'gioco, giochi',
    arc: 'arco, saga',
    novel: 'romanzo, romanzi',
  },
  numberFirst: true,
  cardinals:
    'uno/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici',
  ordinals:
    'prima/primo seconda/secondo terza/terzo quarta/quarto quinta/quinto sesta/sesto settima/settimo ottava/ottavo nona/nono decima/decimo',
  last: 'ultima, ultimo',
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
};
