// A rule of the linter: a number at the top of a module, alone or in a record, decides something for every draft, so its
// doc comment says what it counts and why it is so large. What a measure can tell of it stands there too (`@measured`).

/** @type {import('eslint').Rule.RuleModule} */
export const reasonedNumbers = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      noReason:
        '{{name}}: say in the /** … */ above it what it decides, in what unit, and why it is so large',
    },
  },
  create({ sourceCode, report }) {
    return {
      'Program > VariableDeclaration, Program > ExportNamedDeclaration > VariableDeclaration'(node) {
        for (const { id, init } of node.declarations) {
          if (node.kind !== 'const' || !holdsNumber(init)) continue;
          const statement = node.parent.type === 'Program' ? node : node.parent;
          const above = sourceCode.getCommentsBefore(statement).at(-1);
          if (above?.type === 'Block' && above.loc.end.line + 1 === statement.loc.start.line) continue;
          report({ node: id, messageId: 'noReason', data: { name: id.name } });
        }
      },
    };
  },
};

/** 0x06054b50, a code of a format, is none, and nor is nothing. */
const isQuantity = ({ value, raw }) => typeof value === 'number' && value !== 0 && !/^0[xb]/i.test(raw);

/** -9.5, 2 / 3, 160 * MIB, { common: 2, rare: 0.5 }; not what is computed by a call. */
function holdsNumber(node) {
  switch (node?.type) {
    case 'Literal':
      return isQuantity(node);
    case 'UnaryExpression':
      return holdsNumber(node.argument);
    case 'BinaryExpression':
      return holdsNumber(node.left) || holdsNumber(node.right);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return holdsNumber(node.expression);
    case 'ObjectExpression':
      return node.properties.some(({ value }) => holdsNumber(value));
    case 'ArrayExpression':
      return node.elements.some((element) => element?.type === 'ObjectExpression' && holdsNumber(element));
    default:
      return false;
  }
}
