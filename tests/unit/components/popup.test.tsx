import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Arrived } from '../../../components/popup/Arrived';
import { Lost } from '../../../components/popup/Lost';
import { reasonSaid, surfacesSaid } from '../../../components/popup/reason';
import { type StoryCard, StoryTab } from '../../../components/popup/StoryTab';
import type { PageState } from '../../../components/popup/state';
import { ThisPage } from '../../../components/popup/ThisPage';
import type { PageReport, VeilReport } from '../../../content/messages/types';
import { unrecognisedWords } from '../../../content/sites/report';
import { unrecognised } from '../../../content/sites/unrecognised';
import { list, speakEnglish } from '../canons/english';
import { stage } from './draw';

beforeAll(speakEnglish);

const canons = new Map([['smallville', list('smallville')]]);
const point = { kind: 'point', point: { part: '5', item: 17 }, position: 105 } as const;
const veil = (more: Partial<VeilReport> = {}): VeilReport => ({
  id: 'v1',
  work: 'A Work',
  surfaces: [
    { surface: 'summary', count: 1 },
    { surface: 'freeforms', count: 4 },
  ],
  reasons: [{ why: 'ahead', canon: 'smallville', target: point }],
  cause: 'engine',
  open: false,
  ...more,
});
const report = (more: Partial<PageReport> = {}): PageReport => ({
  site: 'ao3',
  works: 20,
  veils: [],
  silent: 0,
  fandoms: [],
  ...more,
});

describe('what a veil is said to be', () => {
  it('is its kinds with counts, and its canon and point', () => {
    expect(surfacesSaid(veil())).toBe('summary, additional tags (4)');
    expect(reasonSaid(veil(), canons)).toBe('Smallville 5x17');
  });

  it('counts kinds of one name together', () => {
    const surfaces = [
      { surface: 'notes', count: 1 },
      { surface: 'chapterNotes', count: 2 },
    ] as const;
    expect(surfacesSaid(veil({ surfaces: [...surfaces] }))).toBe('notes (3)');
  });

  it('never has the words that could not be placed', () => {
    const words = 'the wedding in the last one';
    const said = reasonSaid(
      veil({ reasons: [{ why: 'unresolved', canon: 'smallville', target: { kind: 'unresolved', words } }] }),
      canons,
    );
    expect(said).toContain('Smallville');
    expect(said).not.toContain('wedding');
  });

  it('says the reader’s own doing as such', () => {
    expect(reasonSaid(veil({ cause: 'phrase', reasons: [] }), canons)).toBe('One of your words');
    expect(reasonSaid(veil({ cause: 'always', reasons: [] }), canons)).toContain('as you chose');
  });
});

describe('the tab of the page', () => {
  const begin = (page: PageState, follows = true) => {
    const on = stage();
    const show = vi.fn();
    const hide = vi.fn();
    on.draw(
      <ThisPage
        page={page}
        canons={canons}
        progress={follows ? { smallville: { state: 'notStarted' } } : {}}
        lost={null}
        onShow={show}
        onHide={hide}
        onAllow={() => {}}
        onReload={() => {}}
        onCanons={() => {}}
        onAdd={vi.fn()}
        onHow={() => {}}
      >
        {null}
      </ThisPage>,
    );
    const button = (words: string) =>
      [...on.root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
    return { ...on, show, hide, button, lead: () => on.find('.u-lead').textContent?.trim() };
  };

  it('begins with how much goes past the reader, and how much does not say', () => {
    const three = [veil(), veil({ id: 'v2' }), veil({ id: 'v3' })];
    expect(begin({ is: 'report', report: report({ veils: three }) }).lead()).toBe(
      '3 things on this page go past where you are.',
    );
    expect(begin({ is: 'report', report: report({ silent: 14 }) }).lead()).toBe(
      "Nothing here is marked as ahead of you. 14 works don't say.",
    );
    expect(begin({ is: 'report', report: report({ silent: 1 }) }).lead()).toBe(
      "Nothing here is marked as ahead of you. 1 work doesn't say.",
    );
  });

  it('does not say that what the reader asked to veil goes past them', () => {
    const veils = [veil(), veil({ id: 'v2', cause: 'phrase', reasons: [] })];
    expect(begin({ is: 'report', report: report({ veils }) }).lead()).toBe(
      '2 things on this page are veiled.',
    );
  });

  it('shows and hides one veil or all', () => {
    const one = begin({ is: 'report', report: report({ veils: [veil(), veil({ id: 'v2', open: true })] }) });
    one.step(() => one.button('Show')?.click());
    expect(one.show).toHaveBeenLastCalledWith('v1');
    one.step(() => one.button('Hide again')?.click());
    expect(one.hide).toHaveBeenLastCalledWith('v2');
    one.step(() => one.button('Show everything here')?.click());
    expect(one.show).toHaveBeenLastCalledWith();
    const open = begin({ is: 'report', report: report({ veils: [veil({ open: true })] }) });
    open.step(() => open.button('Hide everything again')?.click());
    expect(open.hide).toHaveBeenLastCalledWith();
  });

  it('has a sentence for every state, and never the word safe', () => {
    const states: PageState[] = [
      { is: 'loading' },
      { is: 'elsewhere' },
      { is: 'off' },
      { is: 'idle', follows: true },
      { is: 'idle', follows: false },
      { is: 'noAccess', host: 'www.royalroad.com', name: 'Royal Road' },
      { is: 'unanswered' },
      { is: 'failed' },
      { is: 'report', report: report() },
    ];
    const said = states.map((page) => begin(page).root.textContent ?? '');
    expect(new Set(said).size).toBe(states.length);
    for (const text of said) expect(text).not.toMatch(/\bsafe\b|!/i);
    expect(said[5]).toContain('Use Unspoiled on Royal Road');
  });

  it('says a page whose layout is unknown, with a report to copy and no word of the page', async () => {
    const lost = unrecognised(
      { id: 'ao3' },
      new URL('https://archiveofourown.org/works/123?view_adult=true'),
      {
        kind: 'work',
        expects: 'work',
        shapes: {},
        surfaces: {},
      },
    );
    if (!lost) throw new Error('not told');
    const on = stage();
    const copy = vi.fn(async () => true);
    on.draw(<Lost {...unrecognisedWords(lost, '1.0')} onCopy={copy} />);
    await act(async () => {
      on.find('button').click();
      await Promise.resolve();
    });
    expect(copy).toHaveBeenCalledWith(on.find<HTMLTextAreaElement>('textarea').value);
    expect(String(copy.mock.calls[0])).not.toContain('123');
    expect(on.find('[role=status]').textContent).toBe('Copied.');
  });

  it('lists kept works that the reader has come to, and lets go of one', () => {
    const on = stage();
    const done = vi.fn();
    on.draw(
      <Arrived works={[{ work: 'ao3:1', title: 'A Work', url: 'https://example.org/1' }]} onDone={done} />,
    );
    expect(on.find('a').getAttribute('href')).toBe('https://example.org/1');
    on.step(() => on.find('button').click());
    expect(done).toHaveBeenCalledWith('ao3:1');
    on.draw(<Arrived works={[]} onDone={done} />);
    expect(on.root.textContent).toBe('');
  });
});

describe('the tab of the story', () => {
  const story: StoryCard = {
    title: 'A Title',
    authors: ['Anonymous'],
    words: 503,
    note: ['A note.'],
    notice: 'Spoilers for something.',
    ourNotes: ['Grief'],
    opening: ['The first paragraph.'],
  };
  const line = { canon: 'smallville', title: 'Smallville', you: '5x16', story: '5x17' };
  const begin = (ahead: (typeof line)[] | null, shown = false) => {
    const on = stage();
    const view = (shownNow: boolean) => (
      <StoryTab
        story={story}
        standing={ahead && { ahead, past: {}, offers: [] }}
        shown={shownNow}
        elsewhere={false}
        onShow={() => {}}
        onHide={() => {}}
        onPast={() => {}}
        onFollow={() => {}}
        onRead={() => {}}
      />
    );
    on.draw(view(shown));
    return { ...on, show: () => on.draw(view(true)) };
  };

  it('holds no word of the text until it is known whether it may be seen', () => {
    expect(begin(null).root.textContent).not.toContain('first paragraph');
    expect(begin([line]).root.textContent).not.toContain('first paragraph');
    expect(begin([]).root.textContent).toContain('first paragraph');
  });

  it('goes on at the text when its gate was opened', () => {
    const { show, root } = begin([line]);
    show();
    expect(root.textContent).toContain('first paragraph');
    expect(document.activeElement?.textContent).toContain('first paragraph');
  });

  it('has our content notes folded, and marked as ours', () => {
    const { root, find, step } = begin([line]);
    expect(root.textContent).not.toContain('Grief');
    step(() => find('.u-disclosure-button').click());
    expect(root.textContent).toContain('Grief');
    expect(root.textContent).toContain('Written by Unspoiled');
  });
});
