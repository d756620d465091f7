/** The long view: what it says, and what it rests on. */
export const longView = {
  'longView.start': 'The road chooses itself: what happens if we do nothing?',
  'longView.accounts': 'Accounts',
  'longView.gap': 'Missing to the frame',
  'longView.allOperating': 'All operating (cash)',
  'longView.committee': '{name} (all operating)',
  'longView.price.frame': 'If we do nothing, {amount} is missing to the frame in {year}',
  'longView.price.frame.room': 'If we do nothing, {amount} is left of the frame in {year}',
  'longView.price.baseline': 'If we do nothing, it costs {amount} more in {year} than in the baseline',
  'longView.price.baseline.room': 'If we do nothing, it costs {amount} less in {year} than in the baseline',
  'longView.price.perYear': 'Every year we wait adds {amount}.',
  'longView.price.left': 'With our choices {amount} is left to find.',
  'longView.price.covered': 'With our choices it has been found.',
  'longView.note.computed':
    'After {last} the figures are projected: the population forecast times unit amount and share. The rest stays as in {last}.',
  'longView.note.continued':
    'After {last} the figures are projected: the cost of demography changes as in the last year. The rest stays as in {last}.',
  'longView.note.mixed':
    'After {last} the figures are projected: by the population forecast where there is one, otherwise as in the last year. The rest stays as in {last}.',
  'longView.note.none': 'After {last} the figures are projected: they stay as in {last}.',
  'longView.note.accounts': '{year} is accounts: what was spent. Accounts are not comparable with budgets.',
  'longView.note.level': 'Prices and wages of {level}.',
} as const;
