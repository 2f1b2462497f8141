/** Faces that stand in for a bundled font with its width and height, from what every system has. */
interface StandIn {
  family: string;
  local: string[];
  /** In percent. */
  size: number;
  ascent: number;
  descent: number;
}

const sansOf = (family: string, size: number, ascent: number, descent: number): StandIn => ({
  family: `${family} Arial`,
  local: ['Arial', 'Liberation Sans', 'Arimo'],
  size,
  ascent,
  descent,
});

// Measured over one sentence at 100 px: the mean advance, and the box of a line.
const faces: readonly StandIn[] = [
  { family: 'Unspoiled Literata Georgia', local: ['Georgia'], size: 107, ascent: 109.8, descent: 29 },
  {
    family: 'Unspoiled Literata Times',
    local: ['Times New Roman', 'Liberation Serif'],
    size: 117,
    ascent: 100.4,
    descent: 26.5,
  },
  sansOf('Unspoiled Inter', 106.7, 90.9, 22.5),
  sansOf('Unspoiled Atkinson Hyperlegible Next', 99, 99, 32.3),
  sansOf('Unspoiled OpenDyslexic', 167, 77.8, 31.1),
];

/** Their rules, for pages of sites: only what is installed, so that nothing is fetched. */
export const standIns: string = faces
  .map(
    ({ family, local, size, ascent, descent }) =>
      `@font-face { font-family: "${family}"; src: ${local.map((name) => `local("${name}")`).join(', ')}; size-adjust: ${size}%; ascent-override: ${ascent}%; descent-override: ${descent}%; line-gap-override: 0% }`,
  )
  .join('\n');
