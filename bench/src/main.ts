import { Bench, figureLine, isMet } from './bench';
import { benches } from './benches';

function chosen(names: readonly string[]): Bench[] {
  return names.length === 0
    ? [...benches]
    : benches.filter(bench => names.includes(bench.name));
}

async function main(): Promise<void> {
  for (const bench of chosen(process.argv.slice(2))) {
    process.stdout.write(`\n${bench.name}\n`);
    for (const figure of await bench.run()) {
      process.stdout.write(`${figureLine(figure)}\n`);
      if (!isMet(figure)) process.exitCode = 1;
    }
  }
}

main().catch(error => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
});
