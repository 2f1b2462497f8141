import { fileURLToPath } from 'node:url';
import { defineConfig, type UserManifest } from 'wxt';
import type { Word } from './content/words/t';
import { derivedFiles, hostsAtInstall, optionalHosts, smallStyles } from './scripts/assets';
import { chunkOf } from './scripts/chunks';
import { evenZip } from './scripts/evenZip';
import { builtLocales } from './scripts/locales';
import { sinks } from './scripts/sinks';
import { printSizes } from './scripts/size.mjs';

/** Nothing from elsewhere, nothing inline; the one address is asked for dates of episodes, if the reader wants. */
const sources = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // Of a story's pictures on other sites, those alone that the reader wants: `components/reader/flow/touches.ts`.
  'img-src': "'self' data: https:",
  'font-src': "'self'",
  'connect-src': "'self' https://api.tvmaze.com",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};
/** Strings become HTML only by the one policy of `content/sanitise/trusted.ts`. */
const csp = { ...sources, 'require-trusted-types-for': "'script'", 'trusted-types': 'unspoiled' };
/** The development server sends styles and changes from beside the extension, and writes HTML of its own. */
const cspWhileServed = {
  ...sources,
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': `${sources['connect-src']} ws://localhost:* http://localhost:*`,
};
const written = (policy: Record<string, string>): string =>
  Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** Alt and Shift with a letter. Chromium gives an extension none of A, B, C, N, P, R, T, W, X and Z (tried in 156). */
const shortcut = (letter: string, word: Word) => ({
  suggested_key: { default: `Alt+Shift+${letter}` },
  description: `__MSG_${word}__`,
});

/** What differs between the browsers. */
const own: Record<string, UserManifest> = {
  chrome: { minimum_chrome_version: '120', externally_connectable: { ids: [] } },
  firefox: {
    browser_specific_settings: {
      gecko: {
        id: 'unspoiled@unspoiled.app',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // Nothing is written out for browsers that the manifest turns away.
  vite: () => ({ plugins: [sinks], build: { target: ['chrome120', 'firefox140', 'safari18'] } }),
  outDir: process.env.UNSPOILED_BUILDS ?? '.output',
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    commands: {
      'toggle-veils': shortcut('V', 'command_toggle'),
      'show-all': shortcut('O', 'command_show'),
      'open-reader': shortcut('U', 'command_reader'),
      'type-panel': shortcut('Y', 'command_panel'),
    },
    host_permissions: hostsAtInstall(),
    optional_host_permissions: ['https://api.tvmaze.com/*', ...optionalHosts()],
    content_security_policy: { extension_pages: written(command === 'serve' ? cspWhileServed : csp) },
    ...own[browser],
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = config.build?.rollupOptions?.output;
      if (entrypoints.some(({ name }) => name === 'popup')) {
        Object.assign(output ?? {}, {
          codeSplitting: { groups: [{ name: chunkOf }], includeDependenciesRecursively: false },
        });
        // Every browser that we ask for preloads modules itself: nothing has to stand in for it.
        Object.assign(config.build ?? {}, { modulePreload: { polyfill: false } });
      }
      const inBackground = entrypoints.every(({ type }) => type === 'background');
      if (!inBackground && !entrypoints.every(({ type }) => type === 'unlisted-script')) return;
      const native = fileURLToPath(new URL('./content/page/native.ts', import.meta.url));
      const late = fileURLToPath(new URL('./content/storage/makerInBackground.ts', import.meta.url));
      const alias = [{ find: 'wxt/browser', replacement: native }];
      if (inBackground) alias.push({ find: './maker', replacement: late });
      config.resolve = { ...config.resolve, alias };
    },
    'build:publicAssets': async (_wxt, files) => {
      files.splice(0, files.length, ...builtLocales(smallStyles(files)), ...(await derivedFiles()));
    },
    'zip:extension:done': (_wxt, path) => evenZip(path),
    'zip:sources:done': (_wxt, path) => evenZip(path),
    'build:done': (wxt) => {
      if (wxt.config.command === 'build') printSizes(wxt.config.browser);
    },
  },
});
