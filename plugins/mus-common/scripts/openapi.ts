import { stringify } from 'yaml';
import { musContract } from '../src/contract';
import { toOpenApi } from '../src/contract/toOpenApi';

const yaml = stringify(toOpenApi(musContract), {
  aliasDuplicateObjects: false,
  lineWidth: 100,
});

/** Prints the text of `openapi.yaml`; `npm run reports` writes it. */
process.stdout.write(`# Generated from the contract: npm run reports\n${yaml}`);
