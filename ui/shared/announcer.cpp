// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/announcer.h"

#include <QAccessibleWidget>
#include <QEvent>

namespace mado {

namespace {

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::AlertMessage) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(faceOf);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(0, 0, 1, 1);
}

void Announcer::say(const QString &words)
{
    setAccessibleName(words); // tells that the name changed
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT said(words);
}

// What was said in another language is not said again.
void Announcer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName({});
    QWidget::changeEvent(event);
}

} // namespace mado
