import type { Person } from './organisation';
import type { Text } from './texts';

/** Somebody the tour of the product is told with: shown first, with a line of who they are. */
export type Persona = { name: string; role: Text; line: Text };

/** A persona with the person's data from the catalog files. */
export type FeaturedPerson = Persona & { person: Person };

/** The featured personas, in the order in which the tour meets them. */
export const personas: Persona[] = [
  {
    name: 'mette-holm',
    role: { da: 'Leder', en: 'Leader' },
    line: {
      da: 'Leder Borgerservice med 8 medarbejdere. Starter MUS-runden.',
      en: 'Leads Citizen Service, 8 employees. Starts the round.',
    },
  },
  {
    name: 'jonas-kjaer',
    role: { da: 'Medarbejder', en: 'Employee' },
    line: {
      da: 'Borgervejleder. Mette er hans leder.',
      en: 'Citizen adviser. Mette is his leader.',
    },
  },
  {
    name: 'hanne-overgaard',
    role: { da: 'Leder af 25', en: 'Leader of 25' },
    line: {
      da: 'Leder Plejecentret Søbakken og har travlt.',
      en: 'Leads the care home Søbakken and is busy.',
    },
  },
  {
    name: 'lars-thorup-nygaard',
    role: { da: 'Mettes leder', en: "Mette's leader" },
    line: {
      da: 'Centerchef. Ser dækning, men intet indhold.',
      en: 'Head of centre. Sees coverage, but no content.',
    },
  },
  {
    name: 'pernille-winther',
    role: { da: 'En anden leder', en: 'Another leader' },
    line: {
      da: 'Leder Børnehuset Mælkevejen. Kan intet se om Mettes MUS.',
      en: "Leads a nursery. Sees nothing of Mette's talks.",
    },
  },
  {
    name: 'marianne-krogh',
    role: { da: 'HR', en: 'HR' },
    line: {
      da: 'HR-chef. Har grundskabeloner, materialer og dækning.',
      en: 'Head of HR. Has base templates, materials and coverage.',
    },
  },
  {
    name: 'gitte-aagesen',
    role: { da: 'MED-udvalget', en: 'Works council' },
    line: {
      da: 'Tillidsrepræsentant i Borgerservice og med i MED-udvalget.',
      en: 'Shop steward and member of the works council.',
    },
  },
  {
    name: 'nikolaj-storm',
    role: { da: 'IT-drift', en: 'Operator' },
    line: {
      da: 'Driver portalen og kan flytte demoens ur.',
      en: "Runs the portal and can move the demo's clock.",
    },
  },
];

/**
 * Joins the personas with the people of the organisation.
 *
 * @throws Error when a persona is missing in the organisation files, so that the tour can't break in silence
 */
export function featuredPeople(people: Person[]): FeaturedPerson[] {
  const byName = new Map(people.map(person => [person.name, person]));
  return personas.map(persona => {
    const person = byName.get(persona.name);
    if (!person) {
      throw new Error(`Persona ${persona.name} is not in the organisation`);
    }
    return { ...persona, person };
  });
}
