/** Configuration of the intranet app. */
export interface Config {
  app?: {
    signIn?: {
      /**
       * The auth provider people sign in with; the same name as under `auth.providers`.
       * @visibility frontend
       */
      provider?: 'oidc' | 'microsoft';
    };
    demo?: {
      /**
       * Shows the strip that says who one is in the demo. Refused in production.
       * @visibility frontend
       */
      enabled?: boolean;
      /**
       * Address of the demo's inbox page.
       * @visibility frontend
       */
      inboxUrl?: string;
    };
  };
}
