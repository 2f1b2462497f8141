import type { Word } from '../words/t';

/**
 * Regular expressions that cannot hang: a pattern becomes a list of steps that all run side by side over
 * the text (Thompson 1968, with the starts kept as in Pike's), so time is text × steps and nothing is
 * tried twice. What needs backtracking (look-around, references) is refused.
 */
export class PatternError extends Error {
  constructor(readonly problem: Word) {
    super(problem);
  }
}

export interface Pattern {
  /** Matches in UTF-16 units; they may overlap, and every match of the expression lies inside their union. */
  find(text: string): { start: number; end: number }[];
}

type Test = (code: number) => boolean;
type Tree =
  | { is: 'test'; test: Test }
  | { is: 'edge'; word: boolean }
  | { is: 'line'; end: boolean }
  | { is: 'all'; of: Tree[] }
  | { is: 'any'; of: Tree[] }
  | { is: 'repeat'; of: Tree; least: number; most: number };

const MOST_STEPS = 400;
const MOST_DEPTH = 40;

// One UTF-16 unit folded without changing the length of the text.
const folds = new Map<number, number>();
function fold(code: number): number {
  if (code < 65) return code;
  if (code < 128) return code < 91 ? code + 32 : code;
  let known = folds.get(code);
  if (known === undefined) {
    const plain = String.fromCharCode(code).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    known = plain.length === 1 ? plain.charCodeAt(0) : code;
    folds.set(code, known);
  }
  return known;
}

const LETTER = /[\p{L}\p{N}_]/u;
const isWord = (code: number): boolean =>
  code < 128
    ? (code > 47 && code < 58) || (code > 64 && code < 91) || code === 95 || (code > 96 && code < 123)
    : LETTER.test(String.fromCharCode(code));
const isDigit: Test = (code) => code > 47 && code < 58;
const isSpace: Test = (code) => code === 32 || (code > 8 && code < 14) || code === 0xa0 || code === 0x3000;
const CLASSES: Record<string, Test> = {
  d: isDigit,
  D: (c) => !isDigit(c),
  w: isWord,
  W: (c) => !isWord(c),
  s: isSpace,
  S: (c) => !isSpace(c),
};
const CONTROLS: Record<string, number> = { n: 10, r: 13, t: 9 };

class Parser {
  private at = 0;
  constructor(private readonly source: string) {}

  parse(): Tree {
    const tree = this.any(0);
    if (this.at < this.source.length) throw new PatternError('phrase_syntax');
    return tree;
  }

  private get here(): string {
    return this.source.charAt(this.at);
  }

  private any(depth: number): Tree {
    if (depth > MOST_DEPTH) throw new PatternError('phrase_tooLong');
    const of = [this.all(depth)];
    while (this.here === '|') {
      this.at++;
      of.push(this.all(depth));
    }
    return of.length === 1 && of[0] ? of[0] : { is: 'any', of };
  }

  private all(depth: number): Tree {
    const of: Tree[] = [];
    while (this.at < this.source.length && this.here !== '|' && this.here !== ')')
      of.push(this.repeated(depth));
    return { is: 'all', of };
  }

  private repeated(depth: number): Tree {
    let tree = this.one(depth);
    for (;;) {
      const times = this.times();
      if (!times) return tree;
      // "+" after a quantifier would be possessive, "?" lazy: only lazy exists, and means the same here.
      if (this.here === '?') this.at++;
      tree = { is: 'repeat', of: tree, least: times[0], most: times[1] };
      if (/[*+?{]/.test(this.here) && this.here !== '') throw new PatternError('phrase_syntax');
    }
  }

  private times(): [number, number] | undefined {
    const c = this.here;
    const simple: Record<string, [number, number]> = { '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] };
    if (c !== '' && c in simple) {
      this.at++;
      return simple[c];
    }
    const braces = /^\{(\d{1,3})(,(\d{1,3})?)?\}/.exec(this.source.slice(this.at, this.at + 10));
    if (!braces) return undefined;
    this.at += braces[0].length;
    const least = Number(braces[1]);
    const most = braces[2] === undefined ? least : braces[3] === undefined ? Infinity : Number(braces[3]);
    if (most < least) throw new PatternError('phrase_syntax');
    return [least, most];
  }

  private one(depth: number): Tree {
    const c = this.here;
    this.at++;
    if (c === '(') return this.group(depth);
    if (c === '[') return { is: 'test', test: this.set() };
    if (c === '.') return { is: 'test', test: (code) => code !== 10 };
    if (c === '^' || c === '$') return { is: 'line', end: c === '$' };
    if (c === '\\') return this.escaped();
    if (c === '*' || c === '+' || c === '?') throw new PatternError('phrase_syntax');
    return literal(c.charCodeAt(0));
  }

  private group(depth: number): Tree {
    if (this.here === '?') {
      const after = this.source.slice(this.at + 1, this.at + 3);
      if (/^(?:[=!]|<[=!])/.test(after)) throw new PatternError('phrase_lookaround');
      if (!after.startsWith(':')) throw new PatternError('phrase_syntax');
      this.at += 2;
    }
    const inner = this.any(depth + 1);
    if (this.here !== ')') throw new PatternError('phrase_syntax');
    this.at++;
    return inner;
  }

  private escaped(): Tree {
    const c = this.here;
    this.at++;
    if (c === '') throw new PatternError('phrase_syntax');
    if (/[1-9k]/.test(c)) throw new PatternError('phrase_backreference');
    if (c === 'b' || c === 'B') return { is: 'edge', word: c === 'b' };
    if (CLASSES[c]) return { is: 'test', test: CLASSES[c] };
    if (CONTROLS[c] !== undefined) return literal(CONTROLS[c]);
    if (/[a-zA-Z0-9]/.test(c)) throw new PatternError('phrase_syntax');
    return literal(c.charCodeAt(0));
  }

  private set(): Test {
    const not = this.here === '^';
    if (not) this.at++;
    const tests: Test[] = [];
    while (this.here !== ']') {
      const from = this.member();
      if (typeof from === 'function') {
        tests.push(from);
        continue;
      }
      let to = from;
      if (this.here === '-' && this.source.charAt(this.at + 1) !== ']') {
        this.at++;
        const end = this.member();
        if (typeof end === 'function' || end < from) throw new PatternError('phrase_syntax');
        to = end;
      }
      tests.push(range(from, to));
    }
    this.at++;
    return (code) => tests.some((t) => t(code)) !== not;
  }

  private member(): number | Test {
    const c = this.here;
    if (c === '') throw new PatternError('phrase_syntax');
    this.at++;
    if (c !== '\\') return c.charCodeAt(0);
    const e = this.here;
    this.at++;
    if (e === '' || /[1-9]/.test(e)) throw new PatternError('phrase_syntax');
    return CLASSES[e] ?? CONTROLS[e] ?? e.charCodeAt(0);
  }
}

function literal(code: number): Tree {
  const want = fold(code);
  return { is: 'test', test: (c) => fold(c) === want };
}

// A range holds in either case: [a-z] finds capitals too.
const range =
  (from: number, to: number): Test =>
  (code) => {
    if (code >= from && code <= to) return true;
    const folded = fold(code);
    if (folded >= from && folded <= to) return true;
    const capital = folded > 96 && folded < 123 ? folded - 32 : folded;
    return capital >= from && capital <= to;
  };

type Step =
  | { do: 'test'; test: Test }
  | { do: 'split'; a: number; b: number }
  | { do: 'jump'; to: number }
  | { do: 'edge'; word: boolean }
  | { do: 'line'; end: boolean }
  | { do: 'match' };

function write(tree: Tree, steps: Step[]): void {
  if (steps.length > MOST_STEPS) throw new PatternError('phrase_tooLong');
  if (tree.is === 'test') steps.push({ do: 'test', test: tree.test });
  else if (tree.is === 'edge') steps.push({ do: 'edge', word: tree.word });
  else if (tree.is === 'line') steps.push({ do: 'line', end: tree.end });
  else if (tree.is === 'all') for (const t of tree.of) write(t, steps);
  else if (tree.is === 'any') writeAny(tree.of, steps);
  else {
    for (let i = 0; i < tree.least; i++) write(tree.of, steps);
    if (tree.most === Infinity) {
      const split = { do: 'split' as const, a: 0, b: 0 };
      const start = steps.push(split) - 1;
      split.a = steps.length;
      write(tree.of, steps);
      steps.push({ do: 'jump', to: start });
      split.b = steps.length;
    } else
      for (let i = tree.least; i < tree.most; i++) {
        const split = { do: 'split' as const, a: 0, b: 0 };
        steps.push(split);
        split.a = steps.length;
        write(tree.of, steps);
        split.b = steps.length;
      }
  }
}

function writeAny(of: Tree[], steps: Step[]): void {
  const jumps: { do: 'jump'; to: number }[] = [];
  for (const [i, branch] of of.entries()) {
    if (i === of.length - 1) {
      write(branch, steps);
      break;
    }
    const split = { do: 'split' as const, a: 0, b: 0 };
    steps.push(split);
    split.a = steps.length;
    write(branch, steps);
    const jump = { do: 'jump' as const, to: 0 };
    steps.push(jump);
    jumps.push(jump);
    split.b = steps.length;
  }
  for (const jump of jumps) jump.to = steps.length;
}

/**
 * Compiles a pattern: literals, `.`, classes, `\d \w \s \b`, groups, `|`, `* + ? {n,m}`, `^ $`.
 * Letters match whatever their case and accents. @throws PatternError saying what to change.
 */
export function compilePattern(source: string): Pattern {
  const steps: Step[] = [];
  write(new Parser(source).parse(), steps);
  steps.push({ do: 'match' });
  if (steps.length > MOST_STEPS) throw new PatternError('phrase_tooLong');
  if (matchesNothing(steps)) throw new PatternError('phrase_matchesNothing');
  return { find: (text) => run(steps, text) };
}

/** Whether the pattern is content with no character at all, and would match everywhere. */
function matchesNothing(steps: Step[]): boolean {
  const seen = new Set<number>();
  const stack = [0];
  while (stack.length > 0) {
    const at = stack.pop() as number;
    const step = steps[at];
    if (!step || seen.has(at)) continue;
    seen.add(at);
    if (step.do === 'match') return true;
    if (step.do === 'split') stack.push(step.a, step.b);
    else if (step.do === 'jump') stack.push(step.to);
    else if (step.do !== 'test') stack.push(at + 1);
  }
  return false;
}

function run(steps: Step[], text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let now: number[] = [];
  let next: number[] = [];
  let nowStarts: number[] = [];
  let nextStarts: number[] = [];
  const seen = new Int32Array(steps.length).fill(-1);
  const stack: number[] = [];

  // Follows what needs no character. The earliest start comes first and keeps the step: whoever comes
  // later has the same future.
  const enter = (from: number, start: number, at: number, steady: number[], starts: number[]): void => {
    stack.push(from);
    while (stack.length > 0) {
      const pc = stack.pop() as number;
      if (seen[pc] === at) continue;
      seen[pc] = at;
      const step = steps[pc] as Step;
      if (step.do === 'test') {
        steady.push(pc);
        starts.push(start);
      } else if (step.do === 'split') stack.push(step.b, step.a);
      else if (step.do === 'jump') stack.push(step.to);
      else if (step.do === 'match') found.push({ start, end: at });
      else if (holds(step, text, at)) stack.push(pc + 1);
    }
  };

  enter(0, 0, 0, now, nowStarts);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    next.length = 0;
    nextStarts.length = 0;
    for (let i = 0; i < now.length; i++) {
      const pc = now[i] as number;
      if ((steps[pc] as { test: Test }).test(code))
        enter(pc + 1, nowStarts[i] as number, at + 1, next, nextStarts);
    }
    enter(0, at + 1, at + 1, next, nextStarts);
    [now, next] = [next, now];
    [nowStarts, nextStarts] = [nextStarts, nowStarts];
  }
  return found;
}

function holds(
  step: { do: 'edge'; word: boolean } | { do: 'line'; end: boolean },
  text: string,
  at: number,
): boolean {
  if (step.do === 'line') {
    const code = text.charCodeAt(step.end ? at : at - 1);
    return Number.isNaN(code) || code === 10;
  }
  const before = at > 0 && isWord(text.charCodeAt(at - 1));
  const after = at < text.length && isWord(text.charCodeAt(at));
  return (before !== after) === step.word;
}
