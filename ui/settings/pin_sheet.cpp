// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pin_sheet.h"

#include "app/then.h"
#include "ui/desk/error_words.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

namespace {

/// Digits however they were typed; nullopt where they are no PIN, or one that everybody tries first.
std::optional<QString> pinFrom(const QString &typed)
{
    const QString pin = typed.normalized(QString::NormalizationForm_KC).trimmed();
    const bool digits = pin.size() == ScreenLock::pinDigits &&
                        std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool oneDigit = digits && pin.count(pin.front()) == pin.size();
    if (!digits || oneDigit || pin == QLatin1String("123456") || pin == QLatin1String("654321"))
        return std::nullopt;
    return pin;
}

} // namespace

PinSheet::PinSheet(const Theme &theme, QWidget *window)
    : Sheet(theme, window),
      m_words(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this))
{
    m_words->setWrap(true);
    setWidest(460);
    body()->addWidget(m_words);
    m_passwordLabel = addLabel();
    m_password = field();
    m_pinLabel = addLabel();
    m_pin = field();
    m_againLabel = addLabel();
    m_again = field();
    connect(this, &Sheet::accepted, this, &PinSheet::save);
    connect(this, &Sheet::dismissed, this, [this] {
        for (QLineEdit *each : {m_password, m_pin, m_again})
            each->clear();
    });
}

QLineEdit *PinSheet::field()
{
    auto *field = new QLineEdit(this);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    body()->addWidget(field);
    connect(field, &QLineEdit::returnPressed, this, &PinSheet::save);
    return field;
}

QWidget *PinSheet::firstField() const { return m_password->isVisibleTo(this) ? m_password : m_pin; }

void PinSheet::ask(ScreenLock &lock, Language language)
{
    m_lock = &lock;
    m_language = language;
    setTitle(tr("PIN for the locked screen"));
    m_words->setText(tr("Six digits that open the screen on this computer, also without a connection."));
    m_passwordLabel->setText(tr("Password"));
    m_pinLabel->setText(tr("New PIN (6 digits)"));
    m_againLabel->setText(tr("The same once more"));
    m_password->setAccessibleName(m_passwordLabel->text());
    m_pin->setAccessibleName(m_pinLabel->text());
    m_again->setAccessibleName(m_againLabel->text());
    m_passwordLabel->setVisible(lock.ways().password);
    m_password->setVisible(lock.ways().password);
    cancelButton()->setText(tr("Cancel"));
    mainButton()->setText(tr("Save"));
    open();
}

void PinSheet::save()
{
    if (!m_lock || !mainButton()->isEnabled())
        return;
    const auto pin = pinFrom(m_pin->text());
    if (!pin)
        return showFailure(tr("Use 6 digits that are not easily guessed."));
    if (pin != pinFrom(m_again->text()))
        return showFailure(tr("The two PINs differ."));
    setBusy(true);
    then(m_lock->setPin(m_password->text(), *pin), this, [this](const Result<bool> &set) {
        if (!set)
            return showFailure(ErrorWords::of(set.error(), m_language));
        if (!*set)
            return showFailure(tr("The password is not right."));
        dismiss();
        Q_EMIT done(tr("The PIN opens the locked screen from now on."));
    });
}

} // namespace mado
