import { pathWithin } from './pathWithin';

const origin = 'https://intranet.example';

describe('pathWithin', () => {
  it.each([
    ['/mus/plans/1?x=1#y', '/mus/plans/1?x=1#y'],
    ['https://intranet.example/mus', '/mus'],
  ])('opens %s without loading the page anew', (link, path) => {
    expect(pathWithin(link, origin)).toBe(path);
  });

  it.each([
    'https://elsewhere.example/mus',
    'javascript:alert(1)',
    'http://[broken',
  ])('treats %s as leading elsewhere', link => {
    expect(pathWithin(link, origin)).toBeUndefined();
  });
});
