import type { HomePageLayoutProps } from '@backstage/plugin-home-react/alpha';
import { formatDay, formatMoment, hourOf, weekdayOf } from '../ui/formatDate';
import { dishOf } from './canteen';
import { news } from './news';
import { forYou } from './widgets';

type Widget = HomePageLayoutProps['widgets'][number];

const widget = (pluginId: string, id: string) =>
  ({ node: { spec: { id, plugin: { pluginId } } } }) as unknown as Widget;

describe('forYou', () => {
  it('puts Din MUS before Mit team and leaves other cards out', () => {
    const cards = forYou([
      widget('home', 'home-page-widget:home/random-joke'),
      widget('mus', 'home-page-widget:mus/mit-team'),
      widget('mus', 'home-page-widget:mus/din-mus'),
    ]);
    expect(cards.map(card => card.node.spec.id)).toEqual([
      'home-page-widget:mus/din-mus',
      'home-page-widget:mus/mit-team',
    ]);
  });
});

describe('the days in words', () => {
  const day = new Date('2026-12-24T06:05:00Z');

  it('are Danish and English', () => {
    expect(formatDay(day, 'da')).toBe('torsdag den 24. december');
    expect(formatDay(day, 'en')).toBe('Thursday 24 December');
    expect(formatMoment(day, 'da')).toBe('24. december kl. 07.05');
    expect(formatMoment(day, 'en')).toBe('24 December at 07:05');
  });

  it("follow the municipality's clock, over midnight and in summer time", () => {
    const late = new Date('2026-07-05T22:30:00Z');
    expect(formatDay(late, 'da')).toBe('mandag den 6. juli');
    expect(hourOf(late)).toBe(0);
    expect(weekdayOf(late)).toBe(1);
  });

  it('have a dish on weekdays only', () => {
    expect(dishOf(day, 'da')).toMatch(/lasagne/);
    expect(dishOf(new Date('2026-12-26T11:00:00Z'), 'da')).toBeUndefined();
  });
});

describe('the news', () => {
  it('stand newest first, in both languages, paragraph by paragraph', () => {
    const days = news.map(item => item.daysAgo);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(new Set(news.map(item => item.id)).size).toBe(news.length);
    for (const item of news) {
      expect(item.en.body).toHaveLength(item.da.body.length);
    }
  });
});
