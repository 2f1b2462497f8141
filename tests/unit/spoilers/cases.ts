/**
 * What a notice or tag asks a reader to have seen, in the notation of content/spoilers/README.md. All texts
 * are made up for these tests. `t` is a tag, `n` a notice; needs are "canon:to", several joined by " + ".
 */
export interface Case {
  kind: 't' | 'n';
  fandoms: string[];
  text: string;
  needs: string;
  clear?: boolean;
}

const SPN = 'Supernatural (TV 2005)';
const TVD = 'The Vampire Diaries (TV)';
const DW = 'Doctor Who (2005)';
const BUFFY = 'Buffy the Vampire Slayer (TV)';
const MERLIN = 'Merlin (TV)';
const NCIS = 'NCIS';
const CM = 'Criminal Minds (US TV)';
const HOUSE = 'House M.D.';
const GLEE = 'Glee';
const SG1 = 'Stargate SG-1';
const SGA = 'Stargate Atlantis';
const VOY = 'Star Trek: Voyager';
const TNG = 'Star Trek: The Next Generation';
const GOT = 'Game of Thrones (TV)';
const MCU = 'Marvel Cinematic Universe';
const SW = 'Star Wars - All Media Types';
const HP = 'Harry Potter - J. K. Rowling';
const PJO = 'Percy Jackson and the Olympians - Rick Riordan';
const LOTR = 'The Lord of the Rings - J. R. R. Tolkien';
const ATLA = 'Avatar: The Last Airbender';
const KORRA = 'Avatar: Legend of Korra';
const RWBY = 'RWBY';
const ST = 'Stranger Things (TV 2016)';
const MHA = '僕のヒーローアカデミア | Boku no Hero Academia | My Hero Academia (Anime & Manga)';
const JJK = '呪術廻戦 | Jujutsu Kaisen (Manga)';
const AOT = 'Shingeki no Kyojin | Attack on Titan';
const OP = 'One Piece (Anime & Manga)';
const TOH = 'The Owl House (Cartoon)';
const ARROW = 'Arrow (TV 2012)';
const FLASH = 'The Flash (TV 2014)';
const LUCIFER = 'Lucifer (TV)';
const HANNIBAL = 'Hannibal (TV)';
const TWD = 'The Walking Dead (TV)';
const BSG = 'Battlestar Galactica (2003)';
const TW = 'Teen Wolf (TV)';
const VLD = 'Voltron: Legendary Defender';
const BRIDGERTON = 'Bridgerton (TV)';
const NARNIA = 'Chronicles of Narnia - C. S. Lewis';
const THG = 'Hunger Games Trilogy - Suzanne Collins';
const DA = 'Dragon Age - All Media Types';
const ME = 'Mass Effect - All Media Types';
const KH = 'Kingdom Hearts (Video Games)';
const CR = 'Critical Role (Web Series)';
const SHERLOCK = 'Sherlock (TV)';
const XF = 'The X-Files';
const ANGEL = 'Angel: the Series';

const t = (fandom: string | string[], text: string, needs: string, clear = false): Case => ({
  kind: 't',
  fandoms: typeof fandom === 'string' ? (fandom ? [fandom] : []) : fandom,
  text,
  needs,
  clear,
});
const n = (fandom: string | string[], text: string, needs: string, clear = false): Case => ({
  ...t(fandom, text, needs, clear),
  kind: 'n',
});

export const CODES: Case[] = [
  t(SPN, 'Post-5x22', 'supernatural:5x22'),
  t(SPN, 'coda to 14x20', 'supernatural:14x20'),
  n(TVD, 'Set right after S03E22.', 'the-vampire-diaries:3x22'),
  n(CM, 'Tag to season 6, episode 18.', 'criminal-minds:6x18'),
  n(NCIS, 'Spoilers through s07 e24', 'ncis:7x24'),
  n(HOUSE, 'Missing scene from 4 x 16.', 'house-md:4x16'),
  n(SG1, 'Spoilers: 8.18 Threads', 'stargate-sg-1:8x18'),
  n(VOY, 'Episode addition to "Counterpoint" (5.10)', 'star-trek-voyager:5x10'),
  n(LUCIFER, 'Takes place between 4x10 and 5x01.', 'lucifer:4x10'),
  n(BUFFY, 'Spoilers for 6x07/08', 'buffy:6x8'),
  n(ARROW, 'spoilers up to and including 5x01-5x03', 'arrow:5x3'),
  n(GLEE, "References to season two's episodes 5, 6 and 9", 'glee:2x9'),
  n(TVD, 'Follows canon up to episode 8 of season 5, then ignores it.', 'the-vampire-diaries:5x8'),
  n(FLASH, 'Mentions events from episode 9 of the second season', 'the-flash:2x9'),
  t(VLD, 'Post S6E5', 'voltron-legendary-defender:6x5'),
  t(TWD, 'canon until 8x16', 'the-walking-dead:8x16'),
  t(HANNIBAL, 'Episode: s03e13 The Wrath of the Lamb', 'hannibal:3x13'),
  t('', 'Post-Episode: s06e07 Once More with Feeling', 'buffy:6x7'),
  t('', 'Episode: s05e16 100th Day of the Fish', '*:5x16'),
  t(BSG, 'spoilers for Ep 4x13', 'battlestar-galactica-2003:4x13'),
  t(CR, 'Spoilers for C2E97', 'critical-role:2x97'),
  t(CR, 'campaign 3 episode 91 spoilers', 'critical-role:3x91'),
  t(RWBY, 'V3C12 Spoilers', 'rwby:3x12'),
  t(RWBY, 'post volume 6 chapter 9', 'rwby:6x9'),
  t(AOT, 'set during episode 59', 'attack-on-titan:ch59'),
  n(SHERLOCK, 'Tag to S3E3, so spoilers for everything before it', 'sherlock:3x3'),
  t(TW, 'Canon Divergence from 3x24', 'teen-wolf:3x24'),
  t(ST, '4x09 Fix-It', 'stranger-things:4x9'),
  n(XF, 'AU after 6x01.', 'x-files:6x1'),
  n(DW, 'Spoilers for the first three episodes of series 9', 'doctor-who:9x3'),
  n(SPN, 'spoilers for the last two episodes of season 13', 'supernatural:13x23'),
  n([SGA, SG1], 'Spoilers: SGA 3x17, SG-1 10x03', 'stargate-atlantis:3x17 + stargate-sg-1:10x3'),
];

export const TITLES: Case[] = [
  n(BUFFY, 'Spoilers: "Becoming"', 'buffy:2x22'),
  n(MERLIN, 'Set after "The Sword in the Stone".', 'merlin:4x13'),
  n(DW, 'Post-‘The Girl Who Waited’, but only just.', 'doctor-who:6x10'),
  n(TNG, 'A missing scene from «Darmok».', 'star-trek-tng:5x2'),
  n(VOY, 'Takes place shortly after Year of Hell.', 'star-trek-voyager:4x9'),
  n(SG1, 'Spoilers: Window of Opportunity, Heroes', 'stargate-sg-1:7x18'),
  n(SGA, 'Episode tag for Sateda', 'stargate-atlantis:3x4'),
  n(ANGEL, 'spoilers for Not Fade Away.', 'angel:5x22'),
  t(ANGEL, 'Post-NFA', 'angel:5x22'),
  t(XF, 'post-Requiem', 'x-files:7x22'),
  n(HOUSE, "Post Wilson's Heart", 'house-md:4x16'),
  n(CM, 'Spoilers for "Lauren" and "It Takes a Village"', 'criminal-minds:7x1'),
  t(SPN, 'Swan Song Fix-It', 'supernatural:5x22'),
  t(SPN, 'Coda: The Man Who Would Be King', 'supernatural:6x20'),
  t(GOT, 'Post-The Winds of Winter', 'game-of-thrones:6x10'),
  t(GOT, 'Post Red Wedding', 'game-of-thrones:3x9'),
  t(LUCIFER, 'Post-A Devil of My Word', 'lucifer:3x24'),
  t(TW, 'post the divine move', 'teen-wolf:3x24'),
  n(TWD, 'Set post-No Sanctuary and pre-Coda.', 'the-walking-dead:5x1'),
  n(BSG, 'Spoilers up to Unfinished Business.', 'battlestar-galactica-2003:3x9'),
  t(TOH, 'Spoilers for For the Future', 'the-owl-house:3x2'),
  t(TOH, 'TTT spoilers', 'the-owl-house:3x1'),
  t(RWBY, 'Canon Divergence - Fall of Beacon', 'rwby:3x12'),
  t(ATLA, "Post-Sozin's Comet", 'avatar-the-last-airbender:3x21'),
  n(ATLA, 'Set between The Southern Raiders and The Ember Island Players', 'avatar-the-last-airbender:3x16'),
  n(DW, 'Spoilers: Journey’s End.', 'doctor-who:4x13'),
  n(DW, 'tag to The Waters of Mars', 'doctor-who:title:the waters of mars'),
  n(MERLIN, 'AU from The Diamond of the Day onward', 'merlin:5x13'),
  t(HANNIBAL, 'Post-Mizumono', 'hannibal:2x13'),
  n(GLEE, 'Takes place during "The First Time".', 'glee:3x5'),
  n(TNG, 'spoilers for All Good Things...', 'star-trek-tng:7x26'),
  n(VOY, 'Set between Scorpion Part I and Scorpion Part II', 'star-trek-voyager:3x26'),
  n(SG1, 'Spoilers through Lost City', 'stargate-sg-1:7x22'),
  t(SHERLOCK, 'Post-Reichenbach', 'sherlock:2x3'),
  t(SHERLOCK, 'TAB compliant', 'sherlock:title:the abominable bride'),
  t('', 'Post-The Doctor Dances', 'doctor-who:1x10'),
  n(TNG, 'Spoilers for "The Best of Both World" part II', 'star-trek-tng:4x1'),
];

export const SEASONS: Case[] = [
  t(SPN, 'Season/Series 11', 'supernatural:11'),
  t(TVD, 'Post Season 4', 'the-vampire-diaries:4'),
  t(MERLIN, 'Series 5 Spoilers', 'merlin:5'),
  t(DW, 'set in series four', 'doctor-who:4'),
  t(ARROW, 'S2 spoilers', 'arrow:2'),
  t(TW, 'Season/Series 03B', 'teen-wolf:3'),
  t(TW, 'post 3a', 'teen-wolf:3.1'),
  t(TWD, 'Season/Series 05A', 'the-walking-dead:5.1'),
  t(LUCIFER, 'Season 5B Spoilers', 'lucifer:5'),
  t(ST, 'Stranger Things 3 Spoilers', 'stranger-things:3'),
  t(ST, 'S4 Vol. 1 Spoilers', 'stranger-things:4.1'),
  t(ST, 'Stranger Things Season 4 Part 2 spoilers', 'stranger-things:4'),
  t(BRIDGERTON, 'Spoilers for Bridgerton Season 2', 'bridgerton:2'),
  n(CM, 'Set in early season 5.', 'criminal-minds:5-early'),
  n(NCIS, 'Takes place midway through season 3', 'ncis:3-mid'),
  n(HOUSE, 'late sixth season', 'house-md:6'),
  n(SG1, 'Season: Seven', 'stargate-sg-1:7'),
  n(BUFFY, 'Spoilers up to the end of the sixth season.', 'buffy:6'),
  n(ANGEL, 'Seasons 1-3', 'angel:3'),
  n(XF, 'Spoilers for seasons one, two and three', 'x-files:3'),
  n(GLEE, 'AU starting from season 4', 'glee:4'),
  n(FLASH, 'Canon compliant through season 3', 'the-flash:3'),
  n(LUCIFER, 'Set during the hiatus between seasons 2 and 3', 'lucifer:2'),
  t(SPN, 'Season/Series 12-13 Hiatus', 'supernatural:12'),
  t(GOT, 'Not Season 8 Compliant', 'game-of-thrones:8'),
  t(GOT, 'season 8 never happened', 'game-of-thrones:8'),
  t(VLD, 'Ignores Season 8', 'voltron-legendary-defender:8'),
  t(VLD, 'season 7 compliant', 'voltron-legendary-defender:7'),
  t(TVD, 'season 6 finale fix-it', 'the-vampire-diaries:6'),
  t(ARROW, 'Post-Season 1 Finale', 'arrow:1'),
  t(FLASH, 'Season 3 premiere spoilers', 'the-flash:3x1'),
  t(BSG, 'Post-Finale', 'battlestar-galactica-2003:end'),
  n(MERLIN, 'Spoilers for the series finale.', 'merlin:end'),
  t(KORRA, 'Post-Book 2', 'legend-of-korra:2'),
  t(KORRA, 'Book 3 spoilers', 'legend-of-korra:3'),
  t(ATLA, 'Set during Book 2: Earth', 'avatar-the-last-airbender:2'),
  t(RWBY, 'Volume 5 Spoilers', 'rwby:5'),
  t(RWBY, 'Not Volume 8 Compliant', 'rwby:8'),
  t(SPN, 'Alternate Season/Series 06', 'supernatural:6'),
  n(HANNIBAL, 'Diverges from canon at the end of season 2', 'hannibal:2'),
  n(TWD, 'after the events of season 2, before season 3', 'the-walking-dead:2'),
  n([SGA, 'Firefly'], 'Set after season 5 of Stargate Atlantis.', 'stargate-atlantis:5'),
  n('Leverage', 'Spoilers for season 3', 'leverage:3'),
];

export const STORIES: Case[] = [
  t(MCU, 'Post-Thor: The Dark World', 'marvel-cinematic-universe:film:thor: the dark world'),
  t(MCU, 'Eternals Spoilers', 'marvel-cinematic-universe:film:eternals'),
  t(MCU, 'Not Age of Ultron Compliant', 'marvel-cinematic-universe:film:avengers: age of ultron'),
  t(
    MCU,
    'Post-Captain America: Brave New World (2025)',
    'marvel-cinematic-universe:film:captain america: brave new world',
  ),
  t(MCU, 'iron man 3 spoilers', 'marvel-cinematic-universe:film:iron man 3'),
  t(MCU, 'Canon Divergence - Black Panther (2018)', 'marvel-cinematic-universe:film:black panther'),
  n(
    MCU,
    'Contains spoilers for Shang-Chi and Loki season 1.',
    'marvel-cinematic-universe:film:shang-chi and the legend of the ten rings + mcu-series:title:for all time. always.',
  ),
  t('Thor (Movies)', 'Ragnarok Fix-It', 'marvel-cinematic-universe:film:thor: ragnarok'),
  t(SW, 'Post-Star Wars: The Last Jedi', 'star-wars-films:film:star wars: episode viii - the last jedi'),
  t(SW, 'TROS spoilers', 'star-wars-films:film:star wars: episode ix - the rise of skywalker'),
  t(SW, 'Post-Order 66', 'star-wars-films:film:star wars: episode iii - revenge of the sith'),
  t(
    'X-Men (Alternate Timeline Movies)',
    'Post-X-Men: First Class (2011)',
    'x-men-films:film:x-men: first class',
  ),
  t('Frozen (Disney Movies)', 'Frozen 2 Spoilers', 'frozen:film:frozen ii'),
  t(
    'How to Train Your Dragon (Movies)',
    'Post-How to Train Your Dragon 2',
    'how-to-train-your-dragon:film:how to train your dragon 2',
  ),
  t(
    'Pirates of the Caribbean (Movies)',
    "Post-Dead Man's Chest",
    "pirates-of-the-caribbean:film:dead man's chest",
  ),
  t(HP, 'Post-Goblet of Fire', 'harry-potter:4'),
  t(HP, 'Spoilers for Deathly Hallows', 'harry-potter:7'),
  t(HP, 'HBP compliant', 'harry-potter:6'),
  t(HP, 'AU from fifth book', 'harry-potter:5'),
  n(HP, 'Ignores books six and seven.', 'harry-potter:7'),
  t(HP, 'Post-Battle of Hogwarts', 'harry-potter:7'),
  t(PJO, "Post-The Titan's Curse", 'percy-jackson:3'),
  t(PJO, 'MoA spoilers', 'percy-jackson:8'),
  t(PJO, 'Post-Giant War', 'percy-jackson:10'),
  t(LOTR, 'Post-War of the Ring', 'the-lord-of-the-rings:4'),
  t(LOTR, 'Spoilers for The Silmarillion', 'the-lord-of-the-rings:5'),
  t(NARNIA, 'Post-The Last Battle', 'chronicles-of-narnia:book:the last battle'),
  t(THG, 'Catching Fire Spoilers', 'the-hunger-games:book:catching fire'),
  t(THG, 'Post-Mockingjay', 'the-hunger-games:book:mockingjay'),
  t(DA, 'Dragon Age: Inquisition Spoilers', 'dragon-age:game:dragon age: inquisition'),
  t(DA, 'Post-Trespasser', 'dragon-age:game:dragon age: inquisition - trespasser'),
  t(ME, 'Mass Effect 3 Spoilers', 'mass-effect:game:mass effect 3'),
  t(KH, 'KH3 Spoilers', 'kingdom-hearts:game:kingdom hearts iii'),
  t(
    'Fire Emblem: Fuukasetsugetsu | Fire Emblem: Three Houses',
    'Azure Moon Route Spoilers',
    'fire-emblem-three-houses:title:azure moon',
  ),
  t('DCU (Comics)', 'Post-Infinite Crisis #4', 'infinite-crisis:#4'),
  n('DCU (Comics)', 'Spoilers up to Infinite Crisis issue 6.', 'infinite-crisis:#6'),
  t('Wheel of Time - Robert Jordan', 'Spoilers through Book 9', 'the-wheel-of-time:9'),
];

export const MANGA: Case[] = [
  t(MHA, 'Manga Spoilers', 'my-hero-academia-manga:medium:manga'),
  t(MHA, 'Chapter 342 spoilers', 'my-hero-academia-manga:ch342'),
  t(MHA, 'spoilers up to ch. 306', 'my-hero-academia-manga:ch306'),
  t(MHA, 'season 5 spoilers', 'my-hero-academia:5'),
  t(MHA, 'Post-Joint Training Arc', 'my-hero-academia-manga:ch217'),
  t(JJK, 'Shibuya Incident Spoilers', 'jujutsu-kaisen-manga:ch136'),
  t(JJK, 'chapter 236 fix-it', 'jujutsu-kaisen-manga:ch236'),
  t(JJK, 'Post-Culling Game Arc', 'jujutsu-kaisen-manga:ch221'),
  t(AOT, 'manga spoilers up to chapter 122', 'attack-on-titan-manga:ch122'),
  t(OP, 'Wano Arc Spoilers', 'one-piece-manga:ch1057'),
  t(OP, 'Post-Marineford', 'one-piece-manga:ch580'),
  t('Haikyuu!!', 'Post-Timeskip', 'haikyuu-manga:ch402'),
  t('Naruto', 'Post-Fourth Shinobi War', 'naruto-manga:ch699'),
  t(MHA, 'No Manga Spoilers', '', true),
  t('Hunter X Hunter', 'Greed Island Arc', 'hunter-x-hunter:ch75'),
];

export const WHOLE: Case[] = [
  t(SPN, 'Post-Canon', 'supernatural:end'),
  t(MERLIN, 'Post-Series', 'merlin:end'),
  t(HANNIBAL, 'post canon fluff', 'hannibal:end'),
  t(BUFFY, 'spoilers for the whole show', 'buffy:end'),
  t(VOY, 'Spoilers for all seasons', 'star-trek-voyager:end'),
  n(NCIS, 'Spoilers for everything that has aired so far.', 'ncis:now'),
  n(FLASH, 'Spoilers through the latest episode', 'the-flash:now'),
  t(ARROW, 'Spoilers', 'arrow:now'),
  t(TOH, 'SPOILERS!!!', 'the-owl-house:now'),
  t(GLEE, 'Major Spoilers', 'glee:now'),
  t([MERLIN, SHERLOCK], 'Spoilers', 'merlin:now + sherlock:now'),
  t('One Direction (Band)', 'Glee Spoilers', 'glee:now'),
  t(KORRA, 'after the series ends', 'legend-of-korra:end'),
  t(RWBY, 'Up to date with canon so spoilers up to the current volume', 'rwby:now'),
  t('Dream SMP', 'Spoilers for the 11/16 stream', 'dream smp:date:11-16'),
  n('Dream SMP', 'Canon up to November 16th 2020.', 'dream smp:date:2020-11-16'),
];

export const NONE: Case[] = [
  t(SPN, 'No Spoilers', '', true),
  n(BUFFY, 'Spoilers: none', '', true),
  n(XF, 'Spoilers: None.', '', true),
  n(SG1, 'Spoilers: N/A', '', true),
  n(DW, 'No spoilers for series 9.', '', true),
  t(GOT, 'spoiler free', '', true),
  n(CM, 'Spoilers: none, except for "Haunted".', 'criminal-minds:5x2'),
  n(TVD, 'No spoilers past season 3.', 'the-vampire-diaries:3'),
  n(SGA, 'Spoilers: nothing past The Siege', 'stargate-atlantis:2x1'),
  n(HOUSE, 'Contains no spoilers for 6x01, but some for the end of season 5', 'house-md:5'),
  t(TW, 'Pre-Season/Series 03', ''),
  t(MCU, 'Pre-Avengers (2012)', ''),
  t(MERLIN, 'Pre-Canon', ''),
  t(RWBY, 'Written before Volume 7', ''),
  t(SPN, 'pre-series', ''),
  t(ST, 'set before season 1', ''),
  t(HP, 'Canon Compliant', ''),
  t(HP, 'Canon Divergence', ''),
  t(GOT, 'Alternate Universe - Canon Divergence', ''),
  t(ARROW, 'Alternate Universe - Modern Setting', ''),
  t(FLASH, 'Fix-It', ''),
  t(GLEE, 'Alternate Ending', ''),
  t(SPN, 'Missing Scene', ''),
  t(MCU, 'Spoiled Peter Parker', ''),
  t(SHERLOCK, 'spoiler alert: they adopt a dog', ''),
  t(MHA, 'Spoiler: it was never about the cat', ''),
  t(HANNIBAL, 'no beta we die like spoilers', ''),
  t(TVD, 'please no spoilers in the comments', ''),
  t(BUFFY, 'On Hiatus', ''),
  t('Hockey RPF', '2015-2016 NHL Season', ''),
  t(GOT, 'Holiday Season', ''),
  t(SPN, 'Chapter 3 has smut', ''),
  t(VLD, 'safe until chapter 12', ''),
  n(HP, 'Updates every week, next chapter on Friday', ''),
  t(TOH, 'Tags contain spoilers', ''),
  t(TOH, 'more tags to be added to avoid spoilers', ''),
  t(LUCIFER, 'Post-Break Up', ''),
  t(MCU, 'Post-Traumatic Stress Disorder - PTSD', ''),
  t(HP, 'Villain Arc', ''),
  t(MCU, 'Redemption Arc', ''),
  t('BTS', 'World Tour', ''),
  t(SPN, 'Coffee Shop AU', ''),
  n(SG1, 'The following post contains the third part of my story.', ''),
  n(DW, "I haven't seen series 10 yet.", ''),
  n(MERLIN, 'No knowledge of season 5 needed.', ''),
];

export const SEVERAL: Case[] = [
  n(
    [SPN, DW],
    'Spoilers for Supernatural season 4 and Doctor Who series 3.',
    'supernatural:4 + doctor-who:3',
  ),
  n([BUFFY, ANGEL], 'Set after "Chosen" (BtVS) and "Not Fade Away" (AtS).', 'buffy:7x22 + angel:5x22'),
  n(
    [SG1, SGA],
    'Major spoilers for SG-1 season 8, minor ones for Atlantis season 1',
    'stargate-sg-1:8 + stargate-atlantis:1',
  ),
  n(
    [ARROW, FLASH],
    'Spoilers up to 3x23 of Arrow and 1x23 of The Flash (2014)',
    'arrow:3x23 + the-flash:1x23',
  ),
  n([GOT], 'Spoilers: seasons 1 through 5, plus one line from 6x05', 'game-of-thrones:6x5'),
  n(HOUSE, 'Spoilers for season 3, specifically 3x15 and 3x20.', 'house-md:3'),
  n(NCIS, 'Spoilers: Twilight, Kill Ari, Hiatus', 'ncis:3x24'),
];

export const LANGUAGES: Case[] = [
  n(SPN, 'Contiene spoilers hasta la temporada 6.', 'supernatural:6'),
  n(SPN, 'Ambientado después del final de la quinta temporada', 'supernatural:5'),
  n(SPN, 'Sin spoilers.', '', true),
  n(MERLIN, 'Contém spoilers da quarta temporada', 'merlin:4'),
  n(MERLIN, 'Se passa depois do episódio 3x05', 'merlin:3x5'),
  n(DW, 'Spoilers jusqu’à la saison 6', 'doctor-who:6'),
  n(DW, 'Se déroule après le 5x13.', 'doctor-who:5x13'),
  n(DW, 'Aucun spoiler', '', true),
  n(BUFFY, 'Spoiler bis zur 5. Staffel', 'buffy:5'),
  n(BUFFY, 'Spielt nach Staffel 7', 'buffy:7'),
  n(BUFFY, 'Keine Spoiler.', '', true),
  n(HOUSE, 'Spoiler per la sesta stagione', 'house-md:6'),
  n(HOUSE, 'Ambientata dopo la 4x16', 'house-md:4x16'),
  n(SHERLOCK, 'Спойлеры к третьему сезону', 'sherlock:3'),
  n(SHERLOCK, 'Действие происходит после 2 сезона', 'sherlock:2'),
  n(SHERLOCK, 'Без спойлеров', '', true),
  n(TVD, 'Spoilery do czwartego sezonu', 'the-vampire-diaries:4'),
  n(TVD, 'Dzieje się po 3x22', 'the-vampire-diaries:3x22'),
  n(SPN, '第八季剧透', 'supernatural:8'),
  n(SPN, '第十季之后', 'supernatural:10'),
  n(SPN, '无剧透', '', true),
  n(MHA, '原作ネタバレあり', 'my-hero-academia-manga:medium:manga'),
  n(MHA, '423話までのネタバレ', 'my-hero-academia-manga:ch423'),
  n(SPN, 'シーズン9後の話', 'supernatural:9'),
];
