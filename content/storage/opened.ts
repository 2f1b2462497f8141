import { change } from './store';

/**
 * Remembers that the reader opened a work, or closed it again, so that it stays so. Nothing of a
 * private window is remembered.
 * @param work its key: "ao3:123".
 */
export async function keepOpened(work: string, open: boolean, inPrivate: boolean): Promise<null> {
  if (inPrivate) return null;
  await change(({ opened }) => {
    if (open) opened[work] = Date.now();
    else delete opened[work];
  });
  return null;
}
