export type { Problem } from '../../shared/commands/command.ts';
export type {
  CommandAnswer,
  Downlink,
  Handshake,
  JoinAnswer,
  Joining,
  OwnMessage,
  Patches,
  Position,
  Presence,
  Snapshot,
  Surface,
  Uplink,
} from '../../shared/protocol.ts';
