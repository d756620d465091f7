/** Questions to the administration, and their answers. */
export const questions = {
  'questions.title': 'Spørgsmål til forvaltningen',
  'questions.write': 'Hvad vil du vide?',
  'questions.unnamed': 'Alle kan læse spørgsmålet og svaret. Dit navn står der ikke.',
  'questions.none': 'Ingen har spurgt om noget endnu. Spørg, når et tal eller en regel er uklar.',
  'questions.waiting': 'Venter på svar',
  'questions.answered': 'Besvaret',
  'questions.mine': 'Dit spørgsmål',
  'questions.withdraw.named': 'Træk tilbage: {text}',
  'desk.card.questions': 'Spørgsmål',
  'desk.questions.none': 'Ingen spørgsmål endnu. De kommer her, når nogen spørger.',
  'desk.questions.answer': 'Svar på: {text}',
  'desk.questions.publish': 'Vis svaret for alle',
  'desk.questions.change': 'Ret svaret',
  'desk.questions.cancel': 'Fortryd',
  'desk.know.question.one': '1 spørgsmål venter på svar',
  'desk.know.questions': '{count} spørgsmål venter på svar',
} as const;
