import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import type { Canon } from '../../content/canons/types';
import { makeEngine } from '../../content/spoilers/engine';
import type { TextKind, WorkInput } from '../../content/spoilers/types';
import { defaultSettings } from '../../content/storage/defaults';

const listOf = (id: string): Canon => JSON.parse(readFileSync(`content/canons/lists/${id}.json`, 'utf8'));
const smallville = {
  canon: listOf('smallville'),
  progress: { state: 'upTo', last: { part: '5', item: 16, title: 'Hypnotic' } } as const,
};
const many = [
  'supernatural',
  'doctor-who',
  'buffy',
  'naruto',
  'harry-potter',
  'stargate-sg-1',
  'x-files',
  'ncis',
  'glee',
];
const followed = [
  smallville,
  ...many.map((id) => ({ canon: listOf(id), progress: { state: 'notStarted' } as const })),
];

/** The twenty works of the sample listing, as a page gives them to the engine. */
const works: WorkInput[] = JSON.parse(readFileSync('tests/fixtures/sample/works.json', 'utf8')).map(
  (work: Record<string, string[]> & { title: string }) => {
    const of = (kind: TextKind, texts: string[] = []) => texts.map((text) => ({ kind, text }));
    return {
      fandoms: work.fandoms,
      texts: [
        { kind: 'title', text: work.title },
        ...of('relationship', work.relationships),
        ...of('character', work.characters),
        ...of('freeform', work.freeforms),
        ...of('summary', work.summary?.length ? [work.summary.join('\n')] : []),
      ],
    };
  },
);
const { spoilers } = defaultSettings();

describe('the engine', () => {
  bench('is made for one canon', () => {
    makeEngine([smallville]);
  });
  bench('is made for ten canons', () => {
    makeEngine(followed);
  });
  const one = makeEngine([smallville]);
  bench('decides a listing of twenty works, one canon followed', () => {
    for (const work of works) one.decide(one.read(work), spoilers);
  });
  const ten = makeEngine(followed);
  bench('decides a listing of twenty works, ten canons followed', () => {
    for (const work of works) ten.decide(ten.read(work), spoilers);
  });
});
