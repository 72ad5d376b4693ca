// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/command_line.h"

namespace mado::main {

QString helpText()
{
    return QStringLiteral(R"(madoguchid - the backend of Madoguchi: between LINE and the consoles of health departments

Usage:
  madoguchid serve --config FILE
      Serves consoles and LINE's webhooks until SIGTERM or SIGINT, then stops in order.

  madoguchid check-config FILE
      Reads the configuration, its secrets and its account packages as 'serve' would, names every fault as
      FILE:LINE: what is wrong, and ends with 0 only if there is none.

  madoguchid admin add-staff --config FILE --login NUMBER --name NAME --role ROLE --prefecture CODE
      Makes an account. The password is the first line of standard input, at least 12 characters.
      ROLE: nurse, counsellor, physician, medicine_coordinator, officer, supervisor, administrator, auditor.
      CODE: JIS X 0401, 01 to 47.

  madoguchid import-responses --config FILE --account ID --file FILE --report FILE [--encoding UTF-8|Shift_JIS]
      Takes answers to the account's survey in from a CSV or TSV file whose first line names the columns: person,
      answered_at, and questions. A JSON line a commit tells how far it is. Broken off, the same command goes on.
      --report: every refused row, with its line and the reason.

  madoguchid import-series --config FILE --source YAML --file CSV
      Takes a series to compare with in, as the next revision. YAML declares its columns; see resources/series.

  madoguchid audit verify --config FILE [--anchors FILE]
      Computes the record of what was seen and done anew, and names the first record that was changed, inserted or
      removed. --anchors: signed anchors kept elsewhere, one a line; only they tell that all was set back together.

  madoguchid audit anchor --config FILE
      Prints a signed anchor of the newest record, one line, to be kept elsewhere. The log gets one each hour.

  madoguchid backup make --config FILE --to FILE
      A copy of everything, sealed with 'backup_key', while the server runs. With PostgreSQL it seals what it is given:
      pg_dump --format=custom … | madoguchid backup make … The key is made at the first backup; keep no copy of it
      where the end of measures cannot reach it.

  madoguchid backup open --config FILE --from FILE --to FOLDER
      Unpacks one into a new folder. What was cut short, changed, or sealed with a key that is gone does not open.

  madoguchid training [--port N] [--speed X] [--seed S] [--dir DIR] [--residents N] [--account NAME]
                      [--accounts FILE]
      A system to practise on, on this machine only: the real backend, an invented LINE, invented residents.
        --port N        port for consoles; 0, the default, picks a free one
        --speed X       time runs X times as fast; default 1
        --seed S        the same seed repeats the same residents; default 1
        --dir DIR       where its database stays; without it everything goes when it ends
        --residents N   residents who act by themselves, 0 for none; without it all, and more keep coming
        --account NAME  the package they talk to: personal-support, quarantine-support, …; default personal-support
        --accounts FILE accounts to make of the template of personal support, a line each: prefecture_code,
                        prefecture, account name, opened, url

  madoguchid --help, --version

Once 'serve' and 'training' can be used, standard output has one line of JSON: {"ready":true,"port":8080,...}.
The log is one JSON object a line on standard error. It never holds names, messages or numbers of residents.

Configuration (YAML; relative paths start from the file's folder):
  listen:
    address: 127.0.0.1            # behind a TLS proxy on this machine; :: listens everywhere, with tls below
    port: 8080
  database: /var/lib/madoguchi/madoguchi.db   # or postgresql://...
  name: { ja: 神奈川県 健康相談窓口, en: Kanagawa Health Desk }
  accounts:                       # one for each LINE official account
    - id: kanagawa                # the webhook is POST /line/kanagawa/webhook
      package: packages/kanagawa  # its texts, survey and rules
      prefecture: "14"
      channel_secret_file: secrets/kanagawa.secret   # chmod 600
      access_token_file: secrets/kanagawa.token      # chmod 600
      bot_user: U0123456789abcdef0123456789abcdef    # optional: webhooks for other bots are refused
      api: https://api.line.me                       # optional
      data_api: https://api-data.line.me             # optional
  sign_in:                        # optional
    local: { second_factor: required }   # for accounts of this server: required (the default), optional, off
    oidc:                         # the department's OpenID Connect provider, beside them
      issuer: https://id.pref.example    # exactly as it calls itself
      client_id: madoguchi        # a public client with PKCE; redirect http://127.0.0.1/signed-in on any port
      ca: id.pem                  # optional: PEM of the only authority that may vouch for it
      login_claim: preferred_username    # the claim that is the staff number; this is the default
  lease: { seconds: 600, emergency_seconds: 120 }    # optional; how long a silent console keeps a consultation
  comfortable_load: 3                                # optional; consultations one person can well hold
  paging:                                            # optional; who is called when an emergency finds nobody
    webhook: { url: https://page.pref.example/desk, token_file: secrets/paging.token }
    # or mail: { server: smtps://mail.pref.example, user: desk, password_file: secrets/mail.password,
    #            from: desk@pref.example, to: [oncall@pref.example] }
    repeat_seconds: 180                              # until somebody is there
    untaken_minutes: 10                              # called then, too, when consoles are there and nobody takes it
  limits:                                            # optional
    { header_bytes: 16384, body_bytes: 1048576, handshake_seconds: 10, read_seconds: 10, idle_seconds: 60,
      connections: 2000, workers: 8 }
  log: info                                          # optional: debug, info, warning, error
  secrets: secrets.key                               # optional; this is the default. Key of what is sealed in the
                                                     # database, made at the first start; keep a copy of it apart
  backup_key: /var/lib/madoguchid/backup.key         # optional: the key of 'madoguchid backup'; the
                                                     # end-of-measures run destroys it
  tenant: kanagawa                                   # optional; the first start claims the database, no other
                                                     # tenant opens it

Exit codes: 0 done, 1 refused or failed (standard error says what to do), 2 wrong arguments.

To speak TLS without a proxy, add to the configuration:
  tls:
    certificate: tls/desk.pem     # PEM: the server's own, then those in between it and its CA
    key: tls/desk.key             # PEM without a passphrase; chmod 640
SIGHUP reads both files again; connections that are open stay as they are. Without 'tls', only addresses of this
machine are listened on; where a proxy on another machine speaks TLS, 'behind_proxy: true' under 'listen' lifts that.
)");
}

} // namespace mado::main
