const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

/** After "Post-", what names a trope, a stage of life or of a work, and no place in a canon. */
export const TROPES = words(`
  apocalypse apocalyptic break breakup up divorce divorced reveal reveals hiatus coital coitus orgasm sex traumatic trauma stress
  partum pregnancy birth mortem script scriptum scripts modern modernism college school highschool graduation university retirement game match concert show
  tour race practice mission argument credits credit credit's threesome nut clarity relationship marriage honeymoon engagement death
  high work workout op surgery surgical rescue kidnapping captivity capture recovery therapy rehab prison azkaban hogwarts transition timeskip
  industrial colonial humous human date kiss confession love friendship world cup tournament olympics
  season-ticket trade draft divergence fix fixit au ua threesome adoption coma nightmare heat rut bond bonding mating turning transformation resurrection
  possession curse amnesia memory injury attack torture abuse rape noncon suicide attempt holiday christmas halloween party dinner breakfast lunch
  midnight era 1945 office writing ing ed reconstruction collapse disaster outbreak pandemic covid quarantine 9 11 fame stanford getting together first
  mpreg drinking idol nut trenches show's concert retirement release tourney euros olympics
  disbandment comeback secret identity baby boat bite bath shower nap sleep fight patrol class exam exams breakdown outing rejection proposal
  update smut fluff battle fights wedding funeral snuggle cuddle hug solid reunion move trilogy punch dance audition chorus
  betrayal heartbreak imprisonment injuries illness accident crash explosion invasion siege hospital arrest trial execution escape adventure
  interview photoshoot press workday shift date-night anniversary valentines birthday thanksgiving easter
  awards oscars grammys eurovision superbowl practise rehearsal performance gig album kidnap hookup arguing arguement feels
  punk rock hardcore it note notes haste modernist structuralism card cards man box boxes partum depression
`);

/** Before "arc", what names a character's development and no part of a canon. */
export const PLAIN_ARCS = words(`
  redemption character villain hero healing corruption revenge story relationship romance growth development recovery emo guardian
  parental evil original new own his her their my the this that same main minor long short big small whole first second third entire happy sad slow
  narrative emotional darkness dark angst fluff future next previous final last current plot personal friendship sibling dad mom gay haunted sub
  another each every one some any different training unnamed self his
`);

/** Words of a game stream: a date with a slash is one beside them. */
export const STREAMS = words('stream streams vod vods lore livestream session update episode chapter leak');
