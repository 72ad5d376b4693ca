// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/canned_reply.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

class Button;
class Chip;

/// 「定型文」 and, beside it, as many canned replies as fit.
class ReplyPhrases final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyPhrases(const Theme &theme, QWidget *parent = nullptr);

    void setReplies(const QList<CannedReply> &replies, Language language);
    QWidget *anchor() const; ///< What the list of all of them hangs on.
    void retranslate();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(const mado::CannedReply &reply);
    void allRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    Button *m_all;
    QList<Chip *> m_chips;
    QList<CannedReply> m_replies;
};

} // namespace mado
