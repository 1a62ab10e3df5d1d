// A real OpenID provider for the tests, in a process of its own: prints its address and then answers until it is ended.
// node provider-process.mjs CLIENT_ID CLIENT_SECRET CALLBACK
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [clientId, secret, callback] = process.argv.slice(2);
const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

/** Everybody is who they say they are; what they are called and belong to follows from the name. */
const findAccount = (_context, sub) => ({
  accountId: sub,
  claims: () => ({ sub, name: `${sub} Vangsø`, groups: [sub === 'inge' ? 'netvaerk-sekretariat' : 'medarbejdere'] }),
});

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: clientId,
      client_secret: secret,
      redirect_uris: [callback],
      token_endpoint_auth_method: 'client_secret_basic',
    },
  ],
  claims: { openid: ['sub'], profile: ['name', 'groups'] },
  conformIdTokenClaims: false,
  findAccount,
  pkce: { required: () => true },
  cookies: { keys: ['only for tests'] },
  features: { devInteractions: { enabled: true } },
});
server.on('request', provider.callback());
console.log(issuer);
