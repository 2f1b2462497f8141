import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LookupFailure, sayFailure } from '../../../content/canons/lookupFailure';
import { LookupError } from '../../../content/lookup/errors';
import { Tvmaze } from '../../../content/lookup/tvmaze';
import { speakEnglish } from '../canons/english';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that answers in TVmaze's shape, or however a test says. */
let server: Server;
let base = '';
let answer: Answer;
let asked: string[] = [];

beforeAll(async () => {
  speakEnglish();
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  answer = good;
});

const json = (response: ServerResponse, value: unknown, status = 200, headers = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
const show = {
  id: 82,
  url: 'https://www.tvmaze.com/shows/82/x',
  name: 'The Lighthouse',
  type: 'Scripted',
  premiered: '2001-02-03',
};
const good: Answer = ({ url }, response) => {
  if (url?.startsWith('/search/shows')) json(response, url.includes('nobody') ? [] : [{ score: 1, show }]);
  else if (url === '/shows/82/episodes?specials=1') {
    json(response, [{ id: 1, name: 'Fog', season: 1, number: 1, type: 'regular', airdate: '2001-02-03' }]);
  } else json(response, { name: 'Not Found', message: '', code: 0, status: 404 }, 404);
};

const failure = async (doing: Promise<unknown>): Promise<LookupFailure> => {
  const error = await doing.then(
    () => new Error('it went well'),
    (reason: unknown) => reason,
  );
  if (error instanceof LookupError) return error.failure;
  throw error;
};

describe('looking a series up', () => {
  it('asks nothing until it is told to', async () => {
    new Tvmaze({ base });
    await new Promise((later) => setTimeout(later, 20));
    expect(asked).toEqual([]);
  });

  it('finds, previews, and gives days of airing', async () => {
    const tvmaze = new Tvmaze({ base });
    const [found] = await tvmaze.search('light & house');
    expect(found?.name).toBe('The Lighthouse');
    const canon = found && (await tvmaze.canon(found));
    expect(canon?.parts).toEqual([{ label: 'Season 1', number: 1, items: ['Fog'], aired: ['2001-02-03'] }]);
    expect(asked).toEqual(['/search/shows?q=light%20%26%20house', '/shows/82/episodes?specials=1']);
  });

  it('says when nothing has that name', async () => {
    expect(await failure(new Tvmaze({ base }).search('nobody'))).toEqual({ why: 'none' });
    const gone = {
      id: 5,
      name: 'Gone',
      url: '',
      type: null,
      language: null,
      year: null,
      status: null,
      network: null,
    };
    expect(await failure(new Tvmaze({ base }).canon(gone))).toEqual({ why: 'none' });
  });

  it('says that a show without episodes is none to add', async () => {
    answer = (_, response) => json(response, []);
    const bare = {
      id: 5,
      name: 'Bare',
      url: '',
      type: null,
      language: null,
      year: null,
      status: null,
      network: null,
    };
    expect(await failure(new Tvmaze({ base }).canon(bare))).toEqual({ why: 'none' });
  });

  it('stops when it is asked to wait, and asks no more until then', async () => {
    let clock = 0;
    const tvmaze = new Tvmaze({ base, now: () => clock });
    answer = (_, response) => json(response, { status: 429 }, 429, { 'retry-after': '7' });
    expect(await failure(tvmaze.search('a'))).toEqual({ why: 'wait', seconds: 7 });
    answer = good;
    clock = 5000;
    expect(await failure(tvmaze.search('a'))).toEqual({ why: 'wait', seconds: 2 });
    expect(asked).toHaveLength(1);
    clock = 7000;
    expect(await tvmaze.search('a')).toHaveLength(1);
    expect(asked).toHaveLength(2);
  });

  it('holds back what was already in line when it is asked to wait', async () => {
    const tvmaze = new Tvmaze({ base });
    answer = (_, response) => json(response, {}, 429);
    const both = [failure(tvmaze.search('a')), failure(tvmaze.search('b'))];
    expect((await Promise.all(both)).map(({ why }) => why)).toEqual(['wait', 'wait']);
    expect(asked).toHaveLength(1);
  });

  it('asks one at a time', async () => {
    let open = 0;
    let most = 0;
    answer = (_, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        json(response, [{ score: 1, show }]);
      }, 15);
    };
    const tvmaze = new Tvmaze({ base });
    await Promise.all(['a', 'b', 'c'].map((query) => tvmaze.search(query)));
    expect(asked).toHaveLength(3);
    expect(most).toBe(1);
  });

  it.each([500, 502, 503])('says when the server has trouble (%i)', async (status) => {
    answer = (_, response) => json(response, {}, status);
    expect(await failure(new Tvmaze({ base }).search('a'))).toEqual({ why: 'server', status });
  });

  it('says when it cannot be reached, when it hangs up, and when it never answers', async () => {
    expect(await failure(new Tvmaze({ base: 'http://127.0.0.1:9' }).search('a'))).toEqual({ why: 'network' });
    answer = (_, response) => response.destroy();
    expect(await failure(new Tvmaze({ base }).search('a'))).toEqual({ why: 'network' });
    answer = () => undefined;
    expect(await failure(new Tvmaze({ base, patience: 30 }).search('a'))).toEqual({ why: 'network' });
  });

  it.each([
    ['a page', '<html>hello'],
    ['half of an answer', '[{"score":1,"show":{"id":'],
    ['something else', '{"name":"x"}'],
    ['a list of nothing we know', '[1,2,3]'],
    ['nothing', ''],
  ])('says when the answer is nonsense: %s', async (_, body) => {
    answer = (_request, response) => response.end(body);
    expect(await failure(new Tvmaze({ base }).search('a'))).toEqual({ why: 'nonsense' });
  });

  it('can be stopped', async () => {
    answer = () => undefined;
    const stop = new AbortController();
    const search = new Tvmaze({ base }).search('a', stop.signal);
    setTimeout(() => stop.abort(), 10);
    await expect(search).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('goes on after a failure', async () => {
    const tvmaze = new Tvmaze({ base });
    answer = (_, response) => json(response, {}, 500);
    await failure(tvmaze.search('a'));
    answer = good;
    expect(await tvmaze.search('a')).toHaveLength(1);
  });

  it('has a sentence for each failure', () => {
    const failures: LookupFailure[] = [
      { why: 'none' },
      { why: 'wait', seconds: 7 },
      { why: 'server', status: 500 },
      { why: 'network' },
      { why: 'nonsense' },
    ];
    const said = failures.map((each) => sayFailure(each, 'TVmaze'));
    expect(new Set(said).size).toBe(5);
    expect(said[1]).toBe('TVmaze asked us to wait. Try again in 7 seconds.');
  });
});
