// Finds a browser on this machine. Never a person's own profile: whoever launches makes a fresh one.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {'chromium' | 'firefox'} Kind
 * @typedef {{ kind: Kind, name: string, path: string }} Browser
 */
/** Names on the PATH of Linux and BSD, the nearest to the tests' own first. @type {Record<Kind, string[]>} */
const COMMANDS = {
  chromium: [
    ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'],
    ...['microsoft-edge', 'brave-browser', 'vivaldi-stable', 'vivaldi'],
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'librewolf'],
};

/** Applications of macOS. @type {Record<Kind, string[]>} */
const APPLICATIONS = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser', 'Vivaldi'],
  firefox: ['Firefox', 'Firefox Developer Edition', 'LibreWolf'],
};

/** Paths under the program folders of Windows. @type {Record<Kind, string[]>} */
const PROGRAMS = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    'Vivaldi\\Application\\vivaldi.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Places to look in, best first.
 * @param {Kind} kind
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function places(kind, platform, env) {
  const own = env[kind === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'];
  const first = own ? [own] : [];
  if (platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    const inside = (/** @type {string} */ name) =>
      kind === 'firefox' ? 'firefox' : name === 'LibreWolf' ? 'librewolf' : name;
    return [
      ...first,
      ...APPLICATIONS[kind].flatMap((name) =>
        folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${inside(name)}`),
      ),
    ];
  }
  if (platform === 'win32') {
    const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter((one) => !!one);
    return [...first, ...PROGRAMS[kind].flatMap((path) => folders.map((folder) => `${folder}\\${path}`))];
  }
  const folders = [
    ...(env.PATH ?? '').split(delimiter).filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  return [...first, ...COMMANDS[kind].flatMap((name) => folders.map((folder) => join(folder, name)))];
}

/** Browsers that tools for testing keep in the home folder. @param {Kind} kind @returns {string[]} */
function cached(kind) {
  const root = join(homedir(), '.cache', 'puppeteer', kind === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .sort()
    .reverse()
    .flatMap((version) =>
      kind === 'chromium'
        ? [join(root, version, 'chrome-linux64', 'chrome')]
        : [join(root, version, 'firefox', 'firefox')],
    );
}

/**
 * The browser of a kind that is installed here, or null. CHROMIUM_PATH and FIREFOX_PATH come first.
 * @param {Kind} kind
 * @returns {Browser | null}
 */
export function findBrowser(kind) {
  const path = [...places(kind, process.platform, process.env), ...cached(kind)].find(runs);
  if (!path) return null;
  const name =
    path
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.exe$/, '') ?? kind;
  return { kind, name, path };
}

/** Packages of Debian and its kin that hold a browser. @type {Record<Kind, string[]>} */
const PACKAGES = { chromium: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox'] };

/**
 * Installs a browser where that can be done without asking anybody: as root where there is apt-get.
 * @param {Kind} kind
 * @returns {Browser | null}
 */
export function installBrowser(kind) {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  if (!root || spawnSync('apt-get', ['--version']).status !== 0) return null;
  console.log(`Installing ${PACKAGES[kind][0]} with apt-get …`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  for (const name of PACKAGES[kind]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const done = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
    if (done.status === 0) return findBrowser(kind);
  }
  return null;
}

/** What to tell a person who has none. */
export const NO_BROWSER =
  'No browser was found. Install Chromium, Chrome, Edge, Brave or Firefox, or say where one is:\n' +
  '  CHROMIUM_PATH=/path/to/chromium npm start\n  FIREFOX_PATH=/path/to/firefox npm start';
