import { createHash, randomBytes } from 'node:crypto';
import type { Answer } from './answer';
import { json } from './answer';
import type { Context, Handler } from './context';
import { NOT_SIGNED_IN, notPermitted, unauthorized } from './refusals';
import { hexFrom, uidFrom } from './uid';
import type { Account } from './world';

/** `/me/`: who the key belongs to (KoboToolbox: kpi/serializers/current_user.py). */
export const me: Handler = (context) => {
  const { account } = context;
  return account === null ? unauthorized(NOT_SIGNED_IN) : json(200, profile(account, context));
};

function profile({ username, passwordFlagged }: Account, { links, now }: Context) {
  const organization = uidFrom('org', username);
  return {
    username,
    first_name: '',
    last_name: '',
    email: `${username}@example.org`,
    is_superuser: false,
    server_time: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'),
    date_joined: '2026-01-01T08:00:00Z',
    projects_url: `${links.base}/${username}`,
    gravatar: `https://www.gravatar.com/avatar/${createHash('md5').update(username).digest('hex')}?s=40`,
    last_login: null,
    extra_details: { name: '', organization: '', require_auth: true },
    git_rev: false,
    social_accounts: [],
    validated_password: !passwordFlagged,
    accepted_tos: false,
    organization: {
      url: links.to(`/api/v2/organizations/${organization}/`),
      name: `${username}'s organization`,
      uid: organization,
    },
    extra_details__uid: `u${hexFrom(username, 21)}`,
  };
}

/** GET `/token/`: the account's key; one is made where there is none (KoboToolbox: kpi/views/token.py). */
export const readToken: Handler = (context) => withAccount(context, (account) => json(200, { token: keyOf(account) }));

/** POST `/token/`: the same, 201 if it had to be made. */
export const createToken: Handler = (context) =>
  withAccount(context, (account) => json(account.key === null ? 201 : 200, { token: keyOf(account) }));

/** DELETE `/token/`: revokes the key. */
export const revokeToken: Handler = (context) =>
  withAccount(context, (account) => {
    account.key = null;
    return json(204, {});
  });

function withAccount({ account, ask }: Context, answer: (account: Account) => Answer): Answer {
  if (account === null) return unauthorized(NOT_SIGNED_IN);
  const other = ask.query.get('username');
  if (other !== null && other !== account.username) return notPermitted();
  return answer(account);
}

function keyOf(account: Account): string {
  account.key ??= randomBytes(20).toString('hex');
  return account.key;
}
