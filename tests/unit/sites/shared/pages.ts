import { existsSync, readFileSync } from 'node:fs';

/** A page that somebody saved, as the index beside it describes it. */
export interface SharedPage {
  path: string;
  file: string;
  site: string;
  kind: string;
  /** "recorded…" is real markup; others were transcribed, assembled or imitated. */
  fidelity: string;
}

const folder = process.env.UNSPOILED_SHARED ?? '../shared';

/** Every HTML page of the shared folder; none where it is absent. */
export function sharedPages(): SharedPage[] {
  const index = `${folder}/pages/INDEX.tsv`;
  if (!existsSync(index)) return [];
  return readFileSync(index, 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [path = '', site = '', kind = '', , , fidelity = ''] = line.split('\t');
      const file = `${folder}/pages/${path}`;
      return path.endsWith('.html') && existsSync(file) ? [{ path, file, site, kind, fidelity }] : [];
    });
}

/** Addresses such pages stand at: what is in a path beyond its kind is made up. */
const addresses: [path: RegExp, address: string][] = [
  [/work-navigate-(\d+)/, '/works/$1/navigate'],
  [/work-(?:404|locked)/, '/works/1'],
  [/work-multi|adult-warning|comments-thread/, '/works/1/chapters/2'],
  [/work-single/, '/works/1'],
  [/series-\d/, '/series/1'],
  [/collection-works/, '/collections/x/works'],
  [/tag-landing/, '/tags/x'],
  [/tag-search/, '/tags/search'],
  [/tag-works/, '/tags/x/works'],
  [/user-profile/, '/users/x/profile'],
  [/fanfiction\.net\/listing/, '/game/Test/'],
  [/fanfiction\.net\//, '/s/7/1/x'],
  [/royalroad\.com\/chapter/, '/fiction/7/x/chapter/9/y'],
  [/royalroad\.com\/fiction/, '/fiction/7/x'],
  [/scribblehub\.com\/chapter/, '/read/7-x/chapter/9/'],
  [/scribblehub\.com\/series/, '/series/7/x/'],
  [/scribblehub\.com\/toc/, '/wp-admin/admin-ajax.php'],
  [/fimfiction\.net\//, '/stories'],
  [/threadmarks-list/, '/threads/x.7/threadmarks'],
  [/thread-posts/, '/threads/x.7/'],
  [/wattpad\.com\//, '/700000001-story-chapter'],
  [/syosetu\.com\/episode/, '/n7/1/'],
  [/syosetu\.com\/work/, '/n7/'],
];
const hosts: Record<string, string> = {
  'fanfiction.net': 'www.fanfiction.net',
  'royalroad.com': 'www.royalroad.com',
  'scribblehub.com': 'www.scribblehub.com',
  'fimfiction.net': 'www.fimfiction.net',
  'wattpad.com': 'www.wattpad.com',
  'dreamwidth.org': 'x.dreamwidth.org',
};

export function addressOf({ path, site }: SharedPage): string {
  const [pattern, address] = addresses.find(([each]) => each.test(path)) ?? [];
  const way = pattern && address ? (pattern.exec(path)?.[0].replace(pattern, address) ?? '/') : '/';
  return `https://${hosts[site] ?? site}${way}`;
}
