import type { paybackScene as danish } from '../da/paybackScene.ts';

export const paybackScene: Record<keyof typeof danish, string> = {
  'desk.scene.payback': 'Payback',
  'screen.payback.kicker':
    'The municipality’s rule: paid back in {rule} years at most · operating and construction, DKK m',
  'screen.payback.none': 'No investment has been chosen yet',
  'screen.payback.tables': 'Each table chooses for itself. What is chosen together is shown here.',
  'screen.payback.one.within': 'The investment is paid back in {year}, within the municipality’s rule',
  'screen.payback.one.beyond': 'The investment is not paid back until {year}, later than the municipality’s rule',
  'screen.payback.one.never': 'The investment never pays itself back with these figures',
  'screen.payback.one.nothing': 'The investment gives from the beginning',
  'screen.payback.both': 'Both investments are paid back within the municipality’s rule',
  'screen.payback.all': 'All {count} investments are paid back within the municipality’s rule',
  'screen.payback.some': '{some} of {count} investments are paid back within the municipality’s rule',
  'screen.payback.some.one': 'One of {count} investments is paid back within the municipality’s rule',
  'screen.payback.neither': 'None of the {count} investments is paid back within the municipality’s rule',
  'screen.payback.card.within': 'Paid back in {year}, after {years} years: within the rule',
  'screen.payback.card.beyond': 'Paid back in {year}, after {years} years: later than the rule',
  'screen.payback.card.never': 'Never pays itself back with these figures',
  'screen.payback.card.nothing': 'Gives from the beginning',
  'screen.payback.before': 'Until the election of {election}',
  'screen.payback.after': 'After the election, to {last}',
  'screen.payback.pool': 'In the pool, DKK m',
};
