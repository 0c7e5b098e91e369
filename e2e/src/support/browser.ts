function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: start by "yarn test"`);
  return value;
}

/** Address of the running portal. */
export const portal = () => required('E2E_PORTAL');

/** Address of the running inbox. */
export const inbox = () => required('E2E_INBOX');

/** The log files of the running demo's services. */
export const logFiles = () => JSON.parse(required('E2E_LOGS')) as string[];

/** The browser that e2e/run.mjs found, in Danish and in the zone of the demo. */
export const browser = {
  baseURL: portal(),
  locale: 'da-DK',
  timezoneId: 'Europe/Copenhagen',
  launchOptions: {
    executablePath: required('E2E_CHROMIUM'),
    args: JSON.parse(required('E2E_CHROMIUM_ARGS')) as string[],
  },
};
