import { useWords } from './texts.tsx';

export function Loading() {
  const { t } = useWords();
  return (
    <main className="Loading" aria-busy="true">
      <p>{t('loading')}</p>
    </main>
  );
}
