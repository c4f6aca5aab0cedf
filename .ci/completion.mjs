// What an admin's editor offers and marks in team files and platform.yaml, asked of the language server that VS Code's
// YAML extension runs. IntelliJ finds the schema by the same first line.
// Usage: node completion.mjs <folder with node_modules/yaml-language-server> <root of the repository>
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

const [, , tools, root] = process.argv;
const load = createRequire(join(tools, 'package.json'));
const {createMessageConnection, StreamMessageReader, StreamMessageWriter} = load('vscode-jsonrpc/node');

const server = spawn(process.execPath, [join(tools, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio']);
const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
const published = new Map();
let awaited = () => {};
connection.onRequest('workspace/configuration', ({items}) => items.map(() => ({validate: true, completion: true, schemaStore: {enable: false}})));
connection.onRequest('client/registerCapability', () => null);
connection.onNotification('textDocument/publishDiagnostics', ({uri, diagnostics}) => {
  published.set(uri, diagnostics);
  awaited();
});
connection.listen();

const failures = [];
let asked = 0;

function expect(what, actual, expected) {
  asked++;
  const missing = expected.filter((word) => !actual.includes(word));
  if (missing.length > 0) failures.push(`${what}: ${JSON.stringify(missing)} is missing in ${JSON.stringify(actual)}`);
}

async function open(file, text) {
  const uri = pathToFileURL(join(root, file)).href;
  await connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId: 'yaml', version: 1, text}});
  return uri;
}

/** The words offered where `|` stands in a text. */
async function offered(file, text) {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  const uri = await open(file, text.replace('|', ''));
  const position = {line: before.length - 1, character: before.at(-1).length};
  const list = await connection.sendRequest('textDocument/completion', {textDocument: {uri}, position});
  return list.items.map((item) => item.label);
}

async function problems(file, text) {
  const uri = await open(file, text);
  for (let waited = 0; !published.has(uri) && waited < 100; waited++) {
    await new Promise((done) => { awaited = done; setTimeout(done, 100); });
  }
  if (!published.has(uri)) throw new Error(`no answer about ${file}`);
  return published.get(uri).map(({range, message}) => `${range.start.line + 1}: ${message}`);
}

const team = '# yaml-language-server: $schema=../docs/schema/team.schema.json\ncourse: prj2\nyear: 2026\nteam: x\n';
const platform = '# yaml-language-server: $schema=docs/schema/platform.schema.json\nformat: 1\n';

await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: pathToFileURL(root).href,
  capabilities: {workspace: {configuration: true}, textDocument: {completion: {completionItem: {snippetSupport: true}}}},
});
await connection.sendNotification('initialized', {});

expect('fields of a team', await offered('teams/a.yaml', `${team}|\n`), ['size', 'state', 'database', 'env', 'components', 'images', 'access']);
expect('states', await offered('teams/b.yaml', `${team}state: |\n`), ['active', 'frozen', 'archived', 'removed']);
expect('fields of a database', await offered('teams/c.yaml', `${team}database:\n  |\n`), ['reset']);
expect('fields of a component', await offered('teams/d.yaml', `${team}components:\n  backend:\n    |\n`), ['replicas', 'health', 'env']);
expect('fields of the platform', await offered('a.yaml', `${platform}|\n`), ['organization', 'clusters', 'courses', 'images']);
expect('a slip', (await problems('teams/e.yaml', `${team}sise: M\n`)).map((text) => text.slice(0, 2)), ['5:']);

for (const file of ['teams/prj2-2026-group01.yaml', 'teams/prj2-2026-group12.yaml', 'platform.yaml']) {
  asked++;
  const found = await problems(file, readFileSync(join(root, file), 'utf8'));
  if (found.length > 0) failures.push(`${file}: ${found.join('; ')}`);
}

failures.forEach((failure) => console.error(failure));
console.log(`completion: ${asked - failures.length} of ${asked} as expected`);
server.kill();
process.exit(failures.length > 0 ? 1 : 0);
