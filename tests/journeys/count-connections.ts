// Loaded before the product (node --import): writes a line for every connection the process tries to open and every
// name it asks the network for. What listens is not counted, what goes out is.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const journal = process.env.SIGNAAL_CONNECTIONS;
if (journal === undefined) throw new Error('count-connections requires SIGNAAL_CONNECTIONS');

function note(what: string): void {
  appendFileSync(journal ?? '', `${what}\n`);
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function counted(this: net.Socket, ...args: Parameters<typeof connect>) {
  note(`connect ${JSON.stringify(args[0])}`);
  return connect.apply(this, args);
};

const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function counted(this: dgram.Socket, ...args: Parameters<typeof send>) {
  note('datagram');
  return send.apply(this, args);
};

const { lookup } = dns;
const counted = (...args: Parameters<typeof lookup>): ReturnType<typeof lookup> => {
  if (args[0] !== 'localhost') note(`lookup ${args[0]}`);
  return lookup(...args);
};
dns.lookup = Object.assign(counted, lookup);
