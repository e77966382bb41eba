import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Init = NodeFS['init'];
type Started = Awaited<ReturnType<Init>>;
type Hook = NonNullable<Started['emscriptenOpts']['preRun']>[number];

/** What this file leans on of the engine's inside: pinned to one version, and counted at each start (self-test.ts). */
type HostFiles = {
  readonly stream_ops: { fsync?: (stream: HostStream) => number };
  readonly realPath: (node: unknown) => string;
};
type HostStream = { readonly nfd?: number | null; readonly node: unknown };

/** What the database's thread ends with when the disk refused what it wrote. */
export const DISK_REFUSED = 74; // EX_IOERR of sysexits.h

const STDERR = 2;

/** How often the engine asked the host to put bytes on the disk. */
export type Syncs = { count: number };

/**
 * The folder of the embedded database, with what the engine leaves out: its file layer has no fsync, so that an
 * acknowledged write would be lost in a power cut. An fsync that fails stops the thread: the kernel may have dropped
 * what it could not write, so trying again would only seem to succeed (PostgreSQL, 2018).
 */
export class DurableFolder extends NodeFS {
  readonly #syncs: Syncs;

  constructor(folder: string, syncs: Syncs) {
    super(folder);
    this.#syncs = syncs;
  }

  override async init(...[pg, options]: Parameters<Init>): Promise<Started> {
    const started = await super.init(pg, options);
    const hook: Hook = (module: object) => {
      // Safe cast: PGlite 0.5.16 puts its host file layer here; self-test.ts refuses to serve when that is no longer so.
      const files = Reflect.get(module, 'NODEFS') as HostFiles;
      files.stream_ops.fsync = (stream) => this.#sync(files, stream);
    };
    started.emscriptenOpts.preRun = [...(started.emscriptenOpts.preRun ?? []), hook];
    return started;
  }

  #sync(files: HostFiles, { nfd, node }: HostStream): number {
    try {
      if (nfd !== undefined && nfd !== null) fsyncSync(nfd);
      else {
        const opened = openSync(files.realPath(node), 'r');
        try {
          fsyncSync(opened);
        } finally {
          closeSync(opened);
        }
      }
      this.#syncs.count += 1;
      return 0;
    } catch (error) {
      // At once: what a thread writes to its own stderr goes by way of the process, which may end before.
      writeSync(STDERR, `signaal: the disk refused what was written (${String(error)}); stopping.\n`);
      process.exit(DISK_REFUSED);
    }
  }
}
