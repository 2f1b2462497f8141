import { t } from '../../../content/words/t';
import { Group } from '../Group';
import { previews } from '../preview/previews';
import { Row } from './Row';
import type { SettingContext, SettingGroup } from './types';

interface Props {
  groups: readonly SettingGroup[];
  context: SettingContext;
}

/** Groups of settings, one under another. */
export function Groups({ groups, context }: Props) {
  return (
    <>
      {groups.map(({ id, heading, hint, settings }) => (
        <Group key={id} id={id} heading={t(heading)} hint={hint && t(hint)}>
          {settings.map((setting) => (
            <Row key={setting.id} setting={setting} context={context} />
          ))}
          {previews[id]?.(context)}
        </Group>
      ))}
    </>
  );
}
