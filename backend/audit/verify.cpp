// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/audit/verify.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <limits>
#include <map>

namespace mado::audit {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int batch = 1000;

class Walk
{
public:
    Walk(store::Transaction &tx, const Seal &seal, const std::vector<store::AnchorRow> &kept)
        : m_tx(tx),
          m_seal(seal),
          m_head(store::auditHead(tx))
    {
        for (const store::AnchorRow &anchor : store::anchors(tx))
            m_anchors.emplace(anchor.seq, anchor);
        for (const store::AnchorRow &anchor : kept)
            m_anchors.emplace(anchor.seq, anchor);
    }

    Finding result()
    {
        while (!m_fault) {
            const auto rows = store::auditAfter(m_tx, m_first ? std::numeric_limits<qint64>::min() : m_seq, batch);
            m_first = false;
            for (const store::AuditRow &row : rows) {
                if (!take(row))
                    break;
            }
            if (rows.size() < std::size_t(batch))
                break;
        }
        if (!m_fault)
            finish();
        return {m_seq, m_fault, m_what};
    }

private:
    bool take(const store::AuditRow &row)
    {
        if (row.seq != m_seq + 1)
            return fault(m_seq + 1, u"a record is missing"_s);
        if (row.hash != m_seal.hashOf(m_hash, row))
            return fault(row.seq, u"a record was changed, or one before it was inserted or removed"_s);
        m_seq = row.seq;
        m_hash = row.hash;
        const auto [first, last] = m_anchors.equal_range(m_seq);
        for (auto anchor = first; anchor != last; ++anchor) {
            if (anchor->second.hash != m_hash)
                return fault(m_seq, u"the record is not the one that its anchor was made of"_s);
        }
        return true;
    }

    void finish()
    {
        for (const auto &[seq, anchor] : m_anchors) {
            if (!m_seal.isOurs(anchor)) {
                fault(seq, u"an anchor's signature is not ours"_s);
                return;
            }
        }
        if (m_head.seq != m_seq || (m_seq > 0 && m_head.hash != m_hash))
            fault(m_seq + 1, u"the chain ends before the newest record"_s);
        else if (!m_anchors.empty() && m_anchors.rbegin()->first > m_seq)
            fault(m_seq + 1, u"the chain was longer when an anchor was made of it"_s);
    }

    bool fault(qint64 seq, const QString &what)
    {
        m_fault = seq;
        m_what = what;
        return false;
    }

    store::Transaction &m_tx;
    const Seal &m_seal;
    const store::AuditHead m_head;
    std::multimap<qint64, store::AnchorRow> m_anchors;
    QByteArray m_hash = QByteArray(32, '\0');
    qint64 m_seq = 0;
    bool m_first = true; ///< Numbers below 1 are looked at, too: nothing of ours has one.
    std::optional<qint64> m_fault;
    QString m_what;
};

} // namespace

Finding verify(store::Transaction &tx, const Seal &seal, const std::vector<store::AnchorRow> &kept)
{
    return Walk(tx, seal, kept).result();
}

std::optional<store::AnchorRow> makeAnchor(store::Transaction &tx, const Seal &seal, const QDateTime &now)
{
    const store::AuditHead head = store::lockAuditHead(tx);
    if (head.seq == 0)
        return std::nullopt;
    const auto newest = store::newestAnchor(tx);
    if (newest && newest->seq == head.seq)
        return newest;
    const auto anchor = seal.anchor(head, QDateTime::fromMSecsSinceEpoch(now.toMSecsSinceEpoch(), Qt::UTC));
    store::insertAnchor(tx, anchor);
    return anchor;
}

QByteArray encodeAnchor(const store::AnchorRow &anchor)
{
    const QJsonObject json{{u"seq"_s, anchor.seq},
                           {u"at"_s, anchor.at.toMSecsSinceEpoch()},
                           {u"hash"_s, QString::fromLatin1(anchor.hash.toHex())},
                           {u"signature"_s, QString::fromLatin1(anchor.signature.toHex())}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<store::AnchorRow> decodeAnchor(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const auto bytes = [&](const char *name) {
        return QByteArray::fromHex(json.value(QLatin1String(name)).toString().toLatin1());
    };
    const store::AnchorRow anchor{json.value("seq"_L1).toInteger(),
                                  QDateTime::fromMSecsSinceEpoch(json.value("at"_L1).toInteger(), Qt::UTC),
                                  bytes("hash"), bytes("signature")};
    return anchor.seq > 0 && !anchor.hash.isEmpty() && !anchor.signature.isEmpty() ? std::optional(anchor)
                                                                                   : std::nullopt;
}

} // namespace mado::audit
