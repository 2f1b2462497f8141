/** Reading values of unknown shape: every reader is total, and notes where the value was wrong. */
export type Wrong = string[];
/** Gives the value as T, or undefined where it cannot be read as one (then `wrong` has its path). */
export type Read<T> = (raw: unknown, wrong: Wrong, path: string) => T | undefined;
type Fields<T> = { [K in keyof T]-?: Read<Exclude<T[K], undefined>> };

/** An object with keys: neither null nor a list. */
export const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

function as<T>(test: (raw: unknown) => raw is T): Read<T> {
  return (raw, wrong, path) => {
    if (test(raw)) return raw;
    wrong.push(path);
    return undefined;
  };
}

export const flag = as((raw): raw is boolean => typeof raw === 'boolean');

/** Text of at most `max` UTF-16 units. */
export const text = (max = 10_000): Read<string> =>
  as((raw): raw is string => typeof raw === 'string' && raw.length <= max);

/** A finite number, both ends included. */
export const number = (min: number, max: number): Read<number> =>
  as((raw): raw is number => typeof raw === 'number' && raw >= min && raw <= max);

export const whole = (min: number, max: number): Read<number> =>
  as((raw): raw is number => Number.isInteger(raw) && (raw as number) >= min && (raw as number) <= max);

export const oneOf = <const T extends string>(...values: T[]): Read<T> =>
  as((raw): raw is T => (values as unknown[]).includes(raw));

export const nothing = as((raw): raw is null => raw === null);

/** Null, or what `item` reads. */
export const orNull =
  <T>(item: Read<T>): Read<T | null> =>
  (raw, wrong, path) =>
    raw === null ? null : item(raw, wrong, path);

/** A list; items that cannot be read are left out and noted. */
export const list =
  <T>(item: Read<T>): Read<T[]> =>
  (raw, wrong, path) => {
    if (!Array.isArray(raw)) return as((x): x is T[] => Array.isArray(x))(raw, wrong, path);
    return raw.flatMap((each, i) => {
      const value = item(each, wrong, `${path}[${i}]`);
      return value === undefined ? [] : [value];
    });
  };

/** An object used as a table; entries that cannot be read are left out and noted. */
export const table =
  <T>(item: Read<T>): Read<Record<string, T>> =>
  (raw, wrong, path) => {
    if (!isRecord(raw)) return as((x): x is Record<string, T> => isRecord(x))(raw, wrong, path);
    // fromEntries defines keys such as __proto__ instead of assigning them.
    return Object.fromEntries(
      Object.entries(raw).flatMap(([key, each]) => {
        const value = item(each, wrong, `${path}.${key}`);
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
  };

/**
 * An object of which `optional` fields may be absent. One wrong field makes the whole unreadable.
 * Fields not named are left out.
 */
export const shape =
  <T extends object>(fields: Fields<T>, ...optional: (keyof T & string)[]): Read<T> =>
  (raw, wrong, path) => {
    if (!isRecord(raw)) return as((x): x is T => isRecord(x))(raw, wrong, path);
    const found: Wrong = [];
    const value = Object.fromEntries(
      Object.entries<Read<unknown>>(fields).flatMap(([key, read]) => {
        if (!Object.hasOwn(raw, key) && (optional as string[]).includes(key)) return [];
        return [[key, read(Object.hasOwn(raw, key) ? raw[key] : undefined, found, `${path}.${key}`)]];
      }),
    );
    wrong.push(...found);
    return Object.values(value).includes(undefined) ? undefined : (value as T);
  };

/**
 * An object that is always readable: an absent field takes its default, a wrong one too and is noted;
 * where there is no default it stays away.
 * Fields not named are kept, so that a version that does not know them does not lose them.
 */
export const filled =
  <T extends object>(defaults: () => T, fields: Fields<T>): Read<T> =>
  (raw, wrong, path) => {
    if (!isRecord(raw)) {
      wrong.push(path);
      return defaults();
    }
    const spare = defaults() as Record<string, unknown>;
    const known = Object.entries<Read<unknown>>(fields).map(([key, read]) => {
      const value = Object.hasOwn(raw, key) ? read(raw[key], wrong, `${path}.${key}`) : undefined;
      return [key, value === undefined ? spare[key] : value] as const;
    });
    const all = Object.entries({ ...raw, ...Object.fromEntries(known) });
    return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as T;
  };
