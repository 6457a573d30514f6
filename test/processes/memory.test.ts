import assert from 'node:assert/strict';
import { memoryOverDrafts } from '../../bench/drafts.mjs';
import { build, SERVER } from '../support/build.ts';

describe('memory of the server', () => {
  before(build);

  it('is given back when drafts are closed', async () => {
    const bytes = 30_000;
    // By the eightieth draft every table has been read.
    const [, some, many] = await memoryOverDrafts(SERVER, { drafts: 160, every: 80, bytes });
    // Eighty drafts more: enough for a heap that is never twice the same. Left open, they would hold ten times their bytes.
    const kept = (many!.heap - some!.heap) / (80 * bytes);
    assert.ok(kept < 1, `${kept.toFixed(2)} times the drafts' bytes are kept`);
  }).timeout(240_000);
});
