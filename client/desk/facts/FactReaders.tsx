import { useRun, useView } from '../../app/workshop.tsx';
import { FactReadersView } from './FactReadersView.tsx';

/** How many of those present have read the fact sheets; nothing where there are no sheets, or nobody to read them. */
export function FactReaders() {
  const { scenario, tables } = useRun();
  const reading = useView(({ presence }) => presence?.factReading);
  if (!reading || reading.present === 0) return null;
  return <FactReadersView reading={reading} sheets={scenario.factSheets} tables={tables} />;
}
