/** Somebody in a list. */
export interface Listed {
  /** Of the line in the list, such as the employment. */
  readonly id: string;
  readonly name: string;
  /** Job title; empty or absent where nobody knows it. */
  readonly title?: string;
}

const spoken = (name: string) => name.trim().toLocaleLowerCase('da');

/**
 * What each line of a list is called: the name, and after a comma the job
 * title, only where another line has the same name.
 */
export function tellApart(
  people: readonly Listed[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of people)
    counts.set(spoken(name), (counts.get(spoken(name)) ?? 0) + 1);
  return new Map(
    people.map(({ id, name, title }) => {
      const shared = (counts.get(spoken(name)) ?? 0) > 1;
      return [id, shared && title ? `${name.trim()}, ${title}` : name];
    }),
  );
}
