/** Whether a text is written as a language's tag is ("pt", "pt-BR"): Intl throws at what is not (BCP 47). */
export const isLanguageTag = (text: string): boolean => /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(text);
