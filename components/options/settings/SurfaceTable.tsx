import { useId } from 'preact/hooks';
import type { VeilSettings, VeilSurface } from '../../../content/storage/types';
import { language, t } from '../../../content/words/t';
import { Button } from '../../base/Button';
import { type SurfaceRow, surfaceGroups, surfaceRows } from './surfaces';
import '../../base/check.css';
import './settings.css';

type Column = 'ahead' | 'always';

interface Props {
  veils: Pick<VeilSettings, Column>;
  initial: Pick<VeilSettings, Column>;
  onChange: (column: Column, surface: VeilSurface, on: boolean) => void;
  onReset: (surface: VeilSurface) => void;
}

const columns = [
  { id: 'ahead', word: 'veils_ahead' },
  { id: 'always', word: 'veils_alwaysColumn' },
] as const;
/** Names in a summary; more than these are counted. */
const NAMED = 5;

function summary(veils: Props['veils'], column: Column): string {
  const names = surfaceRows.filter(({ surface }) => veils[column][surface]).map(({ word }) => t(word));
  if (names.length === 0) return t('veils_nothing');
  const more = names.length > NAMED ? [t('veils_andMore', names.length - NAMED)] : [];
  return new Intl.ListFormat(language(), { type: 'unit' }).format([...names.slice(0, NAMED), ...more]);
}

/** What is veiled: a line a surface, with its two switches, and over them what they come to. */
export function SurfaceTable({ veils, initial, onChange, onReset }: Props) {
  const id = useId();
  const row = ({ surface, word, hint }: SurfaceRow) => {
    const initially = columns.every((column) => veils[column.id][surface] === initial[column.id][surface]);
    return (
      <tr key={surface}>
        <th scope="row">
          <span id={`${id}-${surface}`}>{t(word)}</span>
          {hint && (
            <span class="u-small" id={`${id}-${surface}-hint`}>
              {t(hint)}
            </span>
          )}
          {!initially && (
            <div>
              <Button
                kind="plain"
                small
                aria-label={t('base_resetOf', t(word))}
                onClick={(event) => {
                  onReset(surface);
                  event.currentTarget.closest('tr')?.querySelector('input')?.focus();
                }}
              >
                {t('base_reset')}
              </Button>
            </div>
          )}
        </th>
        {columns.map((column) => (
          <td key={column.id}>
            <input
              type="checkbox"
              class="u-tick"
              checked={veils[column.id][surface]}
              aria-labelledby={`${id}-${surface} ${id}-${column.id}`}
              aria-describedby={hint ? `${id}-${surface}-hint` : undefined}
              onChange={(event) => onChange(column.id, surface, event.currentTarget.checked)}
            />
          </td>
        ))}
      </tr>
    );
  };
  return (
    <table class="u-surfaces">
      <caption>
        <p>{t('veils_summaryAhead', summary(veils, 'ahead'))}</p>
        <p>{t('veils_summaryAlways', summary(veils, 'always'))}</p>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="u-heard">{t('veils_surface')}</span>
          </th>
          {columns.map((column) => (
            <th key={column.id} scope="col" id={`${id}-${column.id}`}>
              {t(column.word)}
            </th>
          ))}
        </tr>
      </thead>
      {surfaceGroups.map(({ heading, rows }) => (
        <tbody key={heading}>
          <tr>
            <th scope="rowgroup" colSpan={3} class="u-quiet">
              {t(heading)}
            </th>
          </tr>
          {rows.map(row)}
        </tbody>
      ))}
    </table>
  );
}
