import { useState } from 'preact/hooks';
import { indexCanon, pointAt, titleAt } from '../../content/canons/position';
import type { Canon, PointId } from '../../content/canons/types';
import { t } from '../../content/words/t';
import { Check } from '../base/Check';
import { ContentsLine } from '../base/ContentsLine';
import { Disclosure } from '../base/Disclosure';
import { itemChoices, partChoices } from './choices';
import './canons.css';

interface Props {
  canon: Canon;
  seen: ReadonlySet<number>;
  onSeen: (seen: PointId[]) => void;
}

/** What of a canon without an order the reader has finished: a tick an item, by its parts. */
export function SeenList({ canon, seen, onSeen }: Props) {
  const index = indexCanon(canon);
  const parts = partChoices(index, index.length);
  const [open, setOpen] = useState<string | null>(parts.length === 1 ? (parts[0]?.id ?? null) : null);
  const store = (positions: Iterable<number>) =>
    onSeen([...new Set(positions)].sort((a, b) => a - b).map((position) => pointAt(index, position)));
  return (
    <ul class="u-seen">
      {parts.map((part) => {
        const all = Array.from({ length: part.end - part.start }, (_, at) => part.start + at + 1);
        const had = all.filter((position) => seen.has(position)).length;
        const name = part.label || canon.title;
        return (
          <li key={part.id}>
            <Disclosure
              open={open === part.id}
              onToggle={(to) => setOpen(to ? part.id : null)}
              summary={<ContentsLine name={name} point={t('picker_seen', had, all.length)} />}
            >
              <Check
                label={t('picker_allOf', name)}
                checked={had === all.length}
                onChange={(on) =>
                  store(on ? [...seen, ...all] : [...seen].filter((position) => !all.includes(position)))
                }
              />
              {/* Titles of what is not ticked stay out, save where a point has no other name. */}
              {itemChoices(index, part, 0).map(({ position, label }) => {
                const title = seen.has(position) ? titleAt(index, position) : null;
                return (
                  <Check
                    key={position}
                    label={title && !label.includes(title) ? `${label} ${title}` : label}
                    checked={seen.has(position)}
                    onChange={(on) =>
                      store(on ? [...seen, position] : [...seen].filter((other) => other !== position))
                    }
                  />
                );
              })}
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}
