// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace mado {

/// Puts residents' words on the clipboard and takes them off again after a minute, unless something else was copied.
class CopiedText final : public QObject
{
    Q_OBJECT

public:
    explicit CopiedText(QObject *parent = nullptr);
    ~CopiedText() override;

    void copy(const QString &text);
    void clear();

private:
    QString m_text;
    QTimer m_timer;
};

} // namespace mado
