import { useWords } from '../../app/texts.tsx';
import { ConfirmDialog } from '../../design/Dialog.tsx';
import type { Jump } from './useJump.ts';

/** Says what leaving a step with an open ballot means. */
export function JumpDialog({ jump }: { jump: Jump }) {
  const { t } = useWords();
  const title = jump.asking?.title ?? '';
  return (
    <ConfirmDialog
      isOpen={jump.asking !== null}
      title={t('desk.jump.title')}
      confirmLabel={t('desk.jump.go', { title })}
      cancelLabel={t('desk.jump.stay')}
      onConfirm={jump.confirm}
      onClose={jump.cancel}
    >
      <p>{t('desk.jump.text', { title })}</p>
    </ConfirmDialog>
  );
}
