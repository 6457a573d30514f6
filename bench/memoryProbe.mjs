// Preloaded into the server by memory.mjs: answers every message with what the process holds, and what lives in it.
process.on('message', () => {
  const { rss } = process.memoryUsage();
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  process.send({ rss, heap: heapUsed + external });
});
// The channel alone must not keep the server alive.
process.channel.unref();
