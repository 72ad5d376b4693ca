// SPDX-License-Identifier: GPL-3.0-or-later
// An identity provider on loopback for the tests: node provider.mjs NODE_MODULES PORT. New keys at each start.
// Whoever types a number on its login page is that member of staff.
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const [modules, port] = process.argv.slice(2);
const { Provider } = await import(pathToFileURL(`${modules}/oidc-provider/lib/index.js`));

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' };
const client = (id) => ({
    client_id: id,
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: ['http://127.0.0.1/signed-in'],
});

const server = createServer();
server.listen(Number(port), '127.0.0.1', () => {
    const issuer = `http://127.0.0.1:${server.address().port}`;
    const provider = new Provider(issuer, {
        clients: [client('madoguchi'), client('another')],
        jwks: { keys: [key] },
        cookies: { keys: [randomUUID()] },
        pkce: { required: () => true },
        conformIdTokenClaims: false,
        claims: { openid: ['sub'], profile: ['preferred_username'] },
        findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: id }) }),
    });
    server.on('request', provider.callback());
    process.stdout.write(`${JSON.stringify({ ready: true, issuer })}\n`);
});
