/** The client's own saving, bundled for a bench that runs outside a browser. */
export { Autosave } from '../../../plugins/mus/src/autosave/Autosave';
export { browserPorts } from '../../../plugins/mus/src/autosave/page/browserPorts';
export {
  answersDocument,
  emptyAnswer,
  storedAnswers,
} from '../../../plugins/mus/src/features/preparation/row/answers';
export {
  createMusClient,
  musContract,
} from '@samtale/backstage-plugin-mus-common/contract';
