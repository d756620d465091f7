import type { areaChanges as danish } from '../da/areaChanges.ts';

export const areaChanges: Record<keyof typeof danish, string> = {
  'desk.scene.areaChanges': 'Changes of the areas',
  'areaChanges.title': 'Changes per area in {year}, DKK m',
  'areaChanges.how':
    'Less to the left, more to the right than in the base budget. Each kind of money stands by itself and is not added to the others.',
  'areaChanges.none': 'No areas are changed in {year}. When you move money or choose proposals, the changes come here.',
  'areaChanges.kind.service': 'Service',
  'areaChanges.kind.otherOperating': 'Transfers and other operating',
  'areaChanges.kind.construction': 'Construction',
  'areaChanges.kind.financing': 'Financing',
  'areaChanges.areas': '{count} areas',
  'areaChanges.areas.one': 'one area',
  'areaChanges.both': '{lessBy} less for {less}, and {moreBy} more for {more}',
  'areaChanges.less': '{lessBy} less for {less}',
  'areaChanges.more': '{moreBy} more for {more}',
  'areaChanges.ofKind': '{kind} in {year}: {sentence}',
  'areaChanges.left': 'and {count} areas with smaller changes',
  'areaChanges.left.one': 'and one area with a smaller change',
  'areaChanges.year': 'Which year?',
  'areaChanges.caption': 'Change from the base budget in DKK 1,000, price level {level}',
  'areaChanges.area': 'Area',
  'areaChanges.group': '{kind}: {committee}',
  'screen.areaChanges.kicker': 'Change from the base budget in {year}, DKK m · less to the left, more to the right',
  'screen.areaChanges.none': 'No areas are changed yet',
  'screen.areaChanges.waits': 'What each area gets less or more comes here.',
  'screen.areaChanges.tables': 'The tables work each on their own. What is moved and chosen together is shown here.',
};
