// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <compare>
#include <optional>

namespace mado {

/// True for 1–64 characters of [A-Za-z0-9_-]: what an id may consist of on the wire and in the stores.
bool isIdText(const QString &text);

/// A 16-byte random id as 32 hex digits.
QString randomIdText();

/// An id that cannot be empty, malformed, or taken for an id of another kind.
template <class Tag> class Id
{
public:
    static std::optional<Id> from(const QString &text)
    {
        return isIdText(text) ? std::optional(Id(text)) : std::nullopt;
    }
    static Id random() { return Id(randomIdText()); }

    const QString &text() const { return m_text; }

    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        return QString::compare(a.m_text, b.m_text) <=> 0;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit Id(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

using AccountId = Id<struct AccountTag>;           ///< One LINE official account: a service of one department.
using ConversationId = Id<struct ConversationTag>; ///< The thread with one resident on one account.
using ConsultationId = Id<struct ConsultationTag>; ///< One episode that needs a human.
using EntryId = Id<struct EntryTag>;               ///< One line of a transcript.
using StaffId = Id<struct StaffTag>;
using CommandKey = Id<struct CommandKeyTag>; ///< Idempotency key of one command, from its first send.

} // namespace mado
