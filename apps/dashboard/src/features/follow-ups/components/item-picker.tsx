import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from '../../../lib/texts.js';
import { useItemsFound } from '../api/find-items.js';

/** An item of the portfolio, or what is typed to find one. */
export interface PickedItem {
  id: string | null;
  text: string;
}

interface ItemPickerProps {
  value: PickedItem;
  required?: boolean;
  onChange: (value: PickedItem) => void;
}

export function ItemPicker({ value, required = false, onChange }: ItemPickerProps) {
  const { t } = useTranslation();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed] = useDebouncedValue(value.text.trim(), 150);
  const items = useItemsFound(typed).data?.items ?? [];
  const choose = (id: string) => {
    const item = items.find((one) => one.id === id);
    if (item !== undefined) onChange({ id: item.id, text: item.title });
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal>
      <Combobox.Target>
        <TextInput
          label={t('followUps.dialog.item')}
          description={t('followUps.dialog.itemNote')}
          value={value.text}
          required={required}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => {
            onChange({ id: null, text: event.currentTarget.value });
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed === '' || value.id !== null || items.length === 0}>
        <Combobox.Options aria-label={t('followUps.dialog.item')} mah={240} style={{ overflowY: 'auto' }}>
          {items.map((item) => (
            <Combobox.Option value={item.id} key={item.id}>
              {item.title}
              <span className="second">
                {t(`words.kind.${item.kind}`)} · {item.reference}
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
