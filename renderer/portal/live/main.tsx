import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../language.tsx';
import { LivePage } from './live-page.tsx';
import '../portal.css';
import './live.css';

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <LanguageProvider>
      <LivePage />
    </LanguageProvider>,
  );
