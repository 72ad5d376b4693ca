// SPDX-License-Identifier: GPL-3.0-or-later
// Two pictures beside an announcement: the month's messages, and how it looks on a telephone.
#pragma once

#include "contract/announcement.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

/// Sent, this one, and what is left, as parts of the month's messages.
class QuotaBar final : public QWidget
{
    Q_OBJECT

public:
    explicit QuotaBar(const Theme &theme, QWidget *parent = nullptr);
    void show(const std::optional<MessageQuota> &quota, int people);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::optional<MessageQuota> m_quota;
    int m_people = 0;
};

/// The text as a resident's talk shows it. Plain text.
class PhonePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PhonePreview(const Theme &theme, QWidget *parent = nullptr);
    void show(const QString &account, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_account;
    QString m_text;
};

} // namespace mado
