import { useState } from 'react';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { Checkbox } from '../../design/Checkbox.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import './ShortcutsButton.css';
import { shortcutKeys } from './shortcutKeys.ts';
import { useShortcuts } from './useShortcuts.ts';

interface ShortcutsButtonProps {
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}

/** The list of single keys, and the switch that turns them off (WCAG 2.1.4). Its own key works either way. */
export function ShortcutsButton({ isOn, onSwitch }: ShortcutsButtonProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  useShortcuts({ '?': () => setOpen(true) }, isOn);
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {t('shortcuts.open')}
      </Button>
      {isOpen && (
        <Dialog
          isOpen
          isDismissable
          onClose={() => setOpen(false)}
          title={t('shortcuts.title')}
          actions={<Button onClick={() => setOpen(false)}>{t('action.close')}</Button>}
        >
          <dl className="ShortcutsButton__keys">
            {shortcutKeys.map(({ key, name }) => (
              <div key={name} className="ShortcutsButton__key">
                <dt>
                  <kbd>{key.toUpperCase()}</kbd>
                </dt>
                <dd>{t(`shortcuts.${name}`)}</dd>
              </div>
            ))}
          </dl>
          <Checkbox label={t('shortcuts.on')} checked={isOn} onChange={onSwitch} />
        </Dialog>
      )}
    </>
  );
}
