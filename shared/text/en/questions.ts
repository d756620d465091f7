/** Questions to the administration, and their answers. */
export const questions = {
  'questions.title': 'Questions to the administration',
  'questions.write': 'What would you like to know?',
  'questions.unnamed': 'Everyone can read the question and the answer. Your name is not there.',
  'questions.none': 'Nobody has asked anything yet. Ask when a figure or a rule is unclear.',
  'questions.waiting': 'Waiting for an answer',
  'questions.answered': 'Answered',
  'questions.mine': 'Your question',
  'questions.withdraw.named': 'Take back: {text}',
  'desk.card.questions': 'Questions',
  'desk.questions.none': 'No questions yet. They come here when someone asks.',
  'desk.questions.answer': 'Answer to: {text}',
  'desk.questions.publish': 'Show the answer to all',
  'desk.questions.change': 'Change the answer',
  'desk.questions.cancel': 'Cancel',
  'desk.know.question.one': '1 question is waiting for an answer',
  'desk.know.questions': '{count} questions are waiting for an answer',
};
