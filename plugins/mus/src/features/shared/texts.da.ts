/** Danish words of what others share with me. */
export default {
  title: 'Delt med mig',
  lead: 'Mål og opgaver, som kolleger har valgt at dele med dig. Du ser intet andet fra deres handleplaner.',
  back: 'MUS',
  list: 'Delte mål og opgaver',
  goal: 'Mål',
  task: 'Opgave',
  by: '{{name}}, {{unit}}',
  since: 'Delt {{day}}',
  deadline: 'Frist {{day}}',
  'empty.title': 'Ingen deler noget med dig lige nu',
  empty:
    'En kollega kan dele ét mål eller én opgave fra sin handleplan, for eksempel for at øve sig sammen. Så finder du det her, til kollegaen trækker det tilbage.',
};
