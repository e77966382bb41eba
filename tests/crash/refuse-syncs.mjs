// Loaded before the product: a disk that refuses each sync from the moment on that a file is there.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const sync = fs.fsyncSync;
fs.fsyncSync = (descriptor) => {
  if (fs.existsSync(process.env.REFUSE_SYNCS ?? '')) throw new Error('EIO: i/o error, fsync');
  sync(descriptor);
};
syncBuiltinESMExports();
