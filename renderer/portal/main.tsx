import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { LanguageProvider } from './language.tsx';
import './portal.css';

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <LanguageProvider>
      <App />
    </LanguageProvider>,
  );
