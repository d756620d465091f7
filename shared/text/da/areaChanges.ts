/** What each area gets more or less: as a chart beside the budget, and as a scene. */
export const areaChanges = {
  'desk.scene.areaChanges': 'Områdernes ændringer',
  'areaChanges.title': 'Ændringer pr. område i {year}, mio. kr.',
  'areaChanges.how':
    'Til venstre mindre, til højre mere end i basisbudgettet. Hver slags penge står for sig og lægges ikke sammen.',
  'areaChanges.none':
    'Ingen områder er ændret i {year}. Flytter I penge, eller vælger I forslag, kommer ændringerne her.',
  'areaChanges.kind.service': 'Service',
  'areaChanges.kind.otherOperating': 'Overførsler og anden drift',
  'areaChanges.kind.construction': 'Anlæg',
  'areaChanges.kind.financing': 'Finansiering',
  'areaChanges.areas': '{count} områder',
  'areaChanges.areas.one': 'ét område',
  'areaChanges.both': '{less} får {lessBy} mindre, og {more} får {moreBy} mere',
  'areaChanges.less': '{less} får {lessBy} mindre',
  'areaChanges.more': '{more} får {moreBy} mere',
  'areaChanges.ofKind': '{kind} i {year}: {sentence}',
  'areaChanges.left': 'og {count} områder med mindre ændringer',
  'areaChanges.left.one': 'og ét område med en mindre ændring',
  'areaChanges.year': 'Hvilket år?',
  'areaChanges.caption': 'Ændring i forhold til basisbudgettet i 1.000 kr., pris- og lønniveau {level}',
  'areaChanges.area': 'Område',
  'areaChanges.group': '{kind}: {committee}',
  'screen.areaChanges.kicker': 'Ændring fra basisbudgettet i {year}, mio. kr. · til venstre mindre, til højre mere',
  'screen.areaChanges.none': 'Ingen områder er ændret endnu',
  'screen.areaChanges.waits': 'Her kommer det, som hvert område får mindre eller mere.',
  'screen.areaChanges.tables': 'Bordene arbejder hver for sig. Her vises det, der er flyttet og valgt fælles.',
} as const;
