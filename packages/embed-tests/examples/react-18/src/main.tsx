import '@koinon/widgets/event-calendar/define';
import '@koinon/widgets/newsletter-signup/define';
import '@koinon/widgets/provider/define';
import '@koinon/widgets/registration-form/define';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './site.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
