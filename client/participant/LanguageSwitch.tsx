import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';

/** The other language, in its own words. */
export function LanguageSwitch() {
  const { t, language, setLanguage } = useWords();
  const other = language === 'da' ? 'en' : 'da';
  return (
    <Button variant="quiet" lang={other} onClick={() => setLanguage(other)}>
      {t(`language.${other}`)}
    </Button>
  );
}
