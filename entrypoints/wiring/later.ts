/** Milliseconds after which a page stands and is being read. */
const STANDS = 5000;

/** What a page of ours does for the library when nobody waits for it. */
export const later = (): void => {
  setTimeout(() => {
    import('./purge').then(({ purgeOnce }) => purgeOnce()).catch((cause: unknown) => console.error(cause));
  }, STANDS);
};
