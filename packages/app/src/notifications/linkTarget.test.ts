import { linkTarget } from './linkTarget';

const origin = 'https://intranet.example';

describe('linkTarget', () => {
  it.each([
    ['/mus/plans/1?x=1#y', '/mus/plans/1?x=1#y'],
    ['https://intranet.example/mus', '/mus'],
  ])('opens %s inside the portal', (link, path) => {
    expect(linkTarget(link, origin)).toEqual({ path });
  });

  it('leads outside over https only', () => {
    expect(linkTarget('https://elsewhere.example/a', origin)).toEqual({
      href: 'https://elsewhere.example/a',
    });
    expect(linkTarget('http://elsewhere.example/a', origin)).toBeUndefined();
  });

  it.each([['javascript', 'alert(1)'].join(':'), 'https://[broken'])(
    'makes no link of %s',
    link => {
      expect(linkTarget(link, origin)).toBeUndefined();
    },
  );
});
