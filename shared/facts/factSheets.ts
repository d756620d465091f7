import type { FactSheet, Scenario } from '../scenario/schema.ts';
import type { AreaId } from '../state.ts';

const byArea = new WeakMap<Scenario, Map<AreaId, FactSheet[]>>();

/** The fact sheets about an area, in the order of the scenario; none where it has none. */
export function factSheetsAbout(scenario: Scenario, areaId: AreaId): readonly FactSheet[] {
  let sheets = byArea.get(scenario);
  if (!sheets) {
    sheets = new Map();
    for (const sheet of scenario.factSheets) {
      for (const id of new Set(sheet.areaIds)) sheets.set(id, [...(sheets.get(id) ?? []), sheet]);
    }
    byArea.set(scenario, sheets);
  }
  return sheets.get(areaId) ?? [];
}
