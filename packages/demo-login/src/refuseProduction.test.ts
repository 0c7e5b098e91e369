import { refuseProduction } from './refuseProduction';

describe('refuseProduction', () => {
  it.each(['production', 'PRODUCTION', ' production '])(
    'stops with NODE_ENV=%p',
    value => {
      expect(() => refuseProduction({ NODE_ENV: value })).toThrow(/production/);
    },
  );

  it.each([undefined, '', 'development', 'test'])(
    'lets NODE_ENV=%p start',
    value => {
      expect(() => refuseProduction({ NODE_ENV: value })).not.toThrow();
    },
  );
});
