// Runs before the first paint, which storage does not wait for: the page wears the theme of last time.
// Kept by entrypoints/wiring/useTheme.ts.
const theme = localStorage.getItem('theme');
if (theme) document.documentElement.dataset.theme = theme;
