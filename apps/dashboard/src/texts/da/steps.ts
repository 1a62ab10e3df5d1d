export const steps = {
  title: 'Flyt »{{title}}« til {{state}}',
  from: 'Står nu som {{state}}.',
  reason: 'Begrundelse',
  reasonHelp: 'Den står ved hændelsen, med dit navn.',
  reasonMissing: 'Skriv, hvorfor.',
  gone: 'Det skridt er der ikke længere.',
  submit: 'Flyt',
  kept: 'Det, du skrev, står her endnu. Sagen er uændret.',
  retryTodo: 'Ret det, eller prøv igen om lidt.',
};
