import type { Language } from './types';

/** English. Phrases are separated by commas. */
export const english: Language = {
  code: 'en',
  cues: {
    spoils:
      'spoiler, spoilers, spoilery, spoilerish, spoilering, spoiler alert, spoiler alerts, spoiler warning, spoiler warnings, spoilerific, ' +
      'hints at spoilers for',
    requires:
      'if you dont want spoilers for, if you dont want the spoilers for, if you dont want any spoilers for, if you dont want minor spoilers for, if you dont want major spoilers for, if you dont want to be spoiled for, if you dont want to be spoiled on, if u dont want spoilers for, if you want to avoid any spoilers for, avoid if you dont want spoilers for, if u havent seen, if u havent watched, if u havent read, if u havent finished, if youre not caught up on, if youre not caught up with, if you arent caught up on, if you arent caught up with, unless youre caught up on, unless youre caught up with, unless youve finished, until youve finished, unless youve played, until youre caught up with, if you want to avoid spoilers for, ' +
      'if you havent seen, if you have not read, if you have not watched, if you havent caught up, until you have watched, until you have read, if you havent gotten to, if you havent read, if you have not seen, if you havent watched, if you havent read, if you havent finished, ' +
      'if you havent played, unless youve seen, unless you have seen, unless youve never seen, unless you have never seen, if youve never seen, if you have never seen, if youve never read, if you havent yet seen, until youve seen, until you have seen, ' +
      'unless youve watched, until youve watched, until youve read, unless youve read, you should have seen, ' +
      'you need to have seen, must have seen, assumes youve seen, assumes you have seen, assumes knowledge of, ' +
      'requires knowledge of, fair game, have seen up to',
    verb:
      'references the events of, alludes to, alluding to, mentions the events of, refers to the events of, spoil, spoils, spoiling, gives away, giving away, ruins, references to, reference to, mentions of, mention of, mentions, refers to, ' +
      'allusions to, knowledge of',
    through:
      'none if youve seen, none if you have seen, nothing if youve seen, none if youve read, through, thru, up to, upto, up until, up till, until, till, til, as of, up through, leading up to, by the end of, ' +
      'caught up to, caught up with, caught up through, current to, current through, current as of, canon to, ' +
      'goes up to, everything to, onward, onwards, through to, up to and including, ' +
      'inclusive of, including, includes, include',
    at:
      'during, set, sets, setting, takes place, take place, taking place, took place, tag to, tag for, tag fic, ' +
      'episode tag, ep tag, tags to, coda, codas, missing scene, missing scenes, missing moment, missing moments, ' +
      'deleted scene, deleted scenes, extended scene, episode related, related, around, circa, throughout, ' +
      'over the course of, concurrent with, timeline, timeframe, time frame, spanning, spans, begins, beginning in, starts, ' +
      'happens, addition, additions, insert, interlude, scene from, scenes from, based on, takes off from, picks up in, era, ' +
      'callbacks, aftermath, reaction, speculation, adjacent, alongside, filler, add on, stand in for, occurs, simultaneous with, inspired by, parallel to, goes with',
    after:
      'post, after, following, since, in the wake of, aftermath of, beyond, past, continues from, continuation of, ' +
      'sequel to, epilogue to, following from, later than, picks up after, picks up from, in response to, response to, ' +
      'ensuing from, directly after, follow up to, continuing from, deals with',
    before:
      'pre, before, prior to, preceding, prequel to, earlier than, prior, predates, ahead of, leading into',
    between: 'between, in between, inbetween, betwixt, somewhere between, sandwiched between',
    diverges:
      'canon divergence, canon divergent, canon divergences, divergence, divergent, diverges, diverge, diverging, au, aus, ' +
      'alternate universe, departs from canon, depart from canon, departure from canon, branches off, veers off, goes off canon, ' +
      'off canon, deviates, deviation, canon deviation, deviates from canon, breaks from canon, splits from canon, ' +
      'goes au, turns au, becomes au, strays from canon, splits off, leaves canon, parts from canon, du',
    alternate:
      'alternate, alternative, alternate ending, alternative ending, alt ending, rewrite, rewrites, re write, rewriting, rewritten, rewrote, fix it, fixit, ' +
      'fixits, fix its, fix, fixing, what if, redo, retelling, reimagining, reimagined, retold, alternate version of, different ending, remix, reworking, revision, undoes',
    complies:
      'compliant, complies, compliance, compatible, canon through, canon up to, canon until, canon up until, canon for, ' +
      'canon up through, canon till, follows canon, following canon, follow canon, consistent with, in line with, adheres to, accurate, ' +
      'in keeping with, sticks to canon, true to canon, canon as of, canonical through, all canon compliant, everything canon compliant',
    excludes:
      'not compliant, non compliant, noncompliant, ignores, ignoring, ignore, ignored, disregards, disregard, disregarding, ' +
      'disregarded, doesnt exist, does not exist, dont exist, do not exist, didnt exist, didnt happen, did not happen, ' +
      'never happened, doesnt happen, does not happen, never happens, never existed, havent happened, hasnt happened, didnt occur, isnt canon, doesnt follow, does not follow, not following, never heard of, dont know her, dont know him, dont know them, whos she, who is she, we dont talk about, we do not speak of, in denial of, denial of, denial, in denial about, ' +
      'not canon, pretends, pretending, rejects, rejecting, discounts, discounting, whos that, what finale, erases, erasing, overlooks',
    no: 'no, not, without, never, isnt, arent, wasnt, doesnt, dont, wont, didnt, neither, nor, non, free of, devoid of, any real, cant, havent, hasnt',
    none: 'none, nope, nah, nada, zip, zilch, nil, nothing, naught, n a, not really, none really, nothing really',
    clear:
      'spoiler free, spoilers free, spoilerfree, free of spoilers, non spoilery, nonspoilery, unspoilery, spoilerless, not spoilery, spoilers none, spoilers n a, spoiler none, safe from spoilers',
    except:
      'except, except for, besides, other than, apart from, aside from, save for, with the exception of, exception of, excepting, unless you count, unless you consider, barring, beside, outside of',
    but: 'but, although, though, however, tho, yet, nevertheless, still, albeit',
    minor:
      'minor, mild, slight, slightly, small, tiny, little, vague, vaguely, teeny, teeny bit, light, blink and you miss it, blink and youll miss it, ' +
      'blink and miss, hints at, hints of, hint of, hint at, faint, subtle, passing, if you squint, very minor, extremely minor, itty bitty, teensy, wee, ' +
      'little to no, hardly any, barely any, few if any, not many, possible minor, nothing major, no major, no big, no huge, no serious, no significant, nothing big, no real major, brief, lowkey, implied',
    major:
      'major, big, huge, massive, heavy, serious, giant, lots of, many, extensive, explicit, full, honking, significant, all the, all of the, so many, tons of, enormous',
    early: 'early, earlier in, early on in',
    mid: 'mid, mid season finale of, midseason finale of, mid season finale of the, middle, middle of, midway, midway through, halfway, halfway through, half way through, partway through, part way through, midpoint',
    late: 'late, later in, latter half of, second half of, last half of, back half of, latter part of, tail end of, near the end of',
    half: 'first half of, first half, front half of, half of',
    start:
      'start of, beginning of, beginning, starting with, opening of, outset of, start, very beginning of',
    finish: 'end, end of, ending, conclusion of, close of, ending of, very end of',
    finale:
      'finale, finales, season finale, season ender, ender, closer, season end, last episode, final episode, season closer, concluding episode',
    premiere:
      'premiere, premier, premieres, opener, pilot, first episode, season premiere, season opener, debut, pilot episode, very first episode',
    above: 'and up, and above, and beyond, and later, and on, upwards',
    outside:
      'pre canon, precanon, pre series, preseries, pre show, pre book, pre books, pre game, pre movie, pre film, pre anime, pre manga, before canon, before the series, before the show, pre serum, pre reveal, pre relationship, pre slash, pre femslash, pre het, before the movie, before the film, before the game, before the book, before the books, before the events of canon',
    hiatus: 'hiatus, gap, break between, interim',
    ends:
      'post canon, postcanon, post cannon, post series, postseries, post show, post series finale, post finale, after canon, after the show, ' +
      'after the series, series finale, show finale, series end, show ends, series ends, end of the series, end of the show, end of series, ' +
      'end of canon, the end of canon, post everything, show ended, series ended, the final battle, last episode of the show, ' +
      'last episode of the series, last ever episode, final battle, post show canon, after the finale, canon ends, post ending',
    now:
      'current episode, current episodes, latest episode, latest episodes, newest episode, newest episodes, most recent episode, most recent episodes, ' +
      'latest chapter, newest chapter, current chapter, latest chapters, recent chapters, recent chapter, recent episodes, most recent chapter, current season, latest season, newest season, ' +
      'most recent season, this season, this weeks episode, last nights episode, tonights episode, this week, to date, so far, aired so far, thats aired, that has aired, ' +
      'have aired, has aired, already aired, currently aired, aired to date, current canon, current volume, current book, current arc, current volumes, latest movie, newest movie, new movie, new season, new episode, ' +
      'new episodes, new chapter, new chapters, most recent movie, latest volume, newest volume, current arc, latest arc, latest issue, current issue, latest book, newest book, ' +
      'most recent book, new book, recent events, current events, rest of the season, current storyline, this weeks, latest update, latest installment, last weeks episode',
    all:
      'everything, all seasons, all of the seasons, every season, all episodes, all of the episodes, every episode, any episode, all books, all of the books, all the books, every book, all movies, ' +
      'all of the movies, all the movies, all films, all the films, whole show, whole series, entire series, entire show, the whole thing, whole thing, entire thing, ' +
      'whole canon, entire canon, all canon, all of canon, any of the movies, any season, any and all episodes, all of it, anything, later seasons, later episodes, ' +
      'later books, future seasons, future episodes, later chapters, entire run, full series, complete series, whole novel, entire novel, all of the novel, all published books, all the published books, all series, all games, all the games, the lot, whole run, entire trilogy, whole trilogy, the entire trilogy, the whole trilogy, ' +
      'all chapters, whole story, entire story, whole manga, entire manga, whole game, entire game, whole book, entire book, all seven seasons, every bit of canon',
    unseen:
      'yet to happen, yet to come, yet to occur, hasnt happened yet, havent happened yet, havent seen, have not seen, havent watched, have not watched, havent read, havent finished, have not finished, not seen, ' +
      'yet to watch, yet to see, yet to read, no knowledge of, no need to have seen, dont need to have seen, dont need to know, no prior knowledge of, without knowledge of, not necessary to have seen, ' +
      'dont have to have seen, need not have seen, having seen, not caught up on, not caught up with, dont have to watch, dont need to watch, refuse to watch, never watched, never seen, stopped watching after',
    request:
      'please no spoilers, please dont spoil, dont spoil me, do not spoil me, no spoilers please, dont spoil it for me, no spoiling, no spoilers in the comments, ' +
      'no spoilers in comments, please dont leave spoilers, please do not spoil, please avoid spoilers, spoil me, please be careful with spoilers, dont post spoilers, please keep spoilers, not to spoil me',
    tags: 'tags, tag, tagged, tagging, tag list, tw s, description, notes, comments, comment section, summary',
    next: 'next, next tag, the next tag, following tag, tag after this',
    following:
      'following tags, after this, after this tag, after this point, from here, from here on, from here on out, here on out, from this point, from this point on, ' +
      'rest of tags, rest of the tags, the rest of the tags, remaining tags, tags after, ahead of this, beyond this point, moving forward, below, tags following, tags below, ahead in tags, ahead in the tags, ' +
      'tags beyond, tag following, subsequent tags, all tags after, tags past this, past this point',
    own:
      'avoid, avoiding, as not to, leak, leaking, leaks, fic is a spoiler, else is a spoiler, would spoil, itd spoil, itll spoil, because of, for spoiler reasons, spoiler reasons, at the risk of, risk of, due to, because, bc, cuz, giving away spoilers, give spoilers, give away spoilers, would be a spoiler, would be spoilers, prevent, ' +
      'itd be spoilers, thatd be spoilers, thats spoilers, itd be a spoiler, thatd be a spoiler, would be spoilers, hide, hiding, so as not to, future chapter, future chapters, later chapter, later in the fic, later in this fic, cant tell, i know, dont know whats spoilers, dont know whats a spoiler, dont like spoilers, dont want spoilers, dont want the spoiler, dont want the spoilers, just spoiler, more tags, additional tags, wont tag, ' +
      'insert spoiler, no beta, plot twist, dont want to spoil, not want to spoil, dont wanna spoil, without spoiling, cant tag, wont say, cant say, untagged, not tagged, to be added, as to who, as to what, as to how, saying more, thats a spoiler, its a spoiler, theyre spoilers, theyre a spoiler, spoilers for the fic, spoilers for this fic, spoiler for this fic, spoilers for my, spoilers for this story, spoilers for the story, spoiler to who, put spoilers',
    filler:
      'post traumatic, post apocalyptic, post partum, post mortem, post coital, the, a, an, of, for, in, to, and, or, on, at, is, are, be, this, that, it, its, there, have, has, had, contain, contains, containing, some, may, might, will, would, ' +
      'possible, potential, possibly, potentially, warning, warnings, alert, events, event, very, really, so, just, also, all, any, with, from, episode, episodes, eps, season, seasons, fic, fics, story, ' +
      'chapter, work, general, generally, kinda, kind, sort, lol, i, guess, eventual, eventually, few, couple, ones, both, either, especially, particularly, specifically, mainly, namely, uh, uhh, um, umm, hey, omg, psa, cw, tw, eek, whoops, heads up, ahoy, galore, abound, abounds, yeah, oh, if, you, technically, sorta, mostly, probably, likely, maybe, well, canon, show, series, ' +
      'here, part, bit, too, more, actual, only, them, they, we, my, your, as, by, about, regarding, concerning, universe, plot, storyline, s, tag, kinds, lots, ahead, beware, caution, proceed, duh, obviously, oops, sorry, huh, ok, okay, yes, no, route, routes, means, like, other, throw, medium, lore',
  },
  units: {
    season: 'season, seasons, campaign, campaigns, seas, szn',
    series: 'series',
    episode: 'session, sessions, episode, episodes, ep, eps, epi, epsiode, epsisode, epidsode',
    chapter: 'chapter, chapters, chap, chaps, ch, chp, chpt',
    volume: 'volume, volumes, vol, vols',
    issue: 'issue, issues',
    book: 'book, books',
    film: 'film, films, movie, movies',
    game: 'game, games',
    part: 'part, parts, pt',
    arc: 'arc, arcs, saga, storyline',
    show: 'show, canon, tv show, tv series',
    manga: 'manga, mangas',
    anime: 'anime',
    novel: 'novel, novels, light novel, light novels, webnovel',
    comic: 'comic, comics',
  },
  numberFirst: false,
  cardinals:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ordinals:
    'first second third fourth/forth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  last: 'last, final',
  months:
    'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
};
