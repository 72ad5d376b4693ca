// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/alarm_strip.h"

#include "ui/shared/alarm_notice.h"

#include <QAccessible>
#include <QEvent>

namespace mado {

AlarmStrip::AlarmStrip(const Theme &theme, QWidget *cover)
    : QWidget(cover),
      m_banner(new Banner(theme, this)),
      m_button(m_banner->addButton(ButtonKind::Primary))
{
    m_banner->setTone(BannerTone::Danger);
    m_banner->setIcon(QStringLiteral("bell"));
    m_banner->show();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_notice)
            Q_EMIT m_notice->acted();
    });
    cover->installEventFilter(this);
    hide();
}

void AlarmStrip::find()
{
    auto *notice = window()->findChild<AlarmNotice *>();
    if (notice == m_notice)
        return;
    m_notice = notice;
    if (notice)
        connect(notice, &AlarmNotice::changed, this, &AlarmStrip::refresh);
}

void AlarmStrip::refresh()
{
    const bool rings = m_notice && !m_notice->fact().isEmpty();
    if (rings) {
        m_banner->setWords(m_notice->fact(), m_notice->text());
        m_button->setText(m_notice->action());
        m_button->setVisible(!m_notice->action().isEmpty());
        setAccessibleName(m_banner->accessibleName());
    }
    const bool begins = rings && isHidden();
    setVisible(rings);
    place();
    if (begins && isVisible()) {
        QAccessibleEvent heard(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&heard);
    }
}

void AlarmStrip::place()
{
    setGeometry(0, 0, parentWidget()->width(), m_banner->height());
    m_banner->setGeometry(rect());
    raise();
}

bool AlarmStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        find();
        refresh();
    } else if (event->type() == QEvent::Resize) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mado
