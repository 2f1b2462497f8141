import type { TypeSettings } from '../../content/typography/types';

/** What every control of type is given. */
export interface TypeProps {
  type: TypeSettings;
  onType: (change: Partial<TypeSettings>) => void;
}
