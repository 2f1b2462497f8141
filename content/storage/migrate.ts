import type { Raw } from './area';
import { SCHEMA } from './schema';

/** One step from the version before `to`. Changes the copy it is given, and must bear any damage in it. */
export interface Migration {
  to: number;
  run(values: Raw): void;
}

/** In rising order, none left out: a step is never changed once it is released. */
const steps: readonly Migration[] = [];

/**
 * Brings values of version `from` up to this one, on a copy.
 * @throws what a step throws, or where a step is missing; `values` are untouched then as always.
 */
export function migrated(values: Raw, from: number, migrations: readonly Migration[] = steps): Raw {
  const copy = structuredClone(values);
  for (let version = from + 1; version <= SCHEMA; version++) {
    const step = migrations.find((each) => each.to === version);
    if (!step) throw new Error(`No migration to version ${version}`);
    step.run(copy);
  }
  return { ...copy, schema: SCHEMA };
}
