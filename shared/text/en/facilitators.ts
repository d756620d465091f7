import type { facilitators as da } from '../da/facilitators.ts';

/** Second facilitators and the lead, at the desk, and what an invitation opens. */
export const facilitators: Record<keyof typeof da, string> = {
  'facilitators.invite': 'Invite a second facilitator',
  'facilitators.line': 'Facilitators: {here} of {count} are here',
  'facilitators.lineLead': 'Facilitators: {here} of {count} are here, you lead',
  'facilitators.title': 'Facilitators',
  'facilitators.textLead':
    'You lead. A second facilitator can run this workshop from a browser of their own, but no other, and cannot start over.',
  'facilitators.textOther':
    'The one who leads invites and removes second facilitators. Everything else at the desk both of you can do.',
  'facilitators.holder': 'The one with the passphrase',
  'facilitators.me': 'you',
  'facilitators.leads': 'leads',
  'facilitators.here': 'here now',
  'facilitators.away': 'not connected',
  'facilitators.invited': 'invited, not yet in',
  'facilitators.handOver': 'Hand over the lead',
  'facilitators.handOverTo': 'Hand the lead over to {name}',
  'facilitators.newLink': 'New link',
  'facilitators.newLinkTo': 'Make a new link for {name}',
  'facilitators.remove': 'Remove …',
  'facilitators.removeNamed': 'Remove {name}',
  'facilitators.removeText':
    '{name} is cut off from the desk at once and can only come back by a new invitation. What has been done stays.',
  'facilitators.keep': 'Leave it',
  'facilitators.name': 'Name of the second facilitator',
  'facilitators.nameHint': 'Only those at the desk see the name.',
  'facilitators.makeLink': 'Make an invitation',
  'facilitators.linkTo': 'Invitation for {name}',
  'facilitators.linkText':
    'The link works once and until {until}. Give it only to the person it is for. It is not shown again, but you can always make a new one.',
  'facilitators.qr': 'QR code with the invitation for {name}',
  'facilitators.take': 'Take the lead back',

  'invited.title': 'Second facilitator',
  'invited.headline': 'You are invited as second facilitator to workshop {code}',
  'invited.text':
    'You come to the desk and can lead the room through the day together with the one who invited you. It is for this workshop alone.',
  'invited.once':
    'The invitation works once, in this browser. You may close the browser during the day; you can come back.',
  'invited.enter': 'Go to the desk',
};
