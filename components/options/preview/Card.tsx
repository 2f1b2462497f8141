import { useState } from 'preact/hooks';
import type { Surface } from '../../../content/sites/types';
import { surfaceWord } from '../../../content/spoilers/say';
import type { VeilSettings } from '../../../content/storage/types';
import { t } from '../../../content/words/t';
import { surfaceRows } from '../settings/surfaces';
import { Held } from './Held';
import type { Shown, ShownLine } from './types';
import { inLists } from './works';
import '../../gate/gate.css';

interface Props {
  work: Shown;
  veils: VeilSettings;
  as: 'list' | 'whole';
}

/** One sample work. What is veiled is not in the page until it is opened. */
export function Card({ work, veils, as }: Props) {
  const [open, setOpen] = useState(false);
  const list = as === 'list';
  const labels = work.asked || (list && work.ahead && veils.listing === 'label');
  const folds = list && work.ahead && veils.listing === 'fold' && !open;
  const isVeiled = (veiled: boolean) => veiled && !open && !labels;
  const lines = list ? work.lines.filter(({ surface }) => inLists.has(surface)) : work.lines;
  const stays = lines.filter(({ surface, veiled }) => isStaying(surface) && !isVeiled(veiled));
  const rest = lines.filter(({ surface, veiled }) => !isStaying(surface) || isVeiled(veiled));
  const tab = work.says !== null && !labels && lines.some(({ veiled }) => veiled);
  const readable = stays.map(({ text }) => text).join(', ');
  const button = tab && (
    <Held name={work.title} says={work.says ?? ''} open={open} peek={veils.peek} onOpen={setOpen} />
  );
  if (folds)
    return (
      <li class="u-pv-work">
        {button}
        <p class="u-small">{readable}</p>
      </li>
    );
  return (
    <li class="u-pv-work">
      <p class="u-pv-title">
        {isVeiled(work.titleVeiled) ? t('veil_hiddenTitle') : t('welcome_byline', work.title, work.author)}
      </p>
      {list && readable && <p class="u-small">{readable}</p>}
      {labels && <p class="u-pv-label">{work.label}</p>}
      {tab && work.warnings && <p class="u-small">{work.warnings}</p>}
      {button}
      {list ? (
        <Body lines={rest} isVeiled={isVeiled} plain={veils.leaf === 'plain'} />
      ) : (
        <dl class="u-pv-lines">
          {lines.map((line) => (
            <Line key={line.surface} line={line} veiled={isVeiled(line.veiled)} />
          ))}
        </dl>
      )}
    </li>
  );
}

const isStaying = (surface: ShownLine['surface']): boolean => surface === 'rating' || surface === 'warnings';

interface BodyProps {
  lines: readonly ShownLine[];
  isVeiled: (veiled: boolean) => boolean;
  plain: boolean;
}

/** As in a list: what is veiled is one leaf, what is not stands under it. */
function Body({ lines, isVeiled, plain }: BodyProps) {
  const leaf = lines.some(({ veiled }) => isVeiled(veiled));
  return (
    <>
      {leaf && <div class="u-leaf u-pv-leaf" data-plain={plain} aria-hidden="true" />}
      {lines
        .filter(({ veiled }) => !isVeiled(veiled))
        .map(({ surface, text }) => (
          <p key={text} class={surface === 'summary' ? 'u-pv-summary' : 'u-small'}>
            {text}
          </p>
        ))}
    </>
  );
}

/** What the table of switches calls it. */
function nameOf(surface: Surface): string {
  const row = surfaceRows.find((each) => each.surface === surface || each.surface === `${surface}s`);
  return t(row?.word ?? surfaceWord(surface));
}

/** A surface by its name, and what it says or that it is veiled. */
function Line({ line, veiled }: { line: ShownLine; veiled: boolean }) {
  return (
    <>
      <dt class="u-small">{nameOf(line.surface)}</dt>
      <dd>
        {veiled ? (
          <span class="u-leaf u-pv-leaf">
            <span class="u-heard">{t('veil_hidden')}</span>
          </span>
        ) : (
          line.text
        )}
      </dd>
    </>
  );
}
