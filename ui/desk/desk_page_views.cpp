// SPDX-License-Identifier: GPL-3.0-or-later
// A person's views of the queue: kept sealed on this computer, each with a key.
#include "ui/desk/desk_page.h"
#include "ui/desk/queue_panel.h"
#include "ui/desk/queue_views.h"
#include "ui/desk/reply_field.h"
#include "ui/desk/when_ready.h"

#include <QApplication>
#include <QShortcut>

namespace mado {

namespace {

const QString keptName = QStringLiteral("queue-views");

bool composing()
{
    const auto *field = qobject_cast<const ReplyField *>(QApplication::focusWidget());
    return field && field->isComposing();
}

} // namespace

void DeskPage::keepViews()
{
    QueueViews &views = m_queuePanel->views();
    whenReady(this, m_desk.kept(keptName), [&views](const Result<QJsonObject> &kept) {
        if (kept && views.views().isEmpty())
            views.setViews(viewsFrom(*kept));
    });
    connect(&views, &QueueViews::changed, this,
            [this](const QList<QueueView> &changed) { m_desk.keep(keptName, keptViews(changed)); });
    for (int i = 0; i < QueueViews::most; ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [&views, i] {
            if (!composing())
                views.use(i);
        });
    }
}

} // namespace mado
