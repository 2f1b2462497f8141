import { describe, expect, it } from 'vitest';
import { answer, settled } from './engine';

const SPN = 'Supernatural (TV 2005)';
const MCU = 'Marvel Cinematic Universe';
const DS9 = 'Star Trek: Deep Space Nine';
const TNG = 'Star Trek: The Next Generation';
const MHA = '僕のヒーローアカデミア | Boku no Hero Academia | My Hero Academia (Anime & Manga)';
const KNY = '鬼滅の刃 | Demon Slayer: Kimetsu no Yaiba (Anime)';
const XF = 'The X-Files';
const SVU = 'Law & Order: SVU';
const SGA = 'Stargate Atlantis';
const SG1 = 'Stargate SG-1';
const ST = 'Stranger Things (TV 2016)';

type Trap = [
  kind: 't' | 'n',
  fandoms: string[],
  text: string,
  needs: string,
  clear?: boolean,
  scope?: string,
];

// What misled rules before, each in words of our own. `t` a tag, `n` a notice; needs in the notation.
const TRAPS: Trap[] = [
  // "No" in a title, and Japanese "no".
  [
    't',
    [MCU],
    'Spoilers for Spider-Man: No Way Home (Movie)',
    'marvel-cinematic-universe:film:spider-man: no way home',
  ],
  [
    't',
    ['Shingeki no Kyojin | Attack on Titan'],
    'Shingeki no Kyojin: Kuinaki Sentaku | Attack on Titan: No Regrets Spoilers',
    'attack on titan: no regrets:now',
  ],
  ['t', [KNY], 'Kimetsu no Yaiba Anime Spoilers', 'demon-slayer:now'],
  ['t', [KNY], 'some Kimetsu no Yaiba Manga Spoilers', 'demon-slayer:medium:manga'],
  [
    't',
    [MHA],
    'Boku no Hero Academia | My Hero Academia - Manga Spoilers',
    'my-hero-academia-manga:medium:manga',
  ],
  ['t', [SPN], 'Post-Episode: s03e16 No Rest for the Wicked', 'supernatural:3x16'],
  // Operators inside titles.
  ['t', [], 'slight spoilers for Onward', 'onward:now'],
  [
    't',
    ['X-Men (Alternate Timeline Movies)'],
    'Spoilers for X-Men: Days of Future Past',
    'x-men-films:film:x-men: days of future past',
  ],
  [
    't',
    ['The Owl House (Cartoon)'],
    'tiny spoilers for s02e05 through the looking glass ruins',
    'the-owl-house:2x5',
  ],
  ['t', ['逆転裁判 | Gyakuten Saiban | Ace Attorney'], 'Justice For All Spoilers', 'ace-attorney:2'],
  ['t', [], 'Between Grief and Gravity', ''],
  ['t', ['NCIS'], 'Post-Episode: s03e24 Hiatus Part II', 'ncis:3x24'],
  // A title that is another series' name, or another canon's title.
  ['n', [SG1], 'Spoilers for The Sentinel', 'stargate-sg-1:5x20'],
  ['t', ['Star Trek'], 'Episode: s07e25 Endgame (Star Trek: Voyager)', 'star-trek-voyager:7x26'],
  [
    'n',
    [XF],
    'SPOILERS: The movie, and before moving on they talk.',
    'x-files:film:the x-files: fight the future',
  ],
  // Negations.
  ['n', [XF], 'Spoilers: none, set prior to Requiem', '', true],
  ['n', [SVU], 'Spoilers: none that I can think of, except for Fallacy', 'law-and-order-svu:4x21'],
  [
    'n',
    ['Glee'],
    'SPOILERS: None really. Anything up to the end of Season 2 is fair game, and Nationals in s3 too',
    'glee:3',
  ],
  [
    'n',
    [SPN],
    'A post-“Croatoan” story that goes off-canon at the end. No spoilers for Season Three.',
    'supernatural:2x9',
  ],
  ['n', [DS9], 'No spoilers post season 4, which is a pity', 'star-trek-ds9:4'],
  ['n', [DS9], 'Set somewhere in S4 or S5, but no spoilers.', '', true],
  [
    'n',
    ['She-Ra and the Princesses of Power (2018)'],
    'no spoilers for s4 but you will enjoy it more after it',
    '',
    true,
  ],
  ['n', [DS9], "(I haven't finished the show, so please no spoilers past season 5.)", ''],
  ['t', [MHA], "not caught up, please don't spoil me in the comments", ''],
  // V is a volume, a half-season, a book.
  ['t', [ST], 'S4 V1 SPOILERS', 'stranger-things:4.1'],
  ['t', ['RWBY'], 'Spoilers for V6C9', 'rwby:6x9'],
  // Dates.
  ['t', ['Dream SMP'], 'spoilers for the 11/16 stream', 'dream smp:date:11-16'],
  ['t', ['Dream SMP'], 'Spoilers for everything up to April 30th 2021', 'dream smp:date:2021-04-30'],
  // Code and title disagree.
  ['n', [DS9], 'Spoilers for S6E32 "Tears of the Prophets"', 'star-trek-ds9:6x26'],
  ['n', [DS9], 'Set after S06E05 "Sacrifice of Angels"', 'star-trek-ds9:6x6'],
  ['t', [DS9], 'Post-Episode: s05e25 The Inner Light', 'star-trek-tng:5x25'],
  // Two points, two severities, ranges that end at a title.
  ['n', ['House M.D.'], 'Spoilers: end of season 5, casting for season 6', 'house-md:6'],
  ['n', [SGA], 'Spoilers: Season 3 through "Sunday"', 'stargate-atlantis:3x17'],
  [
    'n',
    ['Battlestar Galactica (2003)'],
    '[Spoilers up through season two and a tiny bit for season 3.]',
    'battlestar-galactica-2003:3',
  ],
  [
    'n',
    [SG1, SGA],
    'Spoilers for: blink and you miss it spoilers for SG1 Season 8 Threads, SG1 Season 10 Unending, SGA Season 1 Before I Sleep. Huge spoilers for SGA Season 5 First Contact.',
    'stargate-sg-1:10x20 + stargate-atlantis:5x10',
  ],
  [
    'n',
    ['NCIS'],
    'Spoilers: YES! Based on spoilers for the first two to three episodes of season 9.',
    'ncis:9x3',
  ],
  [
    'n',
    ['NCIS', SPN],
    'set in the current season of both, so expect spoilers for all that has aired to date',
    'ncis:now + supernatural:now',
  ],
  [
    'n',
    [TNG],
    'WARNING: The following post contains spoilers for this week\'s TNG episode, "Legacy".',
    'star-trek-tng:4x6',
  ],
  // Jokes and the verb.
  ['t', [], 'spoiler alert: she ALWAYS has a plan', ''],
  ['t', ['Hannibal (TV)'], 'Spoiler Alert: the cook did it', ''],
  ['t', [], 'no beta we die like [SPOILER]', ''],
  ['t', [], 'Spoiled Min Yoongi | Suga', ''],
  // What stands beside.
  ['t', [], 'Spoilers after this point', '', false, 'followingTags'],
  ['t', [], "SPOILER IN THE NEXT TAG DON'T READ IT", '', false, 'nextTag'],
  ['t', [], 'These Tags Contain Spoilers', '', false, 'allTags'],
  ['t', [], 'I will add tags as I update or it would be spoilers', ''],
  ['n', [], 'WARNING: Spoilers for a future chapter of "My Other Story".', ''],
  ['t', [], 'ON HIATUS BUT NOT ABANDONED', ''],
  ['t', ['Hockey RPF'], '2017-2018 NHL Season', ''],
  // Several canons.
  ['n', ['Frozen (Disney Movies)'], 'No spoilers for Frozen 2, but will spoil Tangled episodes 1 and 2.', ''],
  ['n', [DS9], "Set between Honor Among Thieves and Time's Orphan.", 'star-trek-ds9:6x15'],
  [
    'n',
    ['Buffy the Vampire Slayer (TV)', 'Angel: the Series'],
    'Starts post-gift, and will be post-NFA in the end.',
    'buffy:5x22 + angel:5x22',
  ],
  [
    'n',
    [SGA, 'Merlin (TV)'],
    'Set post season 4 for SGA and up to episode 9 of season 3 for "Merlin"',
    'stargate-atlantis:4 + merlin:3x9',
  ],
  // Other languages.
  ['n', [DS9], 'Spoiler de “El Doctor Bashir, ¿supongo?”', 'star-trek-ds9:5x16'],
  [
    't',
    ['Frozen (Disney Movies)', MCU],
    'Con spoilers de End Game.',
    'marvel-cinematic-universe:film:avengers: endgame',
  ],
];

describe('traps', () => {
  it('are 55', () => expect(TRAPS).toHaveLength(55));
  it.each(TRAPS.map((trap): [string, Trap] => [trap[2], trap]))(
    '%s',
    (_said, [kind, fandoms, text, needs, clear, scope]) => {
      const wanted = needs === '' ? [] : needs.split(' + ').map(settled).sort();
      const got = answer(text, fandoms, kind === 't' ? 'freeform' : 'notes');
      expect(got).toEqual({ needs: wanted, clear: clear ?? false, ...(scope ? { scope } : {}) });
    },
  );
});
