// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/canned_reply.h"
#include "ui/shared/theme.h"

#include <QFrame>
#include <functional>

class QLineEdit;
class QListWidget;

namespace mado {

class Button;
class TextLabel;

/// All canned replies, found by typing. Arrow keys choose while typing goes on; Enter inserts, Esc closes.
class ReplyPicker final : public QFrame
{
    Q_OBJECT

public:
    using Find = std::function<QList<CannedReply>(const QString &search)>;
    /// What would be inserted.
    using Preview = std::function<QString(const CannedReply &reply)>;

    ReplyPicker(const Theme &theme, Find find, Preview preview, QWidget *parent);

    void openAbove(const QWidget *anchor, Language language, bool mayEdit);

Q_SIGNALS:
    void picked(const mado::CannedReply &reply);
    void editRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void showPreview();
    void pick();
    void step(int by);

    const Theme &m_theme;
    const Find m_find;
    const Preview m_preview;
    Language m_language = Language::Japanese;
    QList<CannedReply> m_found;
    QLineEdit *m_search;
    QListWidget *m_list;
    TextLabel *m_none;
    TextLabel *m_text;
    Button *m_edit;
};

} // namespace mado
