// Loaded before the product (node --import): writes a line for every connection the process tries to open and every
// name it asks the network for. What listens is not counted, what goes out is.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const journal = process.env.SIGNAAL_CONNECTIONS;
if (journal === undefined) throw new Error('count-connections requires SIGNAAL_CONNECTIONS');

/** Puts a note before every call of a method; the method itself is left as it is. */
function noteCalls(owner: object, method: string, what: (first: unknown) => string | null): void {
  const original: unknown = Reflect.get(owner, method);
  if (typeof original !== 'function') throw new Error(`count-connections found no ${method}`);
  Reflect.set(owner, method, function counted(this: unknown, ...args: readonly unknown[]) {
    const said = what(args[0]);
    if (said !== null) appendFileSync(journal ?? '', `${said}\n`);
    return Reflect.apply(original, this, args);
  });
}

noteCalls(net.Socket.prototype, 'connect', (to) => `connect ${JSON.stringify(to)}`);
noteCalls(dgram.Socket.prototype, 'send', () => 'datagram');
noteCalls(dns, 'lookup', (name) => (name === 'localhost' ? null : `lookup ${String(name)}`));
