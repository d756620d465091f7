import { type Speech, speechOf } from '../../shared/report/speech.ts';
import { da } from '../../shared/text/da.ts';
import { en } from '../../shared/text/en.ts';
import type { Language } from '../../shared/text/format.ts';

export const speechIn = (language: Language): Speech => speechOf(language === 'en' ? en : da, language);
