/** A sentence in both languages. */
export const saidBoth = (say: (language: 'vi' | 'en') => string): { textVi: string; textEn: string } => ({ textVi: say('vi'), textEn: say('en') })
