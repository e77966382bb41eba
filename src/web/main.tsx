import './kit/style/index.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RefusedByServer } from './kit/api/ask.ts';
import { SpeakingProvider } from './kit/speaking.tsx';
import { UndoProvider } from './kit/undo.part.tsx';
import { router } from './routes.tsx';

const FRESH_MILLISECONDS = 5_000;

// The server is on this computer: it is asked even when the computer is offline, and a refusal is not asked twice.
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: FRESH_MILLISECONDS,
      retry: (failures, error) =>
        failures < 1 && !(error instanceof RefusedByServer && error.status >= 400 && error.status < 500),
      retryDelay: 400,
    },
    mutations: { networkMode: 'always' },
  },
});

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <SpeakingProvider>
        <UndoProvider>
          <RouterProvider router={router} />
        </UndoProvider>
      </SpeakingProvider>
    </QueryClientProvider>
  </StrictMode>,
);
