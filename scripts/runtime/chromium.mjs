import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from './node.mjs';

const require = createRequire(join(root, 'scripts', 'package.json'));
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
const fontPackages = ['noto-color-emoji', 'noto-naskh-arabic', 'noto-sans'];

/** Flags that make a headless browser still and allow it to run as root. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

function fontFiles(name) {
  const manifest = require.resolve(`@fontsource/${name}/package.json`);
  const folder = join(dirname(manifest), 'files');
  const wanted = file => /-(400|700)-normal\.woff$/.test(file);
  return readdirSync(folder)
    .filter(wanted)
    .map(file => join(folder, file));
}

const fontConfig = folder => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">noto</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`;

/** Letters, emoji and Arabic that a bare machine would draw as boxes. */
function bringFonts() {
  const folder = join(root, '.runtime', 'fonts');
  const noto = join(folder, 'noto');
  if (existsSync(join(folder, 'fonts.conf'))) return folder;
  mkdirSync(noto, { recursive: true });
  for (const file of fontPackages.flatMap(fontFiles)) {
    cpSync(file, join(noto, basename(file)));
  }
  writeFileSync(join(folder, 'fonts.conf'), fontConfig(folder));
  return folder;
}

const fontEnvironment = () => ({ FONTCONFIG_PATH: bringFonts() });

/** Unpacks the browser of the npm package into a folder of its own. */
async function unpack(folder) {
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const before = process.env.TMPDIR;
  // The package unpacks to the temporary folder, and brings its libraries
  // only where it believes to run in Lambda.
  process.env.TMPDIR = partial;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  try {
    const entry = require.resolve('@sparticuz/chromium');
    const { default: chromium } = await import(pathToFileURL(entry).href);
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    delete process.env.AWS_LAMBDA_JS_RUNTIME;
  }
  renameSync(partial, folder);
}

function packageVersion() {
  const entry = require.resolve('@sparticuz/chromium');
  const manifest = join(dirname(entry), '..', 'package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

/** The browser that npm brings, for machines without one. */
export async function npmChromium() {
  if (process.platform !== 'linux') {
    throw new Error('Set CHROMIUM to the path of a Chromium or Chrome.');
  }
  const folder = join(root, '.runtime', `chromium-${packageVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  const libraries = join(folder, 'al2023', 'lib');
  const given = process.env.LD_LIBRARY_PATH;
  const env = {
    LD_LIBRARY_PATH: given ? `${libraries}:${given}` : libraries,
    ...fontEnvironment(),
  };
  return { executablePath: join(folder, 'chromium'), args, env };
}

/**
 * A Chromium for Playwright: the one named by CHROMIUM, else the machine's
 * own, else the one from npm. Give `env` on top of the process's own.
 */
export async function findChromium() {
  const paths = [process.env.CHROMIUM, ...installed].filter(Boolean);
  const executablePath = paths.find(path => existsSync(path));
  if (!executablePath) return npmChromium();
  const env = process.platform === 'linux' ? fontEnvironment() : {};
  return { executablePath, args, env };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  findChromium().then(({ executablePath }) =>
    process.stdout.write(`${executablePath}\n`),
  );
}
