import type { RoleGroup } from '../state.ts';
import type { Chance } from './chance.ts';

const firstNames =
  `Karen Ali Mette Jens Sofie Mohammed Birgit Lars Fatima Søren Ida Henrik Anne Yusuf Kirsten Peter Emma Bo
  Hanne Mads Zahra Niels Lone Rasmus Camilla Ole Ayşe Torben Freja Michael Inger Emil Dorte Hassan Pia Jakob Tove Anders
  Maria Flemming Signe Erik Leyla Christian Ulla Magnus Gitte Kaj Amina Steen Line Poul Charlotte Viggo Rikke Ahmed Åse
  Jørgen Mia Thomas`.split(/\s+/);

/** Every eight people: three from the staff, three managers, two politicians. */
const seats: readonly RoleGroup[] = [
  'employee',
  'politician',
  'manager',
  'employee',
  'manager',
  'employee',
  'politician',
  'manager',
];

export interface Alias {
  name: string;
  group: RoleGroup;
}

/** That many people with names that differ, in an order of chance. */
export function aliases(people: number, chance: Chance): Alias[] {
  const names = chance.shuffled(firstNames);
  return Array.from({ length: people }, (_, index) => {
    const round = Math.floor(index / names.length) + 1;
    const name = names[index % names.length] as string;
    return { name: round === 1 ? name : `${name} ${round}`, group: seats[index % seats.length] as RoleGroup };
  });
}

/** What a simulated person is called in a room that real people may be in as well. */
export const simulatedName = ({ name }: Alias): string => `${name} (simuleret)`;
