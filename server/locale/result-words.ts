/** How a context file may say that a past year was completed, and that it was not. */
export const completedWords: readonly string[] = ['hoàn thành', 'completed']
export const notCompletedWords: readonly string[] = ['không hoàn thành', 'chưa hoàn thành', 'notcompleted', 'not completed']
