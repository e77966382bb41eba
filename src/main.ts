// Joins the rooms; the only file that knows them all. Each verb is loaded when it is asked for.
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import type { Terminal } from './cli/command.ts';

const DEFAULT_PORT = 4400;
const DEFAULT_FOLDER = './data';
const PORT_MAX = 65_535;
const USAGE = `signaal analyse FILE... [options]   what keeps coming back in a ticket export, and what it costs
signaal serve                       the same in the browser, on http://localhost:4400 (PORT), kept in ./data (SIGNAAL_DATA)
                                    or in a PostgreSQL server (DATABASE_URL)
signaal analyse --help              the options, with their defaults`;

const terminal: Terminal = {
  out: (text) => process.stdout.write(`${text}\n`),
  tell: (text) => process.stderr.write(`${text}\n`),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  },
};

async function serveUntilStopped(): Promise<number> {
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > PORT_MAX) {
    terminal.tell(`PORT must be a whole number from 0 to ${PORT_MAX}, not "${process.env.PORT}".`);
    return 2;
  }
  const { isSignaalAt, serve } = await import('./server/serve.ts');
  if (port !== 0 && (await isSignaalAt(port))) {
    terminal.out(`Signaal is already running: http://localhost:${port}`);
    return 0;
  }
  const kept = {
    folder: resolve(process.env.SIGNAAL_DATA || DEFAULT_FOLDER),
    url: process.env.DATABASE_URL || null,
  };
  try {
    const { url, close } = await serve(port, kept);
    terminal.out(`Signaal: ${url}   (stop with Ctrl+C)`);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await close();
    return 0;
  } catch (error) {
    const { storeSentence } = await import('./usecases/store-sentence.ts');
    const said = storeSentence(error, kept.folder);
    if (said !== null) {
      terminal.tell(said);
      return 1;
    }
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    terminal.tell(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`);
    return 1;
  }
}

async function main([verb, ...rest]: readonly string[]): Promise<number> {
  switch (verb) {
    case 'analyse': {
      const { analyseCommand } = await import('./cli/analyse.command.ts');
      return analyseCommand.run(rest, terminal);
    }
    case 'serve':
      return serveUntilStopped();
    case undefined:
    case 'help':
    case '--help':
      terminal.out(USAGE);
      return verb === undefined ? 2 : 0;
    default:
      terminal.tell(`There is no "signaal ${verb}". What there is:\n${USAGE}`);
      return 2;
  }
}

enableCompileCache(); // the second start compiles nothing again; it caches code, never data
process.exitCode = await main(process.argv.slice(2));
