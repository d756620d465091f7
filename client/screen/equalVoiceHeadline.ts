import { equalVoice } from '../../shared/equality/equalVoice.ts';
import { voiceHeadline } from '../../shared/equality/voiceWords.ts';
import type { Stage } from '../../shared/state.ts';
import type { Words } from '../app/texts.tsx';

/** What the screen says first about how the groups have been heard, or that it has not been shown. */
export const equalVoiceHeadline = ({ run, people }: Pick<Stage, 'run' | 'people'>, t: Words['t']): string =>
  run.equalVoice ? voiceHeadline(equalVoice(run, people, run.equalVoice.voices), t) : t('equality.notShown');
