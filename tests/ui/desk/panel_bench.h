// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/desk/conversation_world.h"
#include "ui/desk/composer.h"
#include "ui/desk/conversation_panel.h"
#include "ui/desk/reply_field.h"
#include "ui/shared/text_label.h"

#include <QPushButton>
#include <QTest>

namespace mado::test {

inline const ConsultationId p1 = *ConsultationId::from(QStringLiteral("p1"));
inline const ConnectionState away{ConnectionState::Phase::Offline, evening(), std::nullopt};

/// A window with the panel in it, on one consultation.
struct PanelBench : ConversationWorld
{
    explicit PanelBench(const Consultation &shown)
    {
        window.resize(664, 790);
        panel.setParent(&window);
        panel.setGeometry(window.rect());
        window.show();
        panel.setLanguage(Language::English);
        panel.show(shown);
    }
    template <class T> T *part() const { return window.findChild<T *>(); }
    ReplyField *field() const { return part<Composer>()->findChild<ReplyField *>(); }
    bool ready()
    {
        if (!QTest::qWaitForWindowActive(&window, 20000))
            return false;
        QCoreApplication::processEvents();
        return true;
    }
    QPushButton *button(const QString &words) const
    {
        for (auto *candidate : window.findChildren<QPushButton *>()) {
            if (candidate->text() == words && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    void type(const QString &text)
    {
        field()->setFocus();
        QTest::keyClicks(field(), text);
    }
    void compose(const QString &preedit, const QString &commit = {})
    {
        QInputMethodEvent event(preedit, {});
        if (!commit.isEmpty())
            event.setCommitString(commit);
        QCoreApplication::sendEvent(field(), &event);
    }
    void send() { QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier); }
    bool shows(const QString &words) const
    {
        for (auto *label : window.findChildren<TextLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    QWidget window;
    ConversationPanel panel{theme, desk, transcript, clock};
};

inline Consultation newer(Consultation value)
{
    value.revision += 10;
    return value;
}

} // namespace mado::test
