/** Starts all that runs in a site's page. */
export function startPage(): void {}
