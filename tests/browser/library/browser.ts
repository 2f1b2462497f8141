/** What `wxt/browser` gives in a page that is no extension's: all that the library asks of it. */
export const browser = { extension: { inIncognitoContext: false } };
