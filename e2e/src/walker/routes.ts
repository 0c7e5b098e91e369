import { readFileSync } from 'node:fs';

const file = '../plugins/mus/src/routes.ts';

/** Every path of the plugin's router, as `routes.ts` lists them. */
function patterns(): string[] {
  const text = readFileSync(file, 'utf8');
  const [, list] = /patterns = \{([^}]*)\}/.exec(text)!;
  return [...list.matchAll(/'(\/[^']*)'/g)].map(([, path]) => path);
}

const regExpOf = (pattern: string) =>
  new RegExp(`^/mus${pattern.replace(/:\w+/g, '[^/]+').replace(/\/$/, '')}/?$`);

/** Pages of the plugin that none of the addresses leads to. */
export function pagesWithout(addresses: ReadonlySet<string>): string[] {
  return patterns().filter(
    pattern => ![...addresses].some(one => regExpOf(pattern).test(one)),
  );
}
