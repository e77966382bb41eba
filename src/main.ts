// Joins the rooms; the only file that knows them all. Each verb is loaded when it is asked for.
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import type { Terminal } from './cli/command.ts';
import { inSpokenLanguages } from './cli/in-spoken-languages.ts';
import type { Words } from './words/words.ts';

const DEFAULT_PORT = 4400;
const DEFAULT_FOLDER = './data';
const PORT_MAX = 65_535;
const terminal: Terminal = {
  out: (text) => process.stdout.write(`${text}\n`),
  tell: (text) => process.stderr.write(`${text}\n`),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  },
};

/** What the system's user reads: in his language, or in each of ours where we do not know it. */
function said(say: (terminal: Words['terminal']) => string): string {
  return inSpokenLanguages(process.env, (words) => say(words.terminal));
}

async function serveUntilStopped(): Promise<number> {
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > PORT_MAX) {
    terminal.tell(said((words) => words.badPort({ most: PORT_MAX, value: process.env.PORT ?? '' })));
    return 2;
  }
  const kept = {
    folder: resolve(process.env.SIGNAAL_DATA || DEFAULT_FOLDER),
    url: process.env.DATABASE_URL || null,
  };
  const other = port < PORT_MAX ? port + 1 : port - 1;
  const { serve, signaalAt } = await import('./server/serve.ts');
  const there = port === 0 ? 'none' : await signaalAt(port, kept);
  if (there === 'same') {
    terminal.out(said((words) => words.running({ url: `http://localhost:${port}` })));
    return 0;
  }
  if (there === 'other') {
    terminal.tell(said((words) => words.otherRunning({ port, folder: kept.folder, other })));
    return 1;
  }
  try {
    const { url, close } = await serve(port, kept);
    terminal.out(said((words) => words.serving({ url })));
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await close();
    return 0;
  } catch (error) {
    const { storeSentence } = await import('./usecases/store-sentence.ts');
    const told = storeSentence(error, kept.folder);
    if (told !== null) {
      terminal.tell(said(told));
      return 1;
    }
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    terminal.tell(said((words) => words.portTaken({ port, other })));
    return 1;
  }
}

async function main([verb, ...rest]: readonly string[]): Promise<number> {
  switch (verb) {
    case 'analyse': {
      const { analyseCommand } = await import('./cli/analyse.command.ts');
      return analyseCommand.run(rest, terminal);
    }
    case 'read': {
      const { readCommand } = await import('./cli/read.command.ts');
      return readCommand.run(rest, terminal);
    }
    case 'similar': {
      const { similarCommand } = await import('./cli/similar.command.ts');
      return similarCommand.run(rest, terminal);
    }
    case 'explain': {
      const { explainCommand } = await import('./cli/explain.command.ts');
      return explainCommand.run(rest, terminal);
    }
    case 'coverage': {
      const { coverageCommand } = await import('./cli/coverage.command.ts');
      return coverageCommand.run(rest, terminal);
    }
    case 'backtest': {
      const { backtestCommand } = await import('./cli/backtest.command.ts');
      return backtestCommand.run(rest, terminal);
    }
    case 'serve':
      return serveUntilStopped();
    case undefined:
    case 'help':
    case '--help':
      terminal.out(said(({ verbs }) => verbs));
      return verb === undefined ? 2 : 0;
    default:
      terminal.tell(said((words) => `${words.noVerb({ verb })}\n${words.verbs}`));
      return 2;
  }
}

// The second start compiles nothing again, nor do threads, which look in the environment. It caches code, never data.
process.env.NODE_COMPILE_CACHE ??= enableCompileCache().directory ?? '';
process.exitCode = await main(process.argv.slice(2));
