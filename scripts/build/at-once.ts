import { type Plugin, parseAst } from 'vite';

/**
 * Has the browser compile functions together with the script that they stand in. V8 else reads a function through twice:
 * first to find its end, then, when it is called, to compile it. It takes a function in parentheses for one that is called at
 * once; declarations become variables for that. What is compiled in vain costs a fraction of what is saved otherwise.
 *
 * @param wanted whether a module's functions mostly run as soon as its script does.
 */
export function compiledAtOnce(wanted: (module: string) => boolean): Plugin {
  return {
    name: 'compiled-at-once',
    apply: 'build',
    transform: {
      // When types are gone. The minifier keeps these parentheses.
      order: 'post',
      handler: (code, id) => (wanted(id) ? { code: inParentheses(code), map: null } : undefined),
    },
  };
}

/** Modules that find articles and claims: most of their functions run on the first article that a background is started for. */
export const IN_ENGINE = /(?<!\/page)\/(?:article|engine)\//;

/** A node of a syntax tree, as far as it is looked at. Offsets are UTF-16. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

interface FunctionNode extends Node {
  readonly id: Node | null;
  readonly body: Node;
}

/** A function with its place in its parent: a method is none that could stand in parentheses. */
interface Place {
  readonly node: FunctionNode;
  readonly method: boolean;
}

/** A module's code with its functions in parentheses, save methods and declarations in a block within a function. */
export function inParentheses(code: string): string {
  const { body, end } = parseAst(code) as unknown as Node & { body: Node[] };
  return statements(code, body, 0, end);
}

/** Declarations go to the beginning, as their functions are there from the beginning on. */
function statements(code: string, list: readonly Node[], from: number, to: number): string {
  const declared = list.filter((one) => declarationIn(one) !== null);
  const others = list.filter((one) => !declared.includes(one)).flatMap((one) => functionsIn(one));
  const parts = [
    ...declared.map((one) => [one, ''] as const),
    ...others.map((place) => [place.node, rewritten(code, place)] as const),
  ];
  return declared.map((one) => variable(code, one)).join('') + replaced(code, from, to, parts);
}

function variable(code: string, statement: Node): string {
  const node = declarationIn(statement) as FunctionNode & { id: Node };
  const nameless = code.slice(node.start, node.id.start) + whole(code, node).slice(node.id.end - node.start);
  const exported = statement === node ? '' : 'export ';
  return `${exported}var ${code.slice(node.id.start, node.id.end)} = (${nameless});\n`;
}

const rewritten = (code: string, { node, method }: Place): string =>
  method || node.type === 'FunctionDeclaration' ? whole(code, node) : `(${whole(code, node)})`;

/** A function's code with the functions in it rewritten. Those in default values of parameters stay as they are. */
function whole(code: string, { start, end, body }: FunctionNode): string {
  if (body.type !== 'BlockStatement') {
    const inner = functionsIn(body).map((place) => [place.node, rewritten(code, place)] as const);
    return replaced(code, start, end, inner);
  }
  const first = body.start + 1;
  return code.slice(start, first) + statements(code, body.body as Node[], first, body.end) + code.slice(body.end, end);
}

/** The code between two places with other text in place of these nodes. */
function replaced(code: string, from: number, to: number, parts: readonly (readonly [Node, string])[]): string {
  let text = '';
  let at = from;
  for (const [{ start, end }, instead] of [...parts].sort(([a], [b]) => a.start - b.start)) {
    text += code.slice(at, start) + instead;
    at = end;
  }
  return text + code.slice(at, to);
}

/** The function that a statement declares, exported or not, or null. */
function declarationIn(statement: Node): FunctionNode | null {
  const inner = statement.type === 'ExportNamedDeclaration' ? (statement.declaration as Node | null) : statement;
  return inner?.type === 'FunctionDeclaration' ? (inner as FunctionNode) : null;
}

/** The outermost functions in a node, or itself when it is one. */
function functionsIn(node: Node, method = false): Place[] {
  if (/^(?:Arrow)?Function/.test(node.type)) return [{ node: node as FunctionNode, method }];
  const holdsMethod = node.type === 'MethodDefinition' || node.method === true || /^[gs]et$/.test(String(node.kind));
  return Object.values(node)
    .flat()
    .filter(isNode)
    .flatMap((inner) => functionsIn(inner, holdsMethod));
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
