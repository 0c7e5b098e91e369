import { createServer, Socket } from 'node:net';

const endOfData = '\r\n.\r\n';

/** The quickest SMTP server that is still one: takes everything, keeps nothing but the count. */
class Dialogue {
  private inData = false;
  private buffer = '';

  constructor(
    private readonly socket: Socket,
    private readonly taken: () => void,
  ) {
    socket.setNoDelay(true);
    socket.write('220 sink\r\n');
    socket.on('data', chunk => this.read(chunk.toString('latin1')));
    socket.on('error', () => socket.destroy());
  }

  private read(text: string): void {
    this.buffer += text;
    while (this.step());
  }

  private step(): boolean {
    const mark = this.inData ? endOfData : '\r\n';
    const at = this.buffer.indexOf(mark);
    if (at < 0) return false;
    const line = this.buffer.slice(0, at);
    this.buffer = this.buffer.slice(at + mark.length);
    if (this.inData) this.end();
    else this.answer(line.slice(0, 4).toUpperCase());
    return true;
  }

  private end(): void {
    this.inData = false;
    this.taken();
    this.socket.write('250 taken\r\n');
  }

  private answer(verb: string): void {
    if (verb === 'QUIT') {
      this.socket.end('221 bye\r\n');
      return;
    }
    this.inData = verb === 'DATA';
    this.socket.write(this.inData ? '354 go on\r\n' : '250 ok\r\n');
  }
}

let count = 0;
const server = createServer(socket => {
  const dialogue = new Dialogue(socket, () => {
    count += 1;
  });
  socket.once('close', () => void dialogue);
});

process.on('message', () => {
  process.send?.({ count });
  count = 0;
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({
    port: typeof address === 'object' && address ? address.port : 0,
  });
});
