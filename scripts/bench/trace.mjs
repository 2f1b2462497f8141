// Reads a trace of Chromium: what its renderer's main thread was busy with.

/**
 * @typedef {{ busy: number, layout: number, script: number, longest: number }} Cost in ms. `script`: evaluation
 * and callbacks of extensions' scripts, layout that they force included; `longest` of those.
 * @typedef {{ name: string, ph: string, ts: number, dur?: number, pid: number, tid: number, args: any }} Event
 */

/** @param {readonly number[]} list */
export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

const LAYOUT = new Set([
  'UpdateLayoutTree',
  'Layout',
  'ScheduleStyleRecalculation',
  'PrePaint',
  'Paint',
  'Layerize',
]);
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.run', 'RunMicrotasks']);

/** Spans that lie in no other of the same list. @param {Event[]} events */
function outermost(events) {
  /** @type {Event[]} */
  const kept = [];
  let end = -1;
  for (const event of events.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (event.ts < end) continue;
    kept.push(event);
    end = event.ts + (event.dur ?? 0);
  }
  return kept;
}

/** @param {Event[]} events in ms */
const sum = (events) => outermost(events).reduce((all, { dur = 0 }) => all + dur / 1000, 0);

/** @param {{ traceEvents: Event[] }} trace @returns {Cost} */
export function costOf({ traceEvents }) {
  // The renderer that parsed the page's HTML.
  const parses = traceEvents.filter(
    ({ name, args }) => name === 'ParseHTML' && /\/saved\//.test(args?.beginData?.url ?? ''),
  );
  const { pid, tid } = parses[0] ?? { pid: 0, tid: 0 };
  const here = traceEvents.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X');
  /** @param {Event} event */
  const isOurs = ({ name, args }) =>
    SCRIPT.has(name) && /^chrome-extension:/.test(String(args?.data?.url ?? args?.fileName ?? ''));
  const ours = here.filter(isOurs);
  const spans = outermost([...ours]);
  return {
    busy: sum(here.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')),
    layout: sum(here.filter((event) => LAYOUT.has(event.name) && !within(event, spans))),
    script: sum(ours),
    longest: Math.max(0, ...spans.map(({ dur = 0 }) => dur / 1000)),
  };
}

/** @param {Event} event @param {readonly Event[]} spans */
const within = (event, spans) => spans.some(({ ts, dur = 0 }) => event.ts >= ts && event.ts < ts + dur);
