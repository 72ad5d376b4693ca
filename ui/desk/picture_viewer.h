// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/ids.h"
#include "ui/shared/theme.h"

#include <QImage>
#include <QPointer>
#include <QWidget>
#include <optional>

namespace mado {

/// One picture over the whole window. Any click, Enter, Space or Esc closes it and gives the focus back.
class PictureViewer final : public QWidget
{
    Q_OBJECT

public:
    PictureViewer(const Theme &theme, QWidget *window);

    void open(const EntryId &entry, const QImage &picture, const QString &caption);
    void dismiss();
    std::optional<EntryId> shown() const { return m_entry; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
    std::optional<EntryId> m_entry;
    QImage m_picture;
    QString m_caption;
    QPointer<QWidget> m_before;
};

} // namespace mado
