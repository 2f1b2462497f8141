import type { Listing } from '../../content/storage/types';
import { t } from '../../content/words/t';
import { Select } from '../base/Select';

interface Props {
  mode: Listing;
  onMode: (mode: Listing) => void;
}

/** How works ahead stand in the list that the popup was opened over. */
export function ListingMode({ mode, onMode }: Props) {
  return (
    <Select
      beside
      label={t('popup_inLists')}
      choices={[
        { id: 'veil', label: t('listing_veil') },
        { id: 'fold', label: t('listing_fold') },
        { id: 'label', label: t('listing_label') },
      ]}
      chosen={mode}
      onChoose={onMode}
    />
  );
}
