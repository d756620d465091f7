import type { Text } from '../../../shared/state.ts';
import type { Words } from '../../app/texts.tsx';

/** What a person wrote, or that it has been erased. */
export const written = ({ text }: Text, t: Words['t']): string => text ?? t('text.erased');
