/**
 * What warns, as data. Words are folded as `tokenise` does it; a last `*` stands for any ending. Names of
 * tags follow the archive's canonical ones and the common spellings beside them.
 */
export type WarningKind =
  | 'death'
  | 'suicide'
  | 'selfHarm'
  | 'abuse'
  | 'rape'
  | 'violence'
  | 'gore'
  | 'eatingDisorder'
  | 'underage'
  | 'incest'
  | 'drugs'
  | 'torture'
  | 'loss'
  | 'hate'
  | 'panic'
  | 'content';

/** What looks like a warning and is none. */
export const NOT_A_WARNING: readonly string[] = [
  'no beta we die',
  'no beta read we die',
  'not beta read we die',
  'we die like',
  'everyone lives nobody dies',
  'everybody lives nobody dies',
  'nobody dies',
  'no one dies',
  'noone dies',
  'no character death',
  'no major character death',
  'no death',
  'no smut',
  'to die for',
  'die hard',
  'suicide squad',
  'death eater*',
  'death note',
  'death star',
  'dead end',
  'dead sea',
  'deadpool',
  'little death',
  'la petite mort',
];

/** What says that a warning follows, without saying of what. */
export const WARNING_LABELS: readonly string[] = [
  'tw',
  'cw',
  'tws',
  'cws',
  'trigger warning*',
  'triggerwarning*',
  'content warning*',
  'content note*',
  'content advisory',
  'dead dove*',
  'dddne',
  'heed the tags',
  'heed the warning*',
  'mind the tags',
  'mind the warning*',
  'read the warning*',
  'triggering',
  'potential trigger*',
  'possible trigger*',
  'may be trigger*',
  'disturbing content',
  'dark fic',
  'darkfic',
];

export const WARNING_WORDS: Record<Exclude<WarningKind, 'content'>, readonly string[]> = {
  suicide: [
    'suicid*',
    'kill* himself',
    'kill* herself',
    'kill* themsel*',
    'kill* myself',
    'took his own life',
    'took her own life',
    'takes his own life',
    'takes her own life',
    'self inflicted',
  ],
  selfHarm: [
    'self harm*',
    'selfharm*',
    'self injur*',
    'self mutilation',
    'self destructive',
    'cutting',
    'sh tw',
  ],
  rape: [
    'rape*',
    'raping',
    'rapist*',
    'non con',
    'noncon*',
    'non consensual',
    'dub con',
    'dubcon',
    'dubious consent',
    'extremely dubious consent',
    'sexual assault*',
    'sexual violence',
    'sexual coercion',
    'sexual harassment',
    'molest*',
    'consent issues',
  ],
  abuse: [
    'abus*',
    'domestic violence',
    'gaslighting',
    'grooming',
    'neglect',
    'child neglect',
    'bullying',
    'stalking',
  ],
  underage: ['underage*', 'pedophil*', 'paedophil*', 'minor adult', 'shota*', 'lolicon*'],
  incest: ['incest*', 'pseudo incest', 'twincest', 'sibling incest'],
  gore: [
    'gore',
    'gory',
    'bloody',
    'blood and gore',
    'blood and injury',
    'body horror',
    'mutilation',
    'cannibalism',
    'vomit*',
    'emeto*',
  ],
  torture: ['tortur*', 'noncon drugging', 'human experimentation', 'slavery'],
  violence: [
    'violen*',
    'murder*',
    'graphic depictions of violence',
    'gun violence',
    'school shooting',
    'kidnap*',
    'homicid*',
  ],
  eatingDisorder: [
    'eating disorder*',
    'disordered eating',
    'anorexi*',
    'bulimi*',
    'binge eating',
    'starvation',
    'fatphobi*',
  ],
  drugs: [
    'drug use',
    'drug abuse',
    'drug addiction',
    'drugs',
    'recreational drug use',
    'overdos*',
    'substance abuse',
    'addiction',
    'alcoholi*',
    'alcohol abuse',
    'alcohol use disorder',
    'relapse',
  ],
  loss: [
    'miscarriage*',
    'stillb*',
    'abortion*',
    'infertility',
    'pregnancy loss',
    'child death',
    'terminal illness',
    'cancer',
  ],
  hate: [
    'racis*',
    'homophobi*',
    'transphobi*',
    'biphobi*',
    'misogyn*',
    'antisemit*',
    'ableis*',
    'slur*',
    'hate crime*',
    'sexis*',
    'xenophobi*',
  ],
  panic: ['panic attack*', 'flashbacks', 'ptsd', 'dissociation', 'self hatred', 'self loathing'],
  death: [
    'major character death*',
    'character death*',
    'mcd',
    'death',
    'deaths',
    'dies',
    'died',
    'dying',
    'dead',
    'die',
    'killed',
    'kill*',
    'animal death',
    'execution',
    'executed',
    'funeral*',
  ],
};
