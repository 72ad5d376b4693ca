// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QStringList>
#include <optional>

namespace mado::training {

/// The buttons under the newest message.
class QuickReplies
{
public:
    explicit QuickReplies(const QJsonArray &messages);

    bool isEmpty() const { return m_data.isEmpty(); }
    QString question() const;                                 ///< The q= of its buttons; "" for none.
    std::optional<QString> option(const QString &key) const;  ///< Data of the button with this a=.
    std::optional<QString> action(const QString &name) const; ///< Data of the button with this do=.
    std::optional<QString> ending() const;                    ///< Data of the button that ends a list.

private:
    std::optional<QString> with(const QString &name, const QString &value) const;

    QStringList m_data;
};

} // namespace mado::training
