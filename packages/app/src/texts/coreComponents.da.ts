import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { coreComponentsTranslationRef } from '@backstage/core-components/alpha';

/** Danish for what people can meet of Backstage's own components. */
export default createTranslationMessages({
  ref: coreComponentsTranslationRef,
  messages: {
    skipToContent: 'Gå til indhold',
    'signIn.title': 'Log ind',
    'signIn.loginFailed': 'Du blev ikke logget ind',
    'copyTextButton.tooltipText': 'Teksten er kopieret',
    'simpleStepper.reset': 'Begynd forfra',
    'simpleStepper.finish': 'Afslut',
    'simpleStepper.next': 'Næste',
    'simpleStepper.skip': 'Spring over',
    'simpleStepper.back': 'Tilbage',
    'errorPage.subtitle': 'Fejl {{status}}: {{statusMessage}}',
    'errorPage.title': 'Siden kunne ikke vises',
    'errorPage.goBack': 'Gå tilbage',
    'errorPage.showMoreDetails': 'Vis flere detaljer',
    'errorPage.showLessDetails': 'Vis færre detaljer',
    'errorBoundary.title': 'Noget gik galt. Skriv til IT.',
    'oauthRequestDialog.title': 'Log ind igen',
    'oauthRequestDialog.authRedirectTitle':
      'Du bliver sendt til login-siden og tilbage igen.',
    'oauthRequestDialog.login': 'Log ind',
    'oauthRequestDialog.rejectAll': 'Afvis',
    'oauthRequestDialog.message':
      'Dit login er udløbet. Log ind igen i et lille vindue; siden her bliver stående, og din tekst er i behold.',
    'supportButton.title': 'Hjælp',
    'supportButton.close': 'Luk',
    'table.filter.title': 'Filtre',
    'table.filter.clearAll': 'Ryd alle',
    'table.filter.placeholder': 'Alle',
    'table.body.emptyDataSourceMessage': 'Her er ingenting',
    'table.pagination.firstTooltip': 'Første side',
    'table.pagination.labelDisplayedRows': '{from}-{to} af {count}',
    'table.pagination.labelRowsSelect': 'rækker',
    'table.pagination.lastTooltip': 'Sidste side',
    'table.pagination.nextTooltip': 'Næste side',
    'table.pagination.previousTooltip': 'Forrige side',
    'table.toolbar.search': 'Søg',
    'table.header.actions': 'Handlinger',
    'alertDisplay.message_one': '({{ count }} nyere besked)',
    'alertDisplay.message_other': '({{ count }} nyere beskeder)',
    'autoLogout.stillTherePrompt.title':
      'Du bliver logget ud, fordi siden ikke har været brugt',
    'autoLogout.stillTherePrompt.buttonText': 'Bliv logget ind',
    'proxiedSignInPage.title':
      'Du ser ikke ud til at være logget ind. Prøv at genindlæse siden.',
  },
});
