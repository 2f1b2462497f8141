import { alternatives, flat, inside } from './flat';
import { placesOf, type SheetName, sheetPath, surfacesOf } from './sheets';
import type { Site, WorkShape } from './types';

/**
 * The static style that keeps what may be hidden invisible until the page's script has decided, derived
 * from a site's description. One file per group of surfaces, so that what is off is not registered.
 *
 * Rules are `!important` inside a cascade layer: there, layered rules win over unlayered ones, so no rule
 * of the page or of a skin beats them (CSS Cascade 5, section 6.4.2). `data-unspoiled-seen` on a work's root
 * lifts them for that work; `off` on the document's root disarms them all.
 */
export interface Sheet {
  /** Path in the built extension. */
  path: string;
  name: SheetName;
  css: string;
}

const armed = 'html:not([data-unspoiled="off"])';
/** While the script lives it says so on the document's root; only without it does the style speak. */
const alone = 'html:not([data-unspoiled])';
const undecided = ':not([data-unspoiled-seen])';

const hidden = 'visibility: hidden !important';
const label = `content: "__MSG_veil_stopped__" !important; position: absolute !important;
  inset: 0 auto auto 0 !important; z-index: 1 !important; box-sizing: border-box !important;
  max-width: 100% !important; padding: 4px 8px !important; text-align: start !important;
  font: 14px/20px system-ui, sans-serif !important; color: #1f1e1a !important;
  background: #f4f2ec !important; border: 1px solid #85806f !important;
  visibility: visible !important; animation: unspoiled-stopped 150ms 2s both !important`;

const block = (selectors: string, declarations: string): string => `${selectors} { ${declarations} }\n`;

/** Says that the script has stopped, over each of these places: one rule for all, since it is long. */
const spoken = (places: readonly string[]): string =>
  places.length === 0
    ? ''
    : block(places.map((place) => `${alone} ${place}`).join(', '), 'position: relative !important') +
      block(places.map((place) => `${alone} ${place}::before`).join(', '), label);

const whileArmed = (places: readonly string[]): string[] => places.map((place) => `${armed} ${place}`);
const all = (places: readonly string[]): string => whileArmed(places).join(', ');

/** Hides places and all that is in them. */
const whole = (places: readonly string[]): string => `${flat(whileArmed(places), `&, & * { ${hidden} }`)}\n`;

const undecidedRoot = ({ root }: WorkShape): string => `:is(${root})${undecided}`;
const undecidedOf = (list: string): string[] => alternatives(list).map((one) => `${one}${undecided}`);

/** Inline tags and prose: a descendant that the page makes visible by itself would show through, so both. */
function surfacePlace(shape: WorkShape, name: SheetName): string[] {
  const found = surfacesOf[name].flatMap((surface) => shape.surfaces[surface] ?? []);
  // A line that holds several surfaces is hidden whole until it is taken apart, the harmless ones too.
  const mixed = name === 'tags' || name === 'summary' ? (shape.mixed ?? []).map((each) => each.in) : [];
  found.push(...mixed.filter(Boolean));
  if (found.length === 0) return [];
  // Where that is all of the work, so is what is hidden.
  return mixed.includes('') ? undecidedOf(shape.root) : inside(undecidedRoot(shape), found.join(', '));
}

function surfaceRules(shapes: readonly WorkShape[], name: SheetName): string {
  const places = shapes.flatMap((shape) => surfacePlace(shape, name));
  if (places.length === 0) return '';
  const says = name === 'summary' || name === 'notes';
  return whole(places) + spoken(says ? places : []);
}

/** Text may be a million words: opacity covers descendants without a rule that every one of them is matched to. */
function textRules(shape: WorkShape): string {
  const { text } = shape.surfaces;
  const root = undecidedRoot(shape);
  let css = text ? block(all(inside(root, text)), `${hidden}; opacity: 0 !important`) : '';
  if (shape.textFrame) {
    const frames = inside(root, shape.textFrame);
    // All of it is hidden with a gated work, chapter titles too. Kept a screen tall, so that nothing visible
    // below it moves when the work is decided.
    css += block(all(frames), `${hidden}; min-height: 100vh !important`);
    css += spoken(frames);
  }
  return css;
}

/** Where a reader has words of their own, each paragraph stays hidden until it has been searched. */
function wordRules(shape: WorkShape): string {
  const { text } = shape.surfaces;
  if (!text) return '';
  const unsearched = (root: string) => inside(root, text).map((one) => `${one}${undecided}`);
  const searched = unsearched(`:is(${shape.root})[data-unspoiled-seen]`);
  return (
    block(all(unsearched(`:is(${shape.root})`)), hidden) +
    block(all(searched.map((one) => `${one} > [data-unspoiled-seen]`)), 'visibility: visible !important')
  );
}

/** Works of a list that may be folded or taken out: hidden whole, since the reader wants just that. */
const blurbRules = ({ name, root }: WorkShape): string => (name === 'blurb' ? whole(undecidedOf(root)) : '');

/** What stands around works: each is marked by itself when it has been looked at. */
function aroundRules(site: Site, name: SheetName): string {
  const selector = placesOf[name]?.flatMap((place) => site.around?.[place] ?? []).join(', ');
  return whole(undecidedOf(selector ?? ''));
}

const own: Partial<Record<SheetName, (shape: WorkShape) => string>> = {
  text: textRules,
  words: wordRules,
  works: blurbRules,
};

function rulesOf({ shapes }: Site, name: SheetName): string {
  const rules = own[name];
  return rules ? shapes.map(rules).join('') : surfaceRules(shapes, name);
}

/** The pre-paint style sheets of a site, one a group of surfaces. */
export function prepaintSheets(site: Site): Sheet[] {
  return (Object.keys(surfacesOf) as SheetName[]).map((name) => ({
    path: sheetPath(site, name),
    name,
    css: `@layer unspoiled {\n${rulesOf(site, name)}${aroundRules(site, name)}}\n@keyframes unspoiled-stopped { from { opacity: 0 } }\n`,
  }));
}
