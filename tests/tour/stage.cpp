// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/stage.h"

#include "tests/support/elided.h"
#include "ui/desk/queue_list.h"
#include "ui/desk/transcript_view.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>

namespace mado::tour {

namespace {

constexpr int patience = 30000;

[[noreturn]] void giveUp(const QString &words)
{
    std::fprintf(stderr, "tour: %s\n", qPrintable(words));
    std::exit(1);
}

} // namespace

Stage::Stage(StageOptions options)
    : m_options(std::move(options)),
      m_language(m_options.language),
      m_theme(m_options.theme),
      m_training(m_options.residents)
{
    QDir().mkpath(m_options.folder);
    if (!m_options.account.isEmpty())
        m_training.talkTo(m_options.account);
    if (!m_training.start())
        giveUp(QStringLiteral("the training system did not start: ") + QString::fromUtf8(m_training.errors()));
    m_console = std::make_unique<Console>(ConsoleOptions{.dataRoot = m_home.path(),
                                                         .trainingProgram = {},
                                                         .trainingArguments = {},
                                                         .server = m_training.url().toString(),
                                                         .language = m_language,
                                                         .theme = m_theme},
                                          m_keychain, m_clock);
    const qreal ratio = qApp->devicePixelRatio();
    window().resize(QSizeF(m_options.size.width() / ratio, m_options.size.height() / ratio).toSize());
    m_console->show();
    window().move(0, 0);
    window().activateWindow();
    expect("the window is shown", [this] { return QTest::qWaitForWindowActive(&window(), 20000); });
}

DeskPage &Stage::desk()
{
    DeskPage *page = window().desk();
    if (!page)
        giveUp(QStringLiteral("nobody is signed in"));
    return *page;
}

void Stage::say(const QString &words)
{
    std::printf("%s\n", qPrintable(words));
    std::fflush(stdout);
}

void Stage::expect(const char *what, const std::function<bool()> &holds)
{
    if (!QTest::qWaitFor(holds, patience)) {
        shoot(QStringLiteral("99-stuck"));
        giveUp(QStringLiteral("waited in vain: ") + QString::fromLatin1(what));
    }
}

void Stage::signIn(const QString &login)
{
    const auto fields = window().findChildren<QLineEdit *>();
    const auto visible = [](const QLineEdit *field) { return field->isVisible(); };
    QList<QLineEdit *> shown;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(shown), visible);
    if (shown.size() < 3)
        giveUp(QStringLiteral("the sign-in form has not its three fields"));
    click(shown.at(1));
    QTest::keyClicks(shown.at(1), login.isEmpty() ? m_training.login() : login);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), m_training.password());
    press(Qt::Key_Return);
    expect("the desk opens", [this] { return window().desk() != nullptr; });
    expect("the server answers", [this] { return desk().connection().phase == ConnectionState::Phase::Online; });
}

QString Stage::nameOf(const QString &name) const
{
    return QStringLiteral("%1-%2-%3.png")
        .arg(name, m_language == Language::Japanese ? QStringLiteral("ja") : QStringLiteral("en"),
             m_theme == Theme::Mode::Light ? QStringLiteral("light") : QStringLiteral("dark"));
}

void Stage::shoot(const QString &name)
{
    if (!m_options.only.isEmpty() && !name.contains(m_options.only))
        return;
    const QString path = QDir(m_options.folder).filePath(nameOf(name));
    if (!still().save(path))
        giveUp(QStringLiteral("cannot write ") + path);
    say(QStringLiteral("  picture: ") + path);
    for (const QString &words : test::elidedControls(window()) + test::elidedLabels(window()))
        say(QStringLiteral("    elided: ") + words);
}

/// Layouts ask for one another, and lists are laid out late: the picture is taken when two in a row are the same.
QImage Stage::still()
{
    QImage last;
    const auto standsStill = [&] {
        QCoreApplication::sendPostedEvents();
        QImage now = window().grab().toImage();
        now.setDevicePixelRatio(1);
        const bool same = now == last;
        last = now;
        return same;
    };
    if (!QTest::qWaitFor(standsStill, patience))
        say(QStringLiteral("  (this one never stood still)"));
    return last;
}

void Stage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : &window(), key, modifiers);
}

void Stage::type(const QString &text)
{
    QWidget *field = QApplication::focusWidget();
    if (!field)
        giveUp(QStringLiteral("no field has the focus to type into"));
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

void Stage::click(QWidget *widget, QPoint at) { QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, at); }

void Stage::clickPerson(const ConsultationId &id)
{
    auto *list = window().findChild<QueueList *>();
    const auto place = [&] { return list->visualRect(desk().queue().index(desk().queue().rowOf(id))); };
    list->scrollTo(desk().queue().index(desk().queue().rowOf(id)));
    click(list->viewport(), place().center());
    expect("the conversation opens", [&] { return desk().shown() == id; });
}

Consultation Stage::find(const char *what, const std::function<bool(const Consultation &)> &wanted)
{
    std::optional<Consultation> found;
    expect(what, [&] {
        const QueueModel &queue = desk().queue();
        for (int row = 0; row < queue.rowCount() && !found; ++row) {
            const auto content = queue.contentAt(row);
            if (const auto *person = std::get_if<Consultation>(&content); person && wanted(*person))
                found = *person;
        }
        return found.has_value();
    });
    return *found;
}

std::optional<Consultation> Stage::known(const ConsultationId &id) { return desk().queue().find(id); }

Consultation Stage::now(const ConsultationId &id)
{
    const auto known = desk().queue().find(id);
    if (!known)
        giveUp(QStringLiteral("a consultation left the queue unexpectedly"));
    return *known;
}

void Stage::expectTranscript()
{
    const auto *log = window().findChild<TranscriptView *>();
    expect("the transcript is on screen", [&] { return log->model()->rowCount() > 2; });
}

void Stage::setLanguage(Language language)
{
    m_language = language;
    Q_EMIT window().languageRequested(language);
}

} // namespace mado::tour
