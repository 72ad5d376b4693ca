// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main/console.h"
#include "tests/support/training_process.h"
#include "ui/desk/desk_page.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QImage>
#include <QTest>
#include <cstdio>

namespace mado::tour {

struct StageOptions
{
    QString folder; ///< Where pictures go.
    Language language;
    Theme::Mode theme;
    QSize size;           ///< Device pixels of the window.
    QString only;         ///< Empty: every picture; else those whose name contains it.
    int residents;        ///< 0: an empty desk.
    QString account = {}; ///< Whose package residents talk to; empty: the usual one.
};

/// A training system, the console's window in front of it, and hands: mouse and keyboard events, waiting for what
/// should happen, pictures. What does not happen in time ends the program with words and exit code 1.
class Stage
{
public:
    explicit Stage(StageOptions options);

    MainWindow &window() { return m_console->window(); }
    DeskPage &desk();
    test::TrainingProcess &training() { return m_training; }

    void say(const QString &words);
    /// `holds` is asked again after every event until it is true.
    void expect(const char *what, const std::function<bool()> &holds);
    void signIn(const QString &login = {}); ///< Empty: the practising nurse.
    /// Picture `NN-name-lang-theme.png` of the window as it is.
    void shoot(const QString &name);

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text); ///< As an input method commits it, into the focused field.
    void click(QWidget *widget, QPoint at = {});
    void clickPerson(const ConsultationId &id);

    /// The first consultation for which `wanted` holds; ends the program when there is none in time.
    Consultation find(const char *what, const std::function<bool(const Consultation &)> &wanted);
    void expectTranscript();
    std::optional<Consultation> known(const ConsultationId &id);
    Consultation now(const ConsultationId &id);
    void setLanguage(Language language);

private:
    QString nameOf(const QString &name) const;
    QImage still();

    const StageOptions m_options;
    Language m_language;
    Theme::Mode m_theme;
    QTemporaryDir m_home;
    test::TrainingProcess m_training;
    SystemAppClock m_clock;
    SystemKeychain m_keychain;
    std::unique_ptr<Console> m_console;
};

} // namespace mado::tour
