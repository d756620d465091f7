import * as z from 'zod/mini';
import { countVoices } from '../equality/voices.ts';
import { roleGroups, type Voices, voiceTopics } from '../state.ts';
import { accept, defineCommand } from './command.ts';

const count = z.int().check(z.gte(0));
const to = z.enum(['desk', 'room']);
const counted = z.strictObject({
  counted: count,
  blocs: z.array(z.strictObject({ groups: z.array(z.enum(roleGroups)), count })),
});

/**
 * Brings the figures of the equal-voice meter up to date as far as they may be told (`countVoices`), for the desk alone or for the
 * whole room. Nothing happens when there is nothing new to tell: for the desk, or for a room that has been shown the same already.
 */
export const showEqualVoice = defineCommand({
  name: 'showEqualVoice',
  label: 'command.showEqualVoice',
  roles: ['facilitator'],
  predicted: false,
  input: z.strictObject({ to }),
  event: z.strictObject({
    type: z.literal('equalVoiceShown'),
    to,
    voices: z.partialRecord(z.enum(voiceTopics), counted),
  }),

  decide(state, input) {
    const fresh = countVoices(state);
    const voices: Voices = { ...state.backstage.run.voices, ...fresh };
    const shown = state.stage.run.equalVoice?.voices;
    const isNew =
      input.to === 'desk'
        ? Object.keys(fresh).length > 0
        : !shown || voiceTopics.some((topic) => shown[topic]?.counted !== voices[topic]?.counted);
    return isNew ? accept({ type: 'equalVoiceShown' as const, to: input.to, voices }) : accept();
  },

  reduce({ stage, backstage }, { to: audience, voices }, { at }) {
    backstage.run.voices = voices as Voices;
    if (audience === 'room') stage.run.equalVoice = { voices: voices as Voices, at };
  },
});
