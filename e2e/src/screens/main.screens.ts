import { test } from '../support/test';

/** A page worth showing: whose it is, where it lies, how its picture is named. */
const screens = [
  { file: 'home', who: 'mette-holm', path: '/' },
  { file: 'entry', who: 'jonas-kjaer', path: '/mus' },
  { file: 'overview', who: 'hanne-overgaard', path: '/mus/overview' },
  {
    file: 'without-leader',
    who: 'marianne-krogh',
    path: '/mus/without-leader',
  },
  { file: 'delivery', who: 'nikolaj-storm', path: '/mus/delivery' },
];

for (const { file, who, path } of screens) {
  test(`${path} as ${who}`, async ({ signIn }, info) => {
    const page = await signIn(who, path);
    await page.waitForLoadState('networkidle');
    await page.screenshot({
      path: `../docs/images/${file}-${info.project.name}.png`,
      fullPage: true,
      animations: 'disabled',
    });
  });
}
