import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { da } from '../texts/da/index.js';
import { en } from '../texts/en/index.js';

export type Language = 'da' | 'en';
const STORED = 'netvaerksoverblik.language';

function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORED) === 'en' ? 'en' : 'da';
  } catch {
    return 'da';
  }
}

export async function startTexts(): Promise<void> {
  const language = storedLanguage();
  document.documentElement.lang = language;
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'da',
    resources: { da: { translation: da }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

export async function setLanguage(language: Language): Promise<void> {
  document.documentElement.lang = language;
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // The choice then lasts as long as the page.
  }
  await i18next.changeLanguage(language);
}
