export const ideas = {} as const;
