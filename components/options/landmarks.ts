import type { Landmark } from './search';

/** What a search also finds: places whose controls belong to a whole that is not drawn in pieces. */
export const landmarks: readonly Landmark[] = [
  { section: 'canons', heading: 'canons_add', label: 'canons_add', also: ['canons_emptyHint'] },
  { section: 'canons', heading: 'canons_own', label: 'canons_own', also: ['own_tvmaze', 'own_paste'] },
  { section: 'canons', heading: 'canons_import', label: 'canons_import', also: ['import_hint'] },
  {
    section: 'sites',
    heading: 'options_sites',
    label: 'sites_always',
    also: ['sites_more', 'sites_moreHint'],
  },
  { section: 'sites', heading: 'options_sites', label: 'sites_type', also: ['sites_typeHint', 'type_tidy'] },
  { section: 'sites', heading: 'options_sites', label: 'sites_kept', also: ['sites_keptHint'] },
  { section: 'sites', heading: 'options_sites', label: 'sites_opened', also: ['sites_openedHint'] },
  { section: 'text', heading: 'options_text', label: 'type_size' },
  { section: 'text', heading: 'options_text', label: 'type_lineHeight' },
  { section: 'text', heading: 'options_text', label: 'type_width' },
  { section: 'text', heading: 'options_text', label: 'type_font' },
  { section: 'text', heading: 'options_text', label: 'type_theme', also: ['theme_dark', 'theme_light'] },
  { section: 'text', heading: 'options_text', label: 'type_onSites', also: ['type_onSitesHint'] },
  {
    section: 'keys',
    heading: 'options_keys',
    label: 'options_keys',
    also: ['command_toggle', 'command_show', 'command_reader', 'command_panel'],
  },
  { section: 'data', heading: 'data_copy', label: 'data_export', also: ['data_exportHint'] },
  { section: 'data', heading: 'data_bring', label: 'data_choose', also: ['data_importHint'] },
  { section: 'data', heading: 'data_sync', label: 'data_syncSwitch', also: ['data_syncHint'] },
  { section: 'data', heading: 'data_shared', label: 'data_forget' },
  { section: 'data', heading: 'data_where', label: 'data_where', also: ['data_whereSmall'] },
  { section: 'data', heading: 'data_end', label: 'data_erase', also: ['data_eraseHint'] },
];
