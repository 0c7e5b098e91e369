import axe from 'axe-core';

/** Fails with the rule and the place of every accessibility violation. Colours need a real browser and are checked there. */
export async function expectNoViolations(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id}: ${help}\n  ${node.html.slice(0, 200)}`),
  );
  expect(told).toEqual([]);
}
