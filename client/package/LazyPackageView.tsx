import { lazy, Suspense } from 'react';
import { useWords } from '../app/texts.tsx';

const PackageView = lazy(() => import('./PackageView.tsx'));

/** The catalogue and the ladder, fetched when someone first goes there. */
export function LazyPackageView(props: { prompt?: string | undefined }) {
  const { t } = useWords();
  return (
    <Suspense fallback={<p aria-busy="true">{t('loading')}</p>}>
      <PackageView {...props} />
    </Suspense>
  );
}
