/** Version of the shape of everything in `Stored`. Raised together with a step in `migrate.ts`. */
export const SCHEMA = 1;
