// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/refusals.h"

#include "backend/log/log.h"
#include "backend/store/trouble.h"
#include "contract/problem.h"

namespace mado::identity::refused {

namespace {

SignInRefusal refusal(int status, const char *code, const char16_t *ja, const char16_t *en)
{
    return {problem(status, code, ja, en)};
}

} // namespace

SignInRefusal missing()
{
    return refusal(401, "session.missing", u"サインインし直してください。", u"Please sign in again.");
}

SignInRefusal ended()
{
    return refusal(401, "session.ended", u"このサインインは終了しました。サインインし直してください。",
                   u"This session has ended. Please sign in again.");
}

SignInRefusal wiped()
{
    return refusal(401, "session.wiped", u"管理者の指示により、この端末に保存された内容を削除します。",
                   u"By order of an administrator, what this computer keeps is deleted.");
}

SignInRefusal unknownSession()
{
    return refusal(404, "session.unknown", u"このサインインは見つかりません。一覧を更新してください。",
                   u"There is no such session. Refresh the list.");
}

SignInRefusal wrong()
{
    return refusal(401, "signin.wrong", u"職員番号かパスワードが違います。",
                   u"The staff number or the password is wrong.");
}

SignInRefusal codeNeeded()
{
    return refusal(401, "signin.code_needed", u"認証アプリの確認コードを入力してください。",
                   u"Enter the code of your authenticator app.");
}

SignInRefusal codeWrong()
{
    return refusal(401, "signin.code_wrong",
                   u"確認コードが違うか、使用済みです。アプリに表示される次のコードを入力してください。",
                   u"The code is wrong or was used before. Enter the next one that the app shows.");
}

SignInRefusal enrolFirst()
{
    return refusal(401, "signin.enrolment_needed", u"先に認証アプリを登録してください。",
                   u"Set up an authenticator app first.");
}

SignInRefusal wait(std::chrono::seconds left)
{
    const QString seconds = QString::number(left.count());
    return {Problem{429,
                    QStringLiteral("signin.wait"),
                    {QStringLiteral("失敗が続いたため、%1秒後にもう一度お試しください。").arg(seconds),
                     QStringLiteral("Too many failures: please try again in %1 seconds.").arg(seconds)},
                    std::nullopt},
            left};
}

SignInRefusal invitationUnknown()
{
    return refusal(404, "enrolment.invitation_unknown",
                   u"招待コードが違うか、期限切れか、使用済みです。管理者に新しいコードを頼んでください。",
                   u"The invitation code is wrong, too old or used. Ask an administrator for a new one.");
}

SignInRefusal enrolmentOver()
{
    return refusal(404, "enrolment.over", u"登録の時間が切れました。最初からやり直してください。",
                   u"The time for this has run out. Please begin again.");
}

SignInRefusal passwordTooShort()
{
    return refusal(422, "enrolment.password_short", u"パスワードは12文字以上にしてください。",
                   u"A password needs at least 12 characters.");
}

SignInRefusal providerOff()
{
    return refusal(404, "provider.off", u"このサーバーでは庁内の認証は使えません。職員番号でサインインしてください。",
                   u"This server takes no department accounts. Sign in with your staff number.");
}

SignInRefusal providerDown()
{
    return refusal(503, "provider.down",
                   u"庁内の認証サーバーに接続できません。少し待つか、職員番号でサインインしてください。",
                   u"The department's sign-in service cannot be reached. Wait a moment, or use your staff number.");
}

SignInRefusal tokenRefused()
{
    return refusal(401, "provider.token_refused",
                   u"庁内の認証の結果を確認できませんでした。もう一度お試しください。続くときは情報システム担当へ。",
                   u"The department's sign-in could not be verified. Try again; if it stays so, tell the IT staff.");
}

SignInRefusal tokenOutOfTime()
{
    return refusal(401, "provider.token_time",
                   u"庁内の認証の期限が切れたか、時計がずれています。もう一度お試しください。",
                   u"The department's sign-in has expired, or a clock is wrong. Please try again.");
}

SignInRefusal tokenReplayed()
{
    return refusal(401, "provider.token_used", u"この認証の結果は使用済みです。もう一度サインインしてください。",
                   u"This sign-in was used before. Please sign in again.");
}

SignInRefusal personUnknown()
{
    return refusal(403, "provider.person_unknown",
                   u"この庁内アカウントは窓口に登録されていません。管理者に登録を頼んでください。",
                   u"This department account is not registered at the desk. Ask an administrator to register you.");
}

SignInRefusal away(const store::StoreError &error)
{
    log::event(log::Level::Error, "identity.store.failed", {{log::Key::Fault, error.what}});
    return {store::troubleOf(error)};
}

} // namespace mado::identity::refused
