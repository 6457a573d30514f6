// Preloaded into the server by memory.mjs: answers every message with what the process holds after a collection.
process.on('message', () => {
  globalThis.gc();
  globalThis.gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send({ rss, heap: heapUsed + external });
});
// The channel alone must not keep the server alive.
process.channel.unref();
