import type { ComponentChildren } from 'preact';

/** A label, and what belongs to it; nothing where nothing does. */
export interface Fact {
  label: string;
  values: readonly ComponentChildren[];
}

/** Labels with what belongs to them, a line each. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const told = facts.filter(({ values }) => values.length > 0);
  if (told.length === 0) return null;
  return (
    <dl class="r-facts">
      {told.map(({ label, values }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{values.flatMap((value, at) => (at > 0 ? [', ', value] : [value]))}</dd>
        </div>
      ))}
    </dl>
  );
}
