import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Problem } from '../../shared/commands/command.ts';
import type { Language } from '../../shared/text/format.ts';
import type { TextKey } from '../../shared/text/keys.ts';
import { fill, problemSentence, type Texts, type Values } from '../../shared/text/sentence.ts';
import { danish } from './danish.ts';

export interface Words {
  language: Language;
  setLanguage(language: Language): void;
  /** The text of a key, its places filled. */
  t(key: TextKey, values?: Values): string;
  /** What a refusal says to a person. */
  problem(problem: Problem): string;
}

const WordsContext = createContext<Words | null>(null);
const remembered = 'aktordag:language';

function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(remembered) === 'en' ? 'en' : 'da';
  } catch {
    return 'da';
  }
}

/** Danish first; English is fetched when someone asks for it. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(rememberedLanguage);
  const [texts, setTexts] = useState<Texts>(danish);

  useEffect(() => {
    let wanted = true;
    if (language === 'da') setTexts(danish);
    else void import('../../shared/text/en.ts').then(({ en }) => wanted && setTexts(en));
    document.documentElement.lang = language;
    try {
      localStorage.setItem(remembered, language);
    } catch {
      // A browser that keeps nothing still shows the chosen language until it is closed.
    }
    return () => {
      wanted = false;
    };
  }, [language]);

  const words = useMemo<Words>(
    () => ({
      language,
      setLanguage,
      t: (key, values) => fill(texts[key] ?? '', values ?? {}, language),
      problem: (problem) => problemSentence(problem, texts, language),
    }),
    [language, texts],
  );
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords outside WordsProvider');
  return words;
}
