// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/find_bar.h"

#include "ui/shared/button.h"
#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace mado {

FindBar::FindBar(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_field(new QLineEdit(this)),
      m_count(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary, this)),
      m_previous(new IconButton(theme, QStringLiteral("up"), this)),
      m_next(new IconButton(theme, QStringLiteral("down"), this)),
      m_close(new IconButton(theme, QStringLiteral("x"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(6);
    m_field->setFixedHeight(theme.size(Size::ButtonSmall));
    m_field->installEventFilter(this);
    m_count->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    for (QWidget *button : {m_previous, m_next, m_close})
        row->addWidget(button);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { Q_EMIT stepped(+1); });
    connect(m_close, &QAbstractButton::clicked, this, &FindBar::closed);
    retranslate();
    hide();
}

void FindBar::open()
{
    show();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

QString FindBar::text() const { return m_field->text(); }

void FindBar::setResult(int place, int count)
{
    m_count->setColor(count == 0 && !text().isEmpty() ? ColorRole::Danger : ColorRole::TextSecondary);
    if (text().isEmpty())
        m_count->setText({});
    else
        m_count->setText(count == 0 ? tr("Not found")
                                    : tr("%1 of %2").arg(QString::number(place), QString::number(count)));
    m_field->setAccessibleDescription(m_count->text());
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in this conversation"));
    m_field->setAccessibleName(tr("Find in this conversation"));
    m_previous->setWords(tr("Previous (Shift+Enter)"));
    m_next->setWords(tr("Next (Enter)"));
    m_close->setWords(tr("Close (Esc)"));
}

// What the input method is composing never arrives here as a key.
bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT stepped(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : +1);
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return true;
    }
    return false;
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::SurfaceSunken));
    paint::edge(painter, rect(), Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado
