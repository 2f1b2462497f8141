import { escaped } from './html.mjs';

/**
 * The frame of every page of the archive: regions, their order and their classes.
 * @param {{ title: string, main: string, body: string, skin?: 'dark' }} page `main` is the class of #main
 */
export function shell({ title, main, body, skin }) {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<title>${escaped(title)}</title>
<link rel="stylesheet" type="text/css" media="screen" href="/stylesheets/sample.css" />
${skin ? `<link rel="stylesheet" type="text/css" media="screen" href="/stylesheets/sample-${skin}.css" />\n` : ''}</head>
<body class="logged-out">
<div id="outer" class="wrapper">
<ul id="skiplinks"><li><a href="#main">Main Content</a></li></ul>
<header id="header" class="region">
<h1 class="heading"><a href="/"><span>Sample archive</span></a></h1>
<div id="login" class="dropdown"><p class="user actions"><a id="login-dropdown" href="/users/login">Log In</a></p></div>
<nav aria-label="Site">
<ul class="primary navigation actions">
<li class="dropdown"><a href="/menu/fandoms">Fandoms</a></li>
<li class="dropdown"><a href="/menu/browse">Browse</a></li>
<li class="dropdown"><a href="/menu/search">Search</a></li>
<li class="dropdown"><a href="/menu/about">About</a></li>
<li class="search"><form class="search" id="search" role="search" aria-label="Work" action="/works/search" method="get"><fieldset><p><label class="landmark" for="site_search">Work Search</label> <input class="text" id="site_search" type="text" name="work_search[query]" /> <span class="submit actions"><input type="submit" value="Search" class="button" /></span></p></fieldset></form></li>
</ul>
</nav>
<div class="clear"></div>
</header>
<div id="inner" class="wrapper">
<div id="main" class="${main}" role="main">
<div class="flash"></div>
${body}
<div class="clear"></div>
</div>
</div>
<div id="footer" role="contentinfo" class="region">
<h3 class="landmark heading">Footer</h3>
<p>A sample page of Unspoiled, in the markup of the archive it imitates. Every work on it is invented.</p>
</div>
</div>
</body>
</html>
`;
}

/** Page numbers, which stand above and below every list. @param {string} path @param {number} pages */
export function pagination(path, pages) {
  const numbers = Array.from({ length: pages - 1 }, (_, at) => at + 2);
  return `<h4 class="landmark heading">Navigation</h4>
<ol class="pagination actions pagy" role="navigation" aria-label="Pagination"><li class="previous"><span class="disabled">← Previous</span></li><li><a role="link" aria-disabled="true" aria-current="page" class="current">1</a></li>${numbers
    .map((page) => `<li><a href="${path}?page=${page}">${page}</a></li>`)
    .join('')}<li class="next"><a href="${path}?page=2">Next →</a></li></ol>`;
}
