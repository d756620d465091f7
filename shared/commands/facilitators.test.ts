import { describe, expect, it } from 'vitest';
import { leadOf } from '../facilitators/facilitators.ts';
import { given } from '../testing/given.ts';
import { workshop } from '../testing/workshop.ts';

const room = given(workshop('moves'));
const invited = room.when('inviteFacilitator', { name: 'Vera' });
const vera = 'f1';
const joined = invited.when('joinAsFacilitator', { facilitatorId: vera });
const veraLeads = joined.when('handOverLead', { to: vera });

describe('inviteFacilitator', () => {
  it('lays a name where facilitators alone see it, and beside the log', () => {
    invited.thenEvents([{ type: 'facilitatorInvited', id: vera, name: 'w-name1' }]);
    expect(invited.state.backstage.facilitators).toEqual({ [vera]: { name: { id: 'w-name1', text: 'Vera' } } });
    const told = [invited.state.stage, invited.state.own, invited.entries];
    expect(JSON.stringify(told)).not.toContain('Vera');
  });

  it('is refused to all but the lead', () => {
    joined.when('inviteFacilitator', { name: 'Ib' }, { invited: vera }).thenRejected('reject.leadOnly');
    veraLeads.when('inviteFacilitator', { name: 'Ib' }).thenRejected('reject.leadOnly');
    veraLeads
      .when('inviteFacilitator', { name: 'Ib' }, { invited: vera })
      .thenEvents([{ type: 'facilitatorInvited', id: 'f4', name: 'w-name4' }]);
  });

  it('is refused when ten have been invited', () => {
    const ten = Array.from({ length: 10 }).reduce<typeof room>(
      (play, _, index) => play.when('inviteFacilitator', { name: `Nr. ${index}` }),
      room,
    );
    ten.when('inviteFacilitator', { name: 'Ib' }).thenRejected('reject.manyFacilitators', { most: 10 });
    const fewer = ten.when('removeFacilitator', { facilitatorId: 'f3' });
    expect(fewer.when('inviteFacilitator', { name: 'Ib' }).decision?.ok).toBe(true);
  });
});

describe('joinAsFacilitator', () => {
  it('is noted once', () => {
    joined.thenEvents([{ type: 'facilitatorJoined', id: vera }]);
    expect(joined.state.backstage.facilitators?.[vera]?.joined).toBe(true);
    joined.when('joinAsFacilitator', { facilitatorId: vera }).thenNothing();
  });

  it('is refused for who was never invited, and for who was removed', () => {
    room.when('joinAsFacilitator', { facilitatorId: vera }).thenRejected('reject.unknownFacilitator');
    const removed = invited.when('removeFacilitator', { facilitatorId: vera });
    removed.when('joinAsFacilitator', { facilitatorId: vera }).thenRejected('reject.unknownFacilitator');
    room.whenSent('joinAsFacilitator', { facilitatorId: 'constructor' }).thenRejected('input.invalid');
  });
});

describe('handOverLead', () => {
  it('lets another lead, and gives the lead back', () => {
    expect(leadOf(joined.state.backstage)).toBe('facilitator');
    veraLeads.thenEvents([{ type: 'leadHandedOver', to: vera }]);
    expect(leadOf(veraLeads.state.backstage)).toBe(vera);
    const back = veraLeads.when('handOverLead', { to: 'facilitator' }, { invited: vera });
    expect(leadOf(back.state.backstage)).toBe('facilitator');
  });

  it('is refused to all but the lead, so that nobody takes it', () => {
    joined.when('handOverLead', { to: vera }, { invited: vera }).thenRejected('reject.leadOnly');
    veraLeads.when('handOverLead', { to: 'facilitator' }).thenRejected('reject.leadOnly');
  });

  it('is refused to who is not there, and to who has not yet come in', () => {
    joined.when('handOverLead', { to: 'f99' }).thenRejected('reject.unknownFacilitator');
    joined.when('handOverLead', { to: 'anna' }).thenRejected('reject.unknownFacilitator');
    invited.when('handOverLead', { to: vera }).thenRejected('reject.facilitatorNotHere');
  });

  it('stays quiet when it is so already', () => {
    joined.when('handOverLead', { to: 'facilitator' }).thenNothing();
  });
});

describe('takeLead', () => {
  it('A6: gives the lead back to who has given the passphrase again', () => {
    const taken = veraLeads.when('takeLead', {}, { confirmed: true });
    taken.thenEvents([{ type: 'leadTaken' }]);
    expect(leadOf(taken.state.backstage)).toBe('facilitator');
    veraLeads.when('takeLead', {}).thenRejected('reject.confirmPassphrase');
  });

  it('is never open to an invited facilitator, who is told who can', () => {
    joined.when('takeLead', {}, { invited: vera }).thenRejected('reject.passphraseHolders');
  });

  it('stays quiet when nobody else leads', () => {
    joined.when('takeLead', {}, { confirmed: true }).thenNothing();
  });
});

describe('removeFacilitator', () => {
  it('takes an invited facilitator away, used invitation or not', () => {
    for (const play of [invited, joined]) {
      const removed = play.when('removeFacilitator', { facilitatorId: vera });
      removed.thenEvents([{ type: 'facilitatorRemoved', id: vera }]);
      expect(removed.state.backstage.facilitators).toEqual({});
    }
  });

  it('is refused to all but the lead, and never takes the lead away', () => {
    joined.when('removeFacilitator', { facilitatorId: vera }, { invited: vera }).thenRejected('reject.leadOnly');
    veraLeads.when('removeFacilitator', { facilitatorId: vera }, { invited: vera }).thenRejected('reject.leadStays');
    veraLeads.when('removeFacilitator', { facilitatorId: vera }).thenRejected('reject.leadOnly');
    room.when('removeFacilitator', { facilitatorId: 'facilitator' }).thenRejected('reject.leadStays');
  });

  it('stays quiet about who is not there', () => {
    room.when('removeFacilitator', { facilitatorId: vera }).thenNothing();
    veraLeads.when('removeFacilitator', { facilitatorId: 'facilitator' }, { invited: vera }).thenNothing();
  });

  it('A4: what a removed facilitator still asks for is refused, whatever it is', () => {
    const removed = joined.when('removeFacilitator', { facilitatorId: vera });
    removed.when('goToStep', { stepId: 'break' }, { invited: vera }).thenRejected('reject.notLoggedIn');
    joined
      .when('goToStep', { stepId: 'break' }, { invited: vera })
      .thenEvents([{ type: 'stepEntered', stepId: 'break' }]);
  });
});

describe('an invited facilitator', () => {
  it('A6: can do nothing that needs the passphrase, leading or not, and is told who can', () => {
    for (const play of [joined, veraLeads]) {
      play.when('startRun', { scenarioId: 'small' }, { invited: vera }).thenRejected('reject.passphraseHolders');
    }
  });

  it('is the facilitator to the room, like any other', () => {
    const named = joined.when('nameSnapshot', { name: 'Før frokost' }, { invited: vera });
    expect(named.state.stage.run.board.snapshots?.[0]?.by).toBe('facilitator');
    expect(JSON.stringify(named.state.stage)).not.toContain(`"${vera}"`);
  });

  it('stays through a new run, with the lead', () => {
    const again = veraLeads.when('startRun', { scenarioId: 'small' }, { confirmed: true });
    expect(again.state.backstage.facilitators).toEqual(veraLeads.state.backstage.facilitators);
    expect(leadOf(again.state.backstage)).toBe(vera);
  });
});
