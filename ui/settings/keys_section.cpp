// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys_section.h"

#include "ui/settings/settings_card.h"
#include "ui/shared/text_label.h"

#include <QVBoxLayout>

namespace mado {

KeysSection::KeysSection(const Theme &theme, QWidget *parent)
    : QScrollArea(parent),
      m_title(new TextLabel(theme, TextStyle::Section, ColorRole::TextPrimary)),
      m_keys(new KeyCard(theme, KeyCard::Which::All))
{
    constexpr int outer = 32;
    constexpr int widest = 560;
    m_title->setBold(true);
    m_keys->setMaximumWidth(widest);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(outer, 24, outer, 24);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_keys);
    column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    retranslate();
}

void KeysSection::retranslate()
{
    m_title->setText(tr("Keyboard"));
    setAccessibleName(m_title->text());
    m_keys->retranslate();
}

} // namespace mado
