/** Danish words of the guides. */
export default {
  'employee.title': 'Vejledning til dig som medarbejder',
  'employee.1':
    'Sæt en halv time af i ro. Du behøver ikke gøre det hele på én gang: det, du skriver, er gemt, og du kan gå videre på en anden skærm.',
  'employee.2':
    'Begynd med det, der lykkes. Tænk på en konkret dag, hvor arbejdet gik godt, og hvad du selv gjorde.',
  'employee.3':
    'Se så på det, der er svært. Skriv, hvad du gerne vil have i stedet, og hvad der skal til. Så er I allerede på vej mod en løsning.',
  'employee.4':
    'Du behøver ikke svare på alt. Sæt en stjerne ved det, der betyder mest, og tilføj dine egne emner.',
  'employee.5':
    'Skriv kun det, du vil tale om. Det er jeres samtale, ikke en vurdering af dig.',
  'employee.6':
    'Tænk over ét eller to mål for det kommende år: hvad vil du gerne lære, og hvordan vil I mærke det i hverdagen?',
  'leader.title': 'Vejledning til dig som leder',
  'leader.1':
    'Forbered dig på hver medarbejder for sig. Se først på sidste års handleplan: hvad blev til noget, og hvad kom på tværs?',
  'leader.2':
    'Nævn det, medarbejderen bidrager med, så konkret at det kan genkendes. Anerkendelse virker, når den handler om noget bestemt.',
  'leader.3':
    'Vælg ét eller to punkter, som medarbejderen skal have fokus på, og sig, hvad du vil gøre for at støtte.',
  'leader.4':
    'Spørg mere, end du svarer: hvad virker, hvad vil du gerne have mere af, hvad er næste lille skridt?',
  'leader.5':
    'Knyt målene til enhedens kerneopgave, så begge parter kan se, hvorfor de betyder noget.',
  'leader.6':
    'MUS er ikke stedet for løn, omsorgssamtaler eller irettesættelser. De hører til i andre samtaler.',
  'hr.title': 'Vejledning til HR',
  'hr.1':
    'Aftal med MED-udvalget, hvad runden skal fremme, før skabelonen udgives. Skriv retningslinjerne, så de står på runden.',
  'hr.2':
    'Ret hellere lidt i en skabelon end meget. Spørgsmål beholder deres nummer, så svar kan læses sammen fra år til år.',
  'hr.3':
    'Prøv en ny skabelon i nogle få enheder først, og giv den en dato at gælde fra.',
  'hr.4':
    'Skriv spørgsmål, der spørger til både det, der lykkes, og det, der er svært. Undgå spørgsmål, der lægger svaret i munden på nogen.',
  'hr.5':
    'Gennemgå skabelonen én gang om året. Skriv i loggen, hvad der blev rettet og hvorfor.',
  'hr.6':
    'HR ser aldrig, hvad de to skriver. Hold øje med, om alle får tilbudt en samtale, ikke med indholdet.',
};
