/**
 * The one policy by which strings become HTML where the browser enforces Trusted Types
 * (`require-trusted-types-for 'script'; trusted-types unspoiled`). It changes nothing: who calls it
 * vouches for the string. For inert parsing, and for HTML that has just passed the sanitiser.
 */
interface Policy {
  createHTML(html: string): unknown;
  createScriptURL(url: string): unknown;
}

interface Factory {
  createPolicy(name: string, rules: object): Policy;
}

let policy: Policy | null | undefined;

/** The policy, made when first asked for; null where the browser knows no Trusted Types. */
export function trustedPolicy(): Policy | null {
  if (policy !== undefined) return policy;
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  policy =
    factory?.createPolicy('unspoiled', {
      createHTML: (html: string) => html,
      // The sanitiser's library asks that there be one; nothing of ours loads a script by address.
      createScriptURL: (): string => {
        throw new Error('No script is loaded by address');
      },
    }) ?? null;
  return policy;
}

/** The string as the DOM takes it. The DOM's types know only strings. */
export function trusted(html: string): string {
  return (trustedPolicy()?.createHTML(html) ?? html) as string;
}
