import type { Target } from './client.ts';
import type { Done, Slot } from './schedule.ts';

/** What a load process can be asked, and what it answers. */
export interface Requests {
  /** Adds clients, a few at a time; their numbers begin at `first`. */
  open: [asked: { target: Target; count: number; first: number }, answer: null];
  /** The lowest and highest number any client knows. */
  seqs: [asked: null, answer: { lowest: number; highest: number }];
  /** Watches the changes after a number. */
  watch: [asked: { after: number }, answer: null];
  play: [asked: { slots: Slot[]; startAt: number; ballot?: string | undefined }, answer: Done[]];
  arrivals: [asked: { upTo: number }, answer: number[]];
  turnout: [asked: { votes: number }, answer: number];
  command: [asked: { name: string; input: unknown }, answer: number];
  bytes: [asked: null, answer: number];
  /** Cuts off the first so many clients. */
  cut: [asked: { count: number }, answer: null];
  /** Brings them back; answers when the last of them was current. */
  back: [asked: { count: number; knowing: boolean; upTo: number }, answer: number];
}

export type RequestName = keyof Requests;
export interface Request<Name extends RequestName = RequestName> {
  id: number;
  name: Name;
  asked: Requests[Name][0];
}
export type Response = { id: number; answer: unknown } | { id: number; failed: string };
