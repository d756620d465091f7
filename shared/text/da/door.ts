/** How long a workshop can be entered and read. */
export const door = {
  'door.link.after': 'Linket virker også efter dagen.',
  'door.more': 'Vis flere ({count})',
} as const;
