// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/paging/gateway.h"

#include "contract/codecs.h"
#include "contract/codecs_board.h"
#include "contract/tokyo.h"

#include <QJsonDocument>

namespace mado::paging {

using namespace Qt::Literals::StringLiterals;

namespace {

QString clockOf(const QDateTime &at) { return inTokyo(at).toString(u"HH:mm"_s); }

} // namespace

QString Message::subject() const
{
    return kind == PageKind::EmergencyUnattended
               ? u"【至急】緊急の相談をだれも引き受けていません / Nobody has taken an emergency over"_s
               : u"【呼び出し】窓口への応援のお願い / Please come to the desk"_s;
}

QString Message::text() const
{
    if (kind == PageKind::CallIn)
        return u"%1: 職員番号 %2 の方へ。責任者から応援の依頼です。窓口にサインインしてください。\n"
               "%1: To staff number %2. Your supervisor asks you to come. Please sign in at the desk.\n"_s.arg(
                   server, login.value_or(QString()));
    const QString since = clockOf(oldest.value_or(at));
    return u"%1: 緊急の相談が %2 件、%3 から待っています。だれも引き受けていません。すぐにサインインしてください。\n"
           "%1: %2 emergencies wait since %3 and nobody has taken them over. Please sign in at once.\n"_s.arg(
               server, QString::number(waiting), since);
}

QByteArray Message::json() const
{
    QJsonObject json{{u"id"_s, id.text()}, {u"kind"_s, word(kind)},       {u"at"_s, utcText(at)},
                     {u"desk"_s, server},  {u"prefecture"_s, prefecture}, {u"subject"_s, subject()},
                     {u"text"_s, text()}};
    if (login)
        json.insert(u"staffNumber"_s, *login);
    if (kind == PageKind::EmergencyUnattended) {
        json.insert(u"waiting"_s, waiting);
        json.insert(u"oldest"_s, utcText(oldest.value_or(at)));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace mado::paging
