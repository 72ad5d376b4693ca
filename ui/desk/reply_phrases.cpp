// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/reply_phrases.h"

#include "ui/shared/button.h"
#include "ui/shared/chip.h"

namespace mado {

namespace {
constexpr int most = 6;
constexpr int gap = 6;
} // namespace

ReplyPhrases::ReplyPhrases(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_all(new Button(theme, ButtonKind::Text, ButtonHeight::Small, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(theme.size(Size::ButtonSmall));
    m_all->setIconName(QStringLiteral("note"));
    connect(m_all, &QAbstractButton::clicked, this, &ReplyPhrases::allRequested);
    for (int i = 0; i < most; ++i) {
        auto *chip = new Chip(theme, this);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { Q_EMIT picked(m_replies.at(i)); });
        m_chips.append(chip);
    }
    retranslate();
}

void ReplyPhrases::setReplies(const QList<CannedReply> &replies, Language language)
{
    m_replies = replies.mid(0, most);
    for (int i = 0; i < m_replies.size(); ++i)
        m_chips.at(i)->setText(m_replies.at(i).content.title.in(language));
    place();
}

QWidget *ReplyPhrases::anchor() const { return m_all; }

void ReplyPhrases::retranslate()
{
    m_all->setText(tr("Phrases"));
    m_all->setToolTip(tr("Canned replies (Ctrl+J)"));
    place();
}

QSize ReplyPhrases::minimumSizeHint() const { return {m_all->sizeHint().width(), m_theme.size(Size::ButtonSmall)}; }

void ReplyPhrases::place()
{
    const QSize all = m_all->sizeHint();
    m_all->setGeometry(0, (height() - all.height()) / 2, all.width(), all.height());
    int x = all.width() + gap;
    bool fits = true;
    for (int i = 0; i < most; ++i) {
        Chip *chip = m_chips.at(i);
        const QSize size = chip->sizeHint();
        fits = fits && i < m_replies.size() && x + size.width() <= width();
        chip->setVisible(fits);
        if (fits)
            chip->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + gap;
    }
}

void ReplyPhrases::resizeEvent(QResizeEvent *) { place(); }

} // namespace mado
