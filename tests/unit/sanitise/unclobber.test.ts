import { beforeAll, expect, it } from 'vitest';
import { parseHtml } from '../../../content/files/parse';
import { withDom } from '../dom';

beforeAll(() => void withDom());

it('no name in a page stands in for the DOM’s own', () => {
  const page = parseHtml(
    '<form id="f"><input name="parentNode"><input id="attributes"><button name="querySelectorAll"></button></form>' +
      '<img name="createElement"><form name="body"></form><object id="head"></object><select name="chapter" id="selected_id"></select>',
  );
  const form = page.getElementById('f');
  expect(form?.parentNode).toBe(page.body);
  expect(form?.attributes.length).toBe(1);
  expect(typeof form?.querySelectorAll).toBe('function');
  expect(typeof page.createElement).toBe('function');
  expect(page.body.localName).toBe('body');
  expect(page.head.localName).toBe('head');
  // Names that are nobody else's stay: descriptions find places by them.
  expect(page.querySelector('select[name="chapter"]#selected_id')).not.toBeNull();
});
