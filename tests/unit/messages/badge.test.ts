import { beforeEach, expect, it, vi } from 'vitest';
import { keepBadges, showCount } from '../../../content/messages/badge';
import { isOnPage } from '../../../content/messages/senders';
import { change } from '../../../content/storage/store';
import { fake, newBrowser } from '../storage/fake';

vi.mock('wxt/browser', () => import('../storage/fake'));
beforeEach(newBrowser);

it('says how many works go past the reader, where the reader wants to know', async () => {
  await change(() => {});
  await showCount(3, 7);
  expect(fake.badges.get(7)).toBe('3');
  await showCount(1234, 7);
  expect(fake.badges.get(7)).toBe('999+');
  await showCount(0, 7);
  expect(fake.badges.get(7)).toBe('');
  await change(({ settings }) => {
    settings.veils.badge = false;
  });
  await showCount(3, 7);
  expect(fake.badges.get(7)).toBe('');
  await showCount(3, undefined);
});

it('takes all numbers back as soon as they are unwanted', async () => {
  keepBadges();
  await change(() => {});
  await Promise.all([showCount(3, 7), showCount(4, 8)]);
  await change(({ settings }) => {
    settings.discreet = true;
  });
  await vi.waitFor(() => expect([...fake.badges.values()]).toEqual(['', '']));
});

it('takes an address only where it is on the host of the page that names it', () => {
  const sender = { url: 'https://archiveofourown.org/works', origin: 'https://archiveofourown.org' };
  expect(isOnPage('https://archiveofourown.org/works/1', sender)).toBe(true);
  expect(isOnPage('https://archiveofourown.org/works/1', { url: sender.url })).toBe(true);
  for (const url of [
    'https://example.com/works/1',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://archiveofourown.org/works/1',
    '/works/1',
    '',
  ])
    expect(isOnPage(url, sender)).toBe(false);
  expect(isOnPage('javascript:alert(1)', { url: 'javascript:alert(1)' })).toBe(false);
});
