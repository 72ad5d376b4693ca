// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/question_page.h"

#include "contract/commands.h"
#include "ui/desk/fact_list.h"
#include "ui/desk/field_frame.h"
#include "ui/desk/panel_section.h"
#include "ui/desk/question_protocols.h"
#include "ui/desk/reply_field.h"
#include "ui/desk/typing.h"
#include "ui/shared/button.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int choicesAir = 4;
constexpr int choicesGap = 6;
constexpr std::array results{Disposition::Advised119, Disposition::AmbulanceCalled, Disposition::TestingDesk,
                             Disposition::Physician, Disposition::SelfCare};

} // namespace

QuestionPage::QuestionPage(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_section(new PanelSection(theme, this)),
      m_ask(new TextLabel(theme, TextStyle::Body, ColorRole::TextPrimary)),
      m_insteadLabel(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_choices(new QWidget),
      m_choiceColumn(new QVBoxLayout(m_choices)),
      m_reasonLabel(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_reasonFrame(new FieldFrame(theme, Radius::Button)),
      m_reason(new ReplyField(theme, TextStyle::Small, 2, 4, m_reasonFrame)),
      m_record(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium)),
      m_back(new Button(theme, ButtonKind::Text, ButtonHeight::Small)),
      m_trailSection(new PanelSection(theme, this)),
      m_trail(new FactList(theme)),
      m_source(new TextLabel(theme, TextStyle::Meta, ColorRole::TextMuted))
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty(answersByKeys, true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    build();
    setProtocols(shippedQuestions());
}

void QuestionPage::build()
{
    m_ask->setWrap(true);
    m_source->setWrap(true);
    m_choiceColumn->setContentsMargins(0, choicesAir, 0, choicesAir);
    m_choiceColumn->setSpacing(choicesGap);
    auto *inside = new QVBoxLayout(m_reasonFrame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_reason);
    m_record->setIconName(QStringLiteral("check"));
    m_back->setIconName(QStringLiteral("history"));
    for (QWidget *part : {static_cast<QWidget *>(m_ask), static_cast<QWidget *>(m_insteadLabel), m_choices,
                          static_cast<QWidget *>(m_reasonLabel), static_cast<QWidget *>(m_reasonFrame),
                          static_cast<QWidget *>(m_record), static_cast<QWidget *>(m_back)})
        m_section->add(part);
    m_trailSection->add(m_trail);
    m_trailSection->add(m_source);
    m_trailSection->setLast(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_section);
    column->addWidget(m_trailSection);
    column->addStretch(1);
    connect(m_reason, &ReplyField::focusChanged, m_reasonFrame, &FieldFrame::setFocused);
    connect(m_reason, &QTextEdit::textChanged, this,
            [this] { m_record->setEnabled(m_mayRecord && !note().isEmpty()); });
    connect(m_reason, &ReplyField::submitted, this, &QuestionPage::record);
    connect(m_reason, &ReplyField::escaped, this, [this] { setFocus(); });
    connect(m_record, &QPushButton::clicked, this, &QuestionPage::record);
    connect(m_back, &QPushButton::clicked, this, &QuestionPage::back);
}

void QuestionPage::setProtocols(const QuestionSet &protocols)
{
    if (protocols == m_protocols)
        return; // nobody is interrupted for nothing
    m_protocols = protocols;
    begin();
}

void QuestionPage::begin()
{
    m_protocol = nullptr;
    m_path.clear();
    m_asked.clear();
    m_outcome.reset();
    m_instead.reset();
    m_reason->setText({});
    rebuild();
}

void QuestionPage::setLanguage(Language language)
{
    m_language = language;
    rebuild();
}

void QuestionPage::setMayRecord(bool may)
{
    if (m_mayRecord == may)
        return;
    m_mayRecord = may;
    rebuild();
}

const ProtocolQuestion *QuestionPage::current() const
{
    return m_protocol && !m_path.isEmpty() ? m_protocol->question(m_path.last()) : nullptr;
}

void QuestionPage::choose(int number)
{
    if (m_outcome) {
        override(number);
    } else if (m_protocol) {
        answer(number);
    } else if (number < m_protocols.protocols.size()) {
        m_protocol = &m_protocols.protocols.at(number);
        m_path = {m_protocol->questions.first().key};
        rebuild();
    }
}

void QuestionPage::answer(int number)
{
    const ProtocolQuestion *question = current();
    if (!question || number >= question->answers.size())
        return;
    const QuestionAnswer &given = question->answers.at(number);
    m_asked.append({question->ask, given.text});
    if (const auto *to = std::get_if<QString>(&given.then))
        m_path.append(*to);
    else
        m_outcome = std::get<QuestionOutcome>(given.then);
    rebuild();
}

void QuestionPage::back()
{
    m_instead.reset();
    if (m_outcome)
        m_outcome.reset();
    else if (m_path.size() > 1)
        m_path.removeLast();
    else
        return begin();
    m_asked.removeLast();
    rebuild();
}

/// The same number again takes the choice back.
void QuestionPage::override(int number)
{
    const QList<Disposition> others = otherResults();
    if (number >= others.size())
        return;
    m_instead = m_instead == others.at(number) ? std::nullopt : std::optional(others.at(number));
    rebuild();
    if (m_instead)
        m_reason->setFocus();
}

QList<Disposition> QuestionPage::otherResults() const
{
    QList<Disposition> others;
    for (const Disposition result : results) {
        if (result != m_outcome->disposition)
            others << result;
    }
    return others;
}

/// 'Instead' stands once above them: in front of every one it would cut the longest in a narrow panel.
void QuestionPage::showOthers()
{
    QStringList words;
    QStringList names;
    for (const Disposition result : otherResults()) {
        const QString word = wording::disposition(result, m_language);
        words << (m_instead == result ? tr("✓ %1").arg(word) : word);
        names << (m_instead == result ? tr("✓ %1") : tr("Instead: %1")).arg(word);
    }
    m_insteadLabel->setText(tr("Decide differently"));
    showChoices(words, names);
}

/// Empty while there is nothing to record: overriding needs its reason.
QString QuestionPage::note() const
{
    if (!m_outcome)
        return {};
    const QString why = m_reason->text().trimmed();
    if (m_instead && why.size() < minReasonUnits)
        return {};
    QStringList lines{tr("Questions: %1 (version %2; %3)")
                          .arg(word(m_protocol->title), m_protocols.version, word(m_protocols.supervisor))};
    for (const Asked &one : m_asked)
        lines << tr("%1 → %2").arg(word(one.question), word(one.answer));
    lines << tr("Proposed: %1").arg(word(m_outcome->advice));
    lines << tr("Decided: %1").arg(wording::disposition(m_instead.value_or(m_outcome->disposition), m_language));
    if (m_instead)
        lines << tr("Reason: %1").arg(why);
    return lines.join(QLatin1Char('\n'));
}

void QuestionPage::record()
{
    const QString words = note();
    if (words.isEmpty() || !m_mayRecord)
        return;
    const Disposition result = m_instead.value_or(m_outcome->disposition);
    begin();
    Q_EMIT decided(result, words);
}

void QuestionPage::showChoices(const QStringList &words, const QStringList &names)
{
    while (QLayoutItem *item = m_choiceColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < words.size(); ++i) {
        auto *button = new Button(m_theme, ButtonKind::Secondary, ButtonHeight::Medium, m_choices);
        button->setText(words.at(i));
        button->setAccessibleName(names.value(i, words.at(i)));
        button->setKeyHint(QString::number(i + 1));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, i] {
            choose(i);
            if (!m_instead)
                setFocus(); // the next number works at once
        });
        m_choiceColumn->addWidget(button);
    }
    // Its layout counts the new buttons only once they are shown, and by then the panel has its height.
    const int high = m_theme.size(Size::Button);
    const int count = int(words.size());
    m_choices->setFixedHeight(2 * choicesAir + count * high + std::max(0, count - 1) * choicesGap);
}

void QuestionPage::showOutcome()
{
    m_section->setTitle(tr("Proposal"), {}, tr("Not a diagnosis"));
    m_ask->setText(word(m_outcome->advice));
    showOthers();
    m_reasonLabel->setText(tr("Why it is decided differently"));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_record->setText(m_instead ? tr("Record it differently") : tr("Confirm and record"));
    m_record->setKeyHint(QStringLiteral("Enter"));
    m_record->setToolTip(m_mayRecord ? QString() : tr("This consultation is closed."));
}

void QuestionPage::rebuild()
{
    const ProtocolQuestion *question = current();
    QStringList words;
    if (m_outcome) {
        showOutcome();
    } else if (question) {
        m_section->setTitle(word(m_protocol->title), {}, tr("Question %1").arg(m_path.size()));
        m_ask->setText(word(question->ask));
        for (const QuestionAnswer &one : question->answers)
            words << word(one.text);
        showChoices(words);
    } else {
        m_section->setTitle(tr("Questions by symptom"));
        m_ask->setText(tr("What is it about?"));
        for (const QuestionProtocol &one : m_protocols.protocols)
            words << word(one.title);
        showChoices(words);
    }
    m_insteadLabel->setVisible(m_outcome.has_value());
    m_reasonLabel->setVisible(m_instead.has_value());
    m_reasonFrame->setVisible(m_instead.has_value());
    m_record->setVisible(m_outcome.has_value());
    m_record->setEnabled(m_mayRecord && !note().isEmpty());
    m_back->setText(tr("Back"));
    m_back->setVisible(m_protocol);
    QList<Fact> trail;
    for (const Asked &one : m_asked)
        trail << Fact{word(one.question), word(one.answer), {}, false, ColorRole::TextPrimary, {}, {}};
    m_trail->setFacts(trail);
    m_trailSection->setTitle(m_asked.isEmpty() ? QString() : tr("Asked so far"));
    m_source->setText(m_protocol ? tr("Source: %1. Version %2. %3")
                                       .arg(m_protocol->source, m_protocols.version, word(m_protocols.supervisor))
                                 : tr("Version %1. %2").arg(m_protocols.version, word(m_protocols.supervisor)));
    setAccessibleName(m_ask->text());
}

void QuestionPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int key = event->key();
    if (plain && key >= Qt::Key_1 && key <= Qt::Key_9)
        choose(key - Qt::Key_1);
    else if (plain && key == Qt::Key_Backspace && m_protocol)
        back();
    else if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter) && m_outcome)
        record();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mado
