import type { Person } from '../organisation';
import { renderLoginPage } from './loginPage';

const person = (over: Partial<Person>): Person => ({
  name: 'aase',
  displayName: 'Åse Ærø',
  title: 'Gartner',
  email: 'aase@skovlund.example',
  units: ['Vej og Park'],
  stableId: '1',
  away: false,
  withoutLeader: false,
  ...over,
});

const page = (people: Person[], locale: 'da' | 'en' = 'da') =>
  renderLoginPage({
    locale,
    people,
    featured: people.slice(0, 1).map(p => ({
      person: p,
      name: p.name,
      role: { da: 'Leder', en: 'Leader' },
      line: { da: 'Først', en: 'First' },
    })),
    action: '/interaction/1?lang=da',
    nonce: 'n',
  });

describe('renderLoginPage', () => {
  it('shows the featured first, then everybody with title and unit', () => {
    const html = page([person({})]);
    expect(html).toContain('<html lang="da">');
    expect(html.indexOf('class="featured"')).toBeLessThan(
      html.indexOf('class="all"'),
    );
    expect(html).toContain('Gartner · Vej og Park');
    expect(html).toContain('value="aase"');
  });

  it('names the rare cases in words', () => {
    const html = page([
      person({ email: undefined, away: true, withoutLeader: true }),
    ]);
    for (const tag of ['Ingen mailadresse', 'På orlov', 'Uden leder']) {
      expect(html).toContain(tag);
    }
  });

  it('speaks English when asked', () => {
    const html = page([person({})], 'en');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('Who do you want to be?');
  });

  it('lets no name become markup', () => {
    const html = page([
      person({ displayName: '<script>alert(1)</script>', name: '"><b' }),
    ]);
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('value=""');
  });
});
