// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/staff_evening.h"
#include "tests/support/files_holding.h"
#include "tests/support/runner.h"
#include "ui/shell/toasts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QSystemTrayIcon>
#include <mutex>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString canaryName = u"鶸色花子"_s;
const QString canaryWords = u"鶸色の咳が三日"_s;
const QString canaryReply = u"鶸色さんへ、いまの体温は"_s;
const QString canaryNote = u"鶸色の家族は外出中"_s;
const QString canary = u"鶸色"_s; ///< In all of them.

std::mutex guard;
QStringList logged;
QtMessageHandler before = nullptr;

void keepLog(QtMsgType type, const QMessageLogContext &context, const QString &words)
{
    {
        const std::lock_guard lock(guard);
        logged.append(words);
    }
    if (before)
        before(type, context, words);
}

/// Every title that any window ever had.
class Titles final : public QObject
{
public:
    QStringList seen;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if ((event->type() == QEvent::WindowTitleChange || event->type() == QEvent::Show) && watched->isWidgetType())
            seen.append(static_cast<QWidget *>(watched)->windowTitle());
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

/// A resident with a strange word in their name and in everything said, through the real console and backend: the word
/// is on the screen of whoever holds the consultation, and nowhere else.
class PrivacyTest final : public QObject
{
    Q_OBJECT

    StaffEvening m_evening;
    ResidentHand m_resident{m_evening.training(), u"canary"_s, canaryName};
    Titles m_titles;

    QStringList notices()
    {
        QStringList words;
        for (auto *tray : m_evening.window().findChildren<QSystemTrayIcon *>())
            words << tray->toolTip();
        for (const auto *toasts : m_evening.window().findChildren<Toasts *>()) {
            for (const QWidget *part : toasts->parentWidget()->findChildren<QWidget *>()) {
                if (QByteArray(part->metaObject()->className()).contains("Toast"))
                    words << part->accessibleName() << part->accessibleDescription();
            }
        }
        return words;
    }

private Q_SLOTS:
    void initTestCase()
    {
        before = qInstallMessageHandler(keepLog);
        qApp->installEventFilter(&m_titles);
        QVERIFY(m_evening.start());
        m_evening.signIn();
        MADO_SOON(m_evening.hands().sees(say("mado::QueuePanel", "Nobody is waiting now")));
    }
    void cleanupTestCase()
    {
        m_evening.end();
        qApp->removeEventFilter(&m_titles);
        qInstallMessageHandler(before);
    }

    void what_residents_say_is_on_the_screen_and_nowhere_else()
    {
        // Heard, taken over, answered, noted; then an emergency rings while nobody looks.
        m_resident.follow();
        QVERIFY(m_resident.answerAll({{u"age"_s, u"age_40_49"_s},
                                      {u"municipality"_s, u"kawasaki"_s},
                                      {u"temperature"_s, u"38.9"_s},
                                      {u"days"_s, u"4"_s},
                                      {u"contact"_s, u"chat"_s}}));
        MADO_SOON(m_evening.hands().sees(canaryName));
        m_evening.hands().press(Qt::Key_T, Qt::ShiftModifier);
        MADO_SOON(m_evening.hands().sees(say("mado::Composer", "Send")));
        m_resident.write(canaryWords);
        MADO_SOON(m_evening.hands().sees(canaryWords));
        m_evening.hands().press(Qt::Key_R);
        m_evening.hands().compose(canaryReply);
        m_evening.hands().press(Qt::Key_Return, Qt::ControlModifier);
        MADO_SOON(m_resident.times(canaryReply) == 1);
        m_resident.write(canaryWords + u"。胸が痛くて眠れません"_s);
        MADO_SOON(m_evening.hands().sees(say("mado::ConversationBanners", "Meets the signs of an emergency")));
        QGuiApplication::clipboard()->setText(canaryWords);
        m_evening.hands().press(Qt::Key_L, Qt::ControlModifier);
        MADO_SOON(!m_evening.hands().sees(canary));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(canary));
        m_resident.write(canaryWords + u"もう一度"_s);
        MADO_SOON(m_evening.training().received(u"canary"_s).size() > 3);
        QVERIFY(!m_evening.hands().sees(canary));

        QVERIFY(!m_titles.seen.isEmpty());
        for (const QString &title : std::as_const(m_titles.seen))
            QVERIFY2(!title.contains(canary), qPrintable(title));
        for (const QString &words : notices())
            QVERIFY2(!words.contains(canary), qPrintable(words));
        {
            const std::lock_guard lock(guard);
            for (const QString &line : std::as_const(logged))
                QVERIFY2(!line.contains(canary), qPrintable(line));
        }
        QVERIFY(!QString::fromUtf8(m_evening.training().errors()).contains(canary));
        // The vault is sealed; what lies beside it knows nobody.
        QCOMPARE(filesHolding(m_evening.folder(), canary), QStringList());
        QVERIFY(!filesHolding(QFileInfo(m_evening.training().database()).path(), canary)
                     .isEmpty()); // the search itself works
    }

    void nothing_that_a_report_about_a_crash_carries_along_knows_them()
    {
        for (const QString &argument : QCoreApplication::arguments())
            QVERIFY(!argument.contains(canary));
        for (const QString &line : QProcess::systemEnvironment())
            QVERIFY(!line.contains(canary));
    }
};

MADO_TEST(PrivacyTest)

} // namespace mado::test

#include "privacy_test.moc"
