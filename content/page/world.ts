/**
 * A place in the extension's own world in which its files of one page meet. By a symbol: a page's element
 * with an id is found under that name in our world too, and nothing a page holds may pass for ours.
 */
export function placeIn<T>(name: string): { value: T | undefined } {
  const world = globalThis as unknown as Record<symbol, T | undefined>;
  const key = Symbol.for(`unspoiled.${name}`);
  return {
    get value() {
      return world[key];
    },
    set value(value) {
      world[key] = value;
    },
  };
}

/** Whether this is the first of its kind in this page: a file may be put into it twice. */
export function isFirst(name: string): boolean {
  const place = placeIn<true>(`at-work.${name}`);
  const first = place.value !== true;
  place.value = true;
  return first;
}
