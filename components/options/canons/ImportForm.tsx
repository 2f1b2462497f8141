import { useState } from 'preact/hooks';
import type { ExportSource, Proposal, RowProblem } from '../../../content/canons/imports/types';
import { pointLabel, progressLabel } from '../../../content/canons/label';
import { indexCanon } from '../../../content/canons/position';
import { t, tn } from '../../../content/words/t';
import { Busy } from '../../base/Busy';
import { Button } from '../../base/Button';
import { FileField } from '../FileField';
import { More } from './More';
import '../../base/check.css';
import '../options.css';
import '../groups.css';
import '../lists.css';
import '../rows.css';
import './own.css';

export type TrackerState =
  | { is: 'none' }
  | { is: 'refused'; say: string }
  | { is: 'busy'; done: number; of: number }
  | {
      is: 'preview';
      source: ExportSource;
      proposals: readonly Proposal[];
      /** Entries of nothing that is in our lists, as the file names them. */
      unmatched: readonly string[];
      problems: readonly RowProblem[];
    };

interface Props {
  state: TrackerState;
  onFile: (file: File) => void;
  /** The ids of the canons to be moved; those that would be lowered are among them only where ticked. */
  onApply: (canons: ReadonlySet<string>) => void;
  onCancel: () => void;
  onClose: () => void;
}

const sources: Record<ExportSource, string> = {
  trakt: 'Trakt',
  myanimelist: 'MyAnimeList',
  anilist: 'AniList',
  goodreads: 'Goodreads',
  storygraph: 'StoryGraph',
};

/** Progress from the export of a tracker: a file, what it would change, and a tick for each. */
export function ImportForm({ state, onFile, onApply, onCancel, onClose }: Props) {
  return (
    <section class="u-own" aria-label={t('import_heading')}>
      <div class="u-own-head">
        <h2 class="u-lead">{t('import_heading')}</h2>
        <Button kind="plain" onClick={onClose}>
          {t('canons_close')}
        </Button>
      </div>
      <p class="u-quiet">{t('import_hint')}</p>
      <FileField
        label={t('import_choose')}
        accept=".json,.xml,.csv,application/json,text/xml,text/csv"
        refused={state.is === 'refused' ? state.say : null}
        onFile={onFile}
      />
      {state.is === 'busy' && (
        <Busy what={t('import_reading')} done={state.done} of={state.of} onCancel={onCancel} />
      )}
      {state.is === 'preview' && <Preview state={state} onApply={onApply} onCancel={onCancel} />}
    </section>
  );
}

interface PreviewProps {
  state: Extract<TrackerState, { is: 'preview' }>;
  onApply: Props['onApply'];
  onCancel: () => void;
}

function Preview({ state, onApply, onCancel }: PreviewProps) {
  const changing = state.proposals.filter(({ changes }) => changes);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(changing.filter(({ lowers }) => !lowers).map(({ canon }) => canon.id)),
  );
  const tick = (id: string, on: boolean) =>
    setTicked(new Set(on ? [...ticked, id] : [...ticked].filter((other) => other !== id)));
  return (
    <>
      <p class="u-small">{t('import_from', sources[state.source])}</p>
      <p role="status">
        <strong>{changing.length > 0 ? tn('import_changes', changing.length) : t('import_nothing')}</strong>
      </p>
      {changing.length > 0 && (
        <>
          <table class="u-import">
            <thead>
              <tr>
                <th scope="col">
                  <span class="u-heard">{t('import_take')}</span>
                </th>
                <th scope="col">{t('import_canon')}</th>
                <th scope="col">{t('import_you')}</th>
                <th scope="col">{t('import_file')}</th>
              </tr>
            </thead>
            <tbody>
              {changing.map((proposal) => (
                <Line
                  key={proposal.canon.id}
                  proposal={proposal}
                  ticked={ticked.has(proposal.canon.id)}
                  onTick={(on) => tick(proposal.canon.id, on)}
                />
              ))}
            </tbody>
          </table>
          <div class="u-options-actions">
            <Button kind="primary" disabled={ticked.size === 0} onClick={() => onApply(ticked)}>
              {t('import_apply')}
            </Button>
            <Button kind="plain" onClick={onCancel}>
              {t('busy_cancel')}
            </Button>
          </div>
        </>
      )}
      {state.unmatched.length > 0 && (
        <More summary={tn('import_unmatched', state.unmatched.length)} lines={state.unmatched} />
      )}
      {state.problems.length > 0 && (
        <More
          summary={tn('import_problems', state.problems.length)}
          lines={state.problems.map(({ row, say }) => t('import_row', row, say))}
        />
      )}
    </>
  );
}

interface LineProps {
  proposal: Proposal;
  ticked: boolean;
  onTick: (on: boolean) => void;
}

function Line({ proposal, ticked, onTick }: LineProps) {
  const { canon, from, to, lowers, furthest } = proposal;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          class="u-tick"
          aria-label={t('import_takeOf', canon.title)}
          checked={ticked}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
      </td>
      <th scope="row">
        {canon.title}
        {lowers && <span class="u-small u-names-detail">{t('import_lowers')}</span>}
        {furthest && (
          <span class="u-small u-names-detail">
            {t('import_gap', pointLabel(indexCanon(canon), furthest))}
          </span>
        )}
      </th>
      <td>{from ? progressLabel({ canon, progress: from }) : t('import_notFollowed')}</td>
      <td>{progressLabel({ canon, progress: to })}</td>
    </tr>
  );
}
