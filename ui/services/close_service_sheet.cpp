// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/close_service_sheet.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace mado {

namespace {
constexpr int textHeight = 110;
} // namespace

CloseServiceSheet::CloseServiceSheet(const Theme &theme, QWidget *window)
    : Sheet(theme, window),
      m_means(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this))
{
    m_means->setWrap(true);
    body()->addWidget(m_means);
    m_jaLabel = addLabel();
    m_ja = new QPlainTextEdit(this);
    body()->addWidget(m_ja);
    m_enLabel = addLabel();
    m_en = new QPlainTextEdit(this);
    body()->addWidget(m_en);
    for (QPlainTextEdit *edit : {m_ja, m_en}) {
        edit->setFixedHeight(textHeight);
        edit->setTabChangesFocus(true);
        connect(edit, &QPlainTextEdit::textChanged, this, &CloseServiceSheet::check);
    }
}

void CloseServiceSheet::ask(const MedicineBoard &board, Language language)
{
    setTitle(tr("End the service"), board.account.name.in(language));
    m_means->setText(tr("Every resident is told this text, and nothing new is taken in. What is under way goes on. The "
                        "time for which the data are kept begins to run. This cannot be undone."));
    m_jaLabel->setText(tr("Text in Japanese"));
    m_enLabel->setText(tr("Text in English"));
    m_ja->setAccessibleName(m_jaLabel->text());
    m_en->setAccessibleName(m_enLabel->text());
    m_ja->setPlainText(board.farewell.ja);
    m_en->setPlainText(board.farewell.en);
    mainButton()->setText(tr("End the service"));
    mainButton()->setKind(ButtonKind::Danger);
    cancelButton()->setText(tr("Back"));
    showFailure({});
    check();
    open();
}

CloseService CloseServiceSheet::written() const
{
    return {{m_ja->toPlainText().trimmed(), m_en->toPlainText().trimmed()}};
}

QWidget *CloseServiceSheet::firstField() const { return m_ja; }

void CloseServiceSheet::check()
{
    const CloseService now = written();
    const bool there = !now.text.ja.isEmpty() && !now.text.en.isEmpty();
    const bool fits = now.text.ja.size() <= farewellLimit && now.text.en.size() <= farewellLimit;
    setComplete(there && fits);
    showHint(!there  ? tr("Both languages are needed.")
             : !fits ? tr("At most 1,000 characters in each language.")
                     : QString());
}

} // namespace mado
