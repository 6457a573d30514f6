-- What an editor does: open the draft, wait for its diagnostics, choose the first code action. Writes what it saw as JSON.
local function seen()
  local found = {}
  for _, d in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, { code = d.code, message = d.message, line = d.lnum, column = d.col, severity = d.severity })
  end
  return found
end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.DRAFT))
assert(vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 20), 'no diagnostics came')
local diagnostics = seen()

local offered
vim.ui.select = function(items, options, choose)
  offered = vim.tbl_map(options.format_item, items)
  choose(items[1], 1)
end
local first = vim.diagnostic.get(0)[1]
vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
vim.lsp.buf.code_action()
assert(vim.wait(30000, function() return vim.bo.modified end, 20), 'the code action changed nothing')
assert(vim.wait(30000, function() return #vim.diagnostic.get(0) < #diagnostics end, 20), 'the diagnostic stayed')

local result = { diagnostics = diagnostics, offered = offered, left = seen() }
vim.fn.writefile({ vim.json.encode(result) }, vim.env.RESULT)
vim.cmd('write')
