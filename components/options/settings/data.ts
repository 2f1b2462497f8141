import { switchSetting } from './build';
import type { SettingGroup } from './types';

/** Settings for a computer that is shared. */
export const dataGroups: readonly SettingGroup[] = [
  {
    id: 'shared',
    heading: 'data_shared',
    settings: [
      switchSetting(
        'discreet',
        'data_discreet',
        {
          read: ({ discreet }) => discreet,
          write: (settings, on) => {
            settings.discreet = on;
          },
        },
        'data_discreetHint',
      ),
    ],
  },
];
