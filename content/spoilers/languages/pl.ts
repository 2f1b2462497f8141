import type { Language } from './types';

/** Polish. "do" is an English verb too, and so stands inside phrases only. */
export const polish: Language = {
  code: 'pl',
  cues: {
    spoils:
      'spoilery, spoilerow, spoilerami, spoiler do, spoilery do, spoilery z, spoilery dotyczace, zawiera spoilery, uwaga spoilery, uwaga spoiler, mozliwe spoilery, nawiazania do, odniesienia do',
    through: 'az do, spoilery az do, wlacznie, do konca, do odcinka, do sezonu, poczawszy od, od sezonu',
    at: 'podczas, w trakcie, dzieje sie w, dzieje sie podczas, dzieje sie w trakcie, akcja w, akcja dzieje sie w, brakujaca scena, rozgrywa sie w, rozgrywa sie podczas',
    after: 'po, po wydarzeniach, po wydarzeniach z, po zakonczeniu, tuz po, zaraz po',
    before: 'przed, przed wydarzeniami',
    between: 'pomiedzy, miedzy',
    diverges:
      'odstepstwo od kanonu, odstepstwa od kanonu, rozbieznosc z kanonem, odchodzi od kanonu, alternatywne uniwersum',
    alternate: 'alternatywne zakonczenie',
    complies: 'zgodne z kanonem, zgodny z kanonem, kanon do, kanoniczne do',
    excludes: 'ignoruje, ignorujac, nie istnieje, nigdy sie nie wydarzyl, nie uwzglednia, pomija',
    no: 'bez, brak, nie, zadnych',
    none: 'brak, zadnych',
    clear:
      'bez spoilerow, brak spoilerow, spoilery brak, nie zawiera spoilerow, zadnych spoilerow, spoilerow brak',
    except: 'oprocz, poza, z wyjatkiem, procz',
    but: 'ale, jednak, chociaz',
    minor: 'drobne, male, lekkie, niewielkie, drobny, maly',
    major: 'duze, powazne, ogromne, wielkie',
    early: 'poczatek, na poczatku, poczatku',
    mid: 'polowa, w polowie, w srodku, polowie',
    finish: 'koniec, na koncu, konca, koncu, pod koniec, koncowka',
    finale: 'final, finale, finalu, ostatni odcinek, ostatniego odcinka',
    premiere: 'pierwszy odcinek, pierwszego odcinka, pilot, premiera',
    ends: 'po kanonie, po serialu, postkanon, final serialu, koniec serialu, po zakonczeniu serialu',
    outside: 'przed kanonem, przed serialem, prekanon',
    now: 'najnowszy odcinek, najnowszego odcinka, biezacy sezon, biezacego sezonu, ostatnie odcinki, ostatnich odcinkow',
    all: 'caly serial, calego serialu, wszystkie sezony, wszystkich sezonow, wszystkie ksiazki, wszystkich ksiazek, wszystkie filmy, calosci',
    unseen: 'nie widzialam, nie widzialem, nie czytalam',
    requires: 'jesli nie widzieliscie, jesli nie ogladaliscie, jesli nie widziales, jesli nie czytaliscie',
    filler:
      'w, z, ze, i, na, do, od, o, dla, tego, ten, fik, fanfik, opowiadanie, moga, byc, sa, wydarzen, wydarzenia, wydarzeniach, uwaga, mozliwe, zawiera, ostrzezenie, sie',
  },
  units: {
    season: 'sezon, sezonu, sezonie, sezonowi, sezony, sezonow, sezonem, seria, serii',
    episode: 'odcinek, odcinka, odcinku, odcinki, odcinkow, epizod, epizodu',
    chapter: 'rozdzial, rozdzialu, rozdziale, rozdzialy, rozdzialow',
    volume: 'tom, tomu, tomie, tomy',
    book: 'ksiazka, ksiazki, ksiazce, ksiega',
    film: 'film, filmu, filmie, filmy, filmow',
    game: 'gra, gry, grze',
    arc: 'saga, sagi',
    manga: 'manga, mangi, mandze, mange',
    novel: 'powiesc, powiesci',
    comic: 'komiks, komiksu, komiksy',
  },
  numberFirst: true,
  cardinals: 'jeden/jedna dwa/dwie trzy cztery piec szesc siedem osiem dziewiec dziesiec',
  ordinals:
    'pierwszy/pierwszego/pierwszym/pierwsza/pierwszej drugi/drugiego/drugim/druga/drugiej trzeci/trzeciego/trzecim/trzecia/trzeciej czwarty/czwartego/czwartym/czwarta/czwartej piaty/piatego/piatym/piata/piatej szosty/szostego/szostym/szosta/szostej siodmy/siodmego/siodmym/siodma/siodmej osmy/osmego/osmym/osma/osmej dziewiaty/dziewiatego/dziewiatym/dziewiata dziesiaty/dziesiatego/dziesiatym',
  last: 'ostatni, ostatniego, ostatnim, ostatnia, ostatniej',
  months:
    'stycznia/styczen lutego/luty marca/marzec kwietnia/kwiecien maja/maj czerwca/czerwiec lipca/lipiec sierpnia/sierpien wrzesnia/wrzesien pazdziernika/pazdziernik listopada/listopad grudnia/grudzien',
};
