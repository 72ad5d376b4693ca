// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/replies/shipped.h"

#include "backend/replies/canned.h"
#include "backend/store/canned_rows.h"
#include "backend/triage/section.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>

namespace mado::replies {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto fileName = u"canned.yaml"_s;

ShippedReply readOne(const triage::Section &section)
{
    section.allowOnly({u"key"_s, u"title"_s, u"text"_s});
    ShippedReply reply{section.text("key"),
                       {section.local("title"), section.local("text"), std::nullopt, std::nullopt, false}};
    if (const auto fault = faultIn(reply.content))
        section.fault(fault->message.en);
    return reply;
}

QList<ShippedReply> readAll(const triage::Section &root)
{
    root.allowOnly({u"replies"_s});
    QList<ShippedReply> replies;
    QSet<QString> keys;
    for (const triage::Section &item : root.at("replies").items()) {
        replies.append(readOne(item));
        if (keys.contains(replies.last().key))
            item.fault(u"'%1' is there already"_s.arg(replies.last().key));
        keys.insert(replies.last().key);
    }
    return replies;
}

/// The same on every start, so that each is added once.
CannedReplyId idFor(const AccountId &account, const QString &key)
{
    const QByteArray name = account.text().toUtf8() + '/' + key.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256).left(16).toHex();
    return *CannedReplyId::from(QString::fromLatin1(digest));
}

} // namespace

tl::expected<QList<ShippedReply>, QList<triage::Fault>> loadShipped(const QString &packageFolder)
{
    const QString path = QDir(packageFolder).filePath(fileName);
    if (!QFile::exists(path))
        return QList<ShippedReply>();
    triage::Faults faults(fileName);
    QList<ShippedReply> replies;
    if (const auto root = triage::openYaml(path, faults))
        replies = readAll(*root);
    if (!faults.list().isEmpty())
        return tl::unexpected(faults.list());
    return replies;
}

void install(store::Transaction &tx, const AccountId &account, const QList<ShippedReply> &shipped, const QDateTime &now)
{
    for (qsizetype i = 0; i < shipped.size(); ++i) {
        const ShippedReply &reply = shipped.at(i);
        const CannedReplyId id = idFor(account, reply.key);
        if (newest(tx, id))
            continue;
        CannedReplyContent content = reply.content;
        content.account = account;
        store::insertCannedVersion(tx, {id, 1, content, std::nullopt, now.addMSecs(i)}); // the file's order stays
    }
}

} // namespace mado::replies
