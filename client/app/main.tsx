import '../design/tokens.css';
import '../design/base.css';
import { setAutoFreeze } from 'immer';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { WordsProvider } from './texts.tsx';

// Freezing walks whole lists at every change, which a slow tablet feels; that nothing is changed in place shows while developing.
setAutoFreeze(import.meta.env.DEV);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <WordsProvider>
        <App />
      </WordsProvider>
    </StrictMode>,
  );
}
