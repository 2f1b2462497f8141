/** What the build tells of a module. */
interface Info {
  importers: readonly string[];
}
interface Context {
  getModuleInfo: (id: string) => Info | null;
}

/** Whether an entry's script needs a module before it can do anything. */
function needs(entry: RegExp, id: string, context: Context): boolean {
  const seen = new Set<string>();
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (entry.test(next)) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(context.getModuleInfo(next)?.importers ?? []));
  }
  return false;
}

/**
 * Names the file that a module of our pages goes into. What the popup and the reader need at once is in a few
 * files, not in two dozen: each is a request more before the first paint. A page's own script stays alone:
 * whoever else imported from its file would start that page too.
 */
export function chunkOf(id: string, context: Context): string | null {
  if (/\.css$|\.html|\/main\.tsx$/.test(id)) return null;
  const inReader = needs(/entrypoints\/reader\/main\.tsx$/, id, context);
  if (!needs(/entrypoints\/popup\/main\.tsx$/, id, context)) return null;
  return inReader ? 'pages' : 'popup-base';
}
