// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chip_flow.h"

#include <algorithm>

namespace mado {

namespace {
constexpr int gap = 6;
}

ChipFlow::ChipFlow(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred); // shrinks to what its width needs
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipFlow::setChoices(const QList<Choice> &choices)
{
    const QStringList on = chosen();
    for (const auto &[key, chip] : std::exchange(m_chips, {}))
        delete chip;
    for (const Choice &choice : choices) {
        auto *chip = new Chip(m_theme, this);
        chip->setCheckable(true);
        chip->setText(choice.words);
        chip->setChecked(on.contains(choice.key));
        chip->show();
        connect(chip, &QAbstractButton::toggled, this, [this] {
            arrange(width(), true); // a chosen one is bold and so wider
            Q_EMIT changed();
        });
        m_chips.append({choice.key, chip});
    }
    updateGeometry();
    arrange(width(), true);
}

void ChipFlow::setChosen(const QStringList &keys)
{
    for (const auto &[key, chip] : std::as_const(m_chips))
        chip->setChecked(keys.contains(key));
}

QStringList ChipFlow::chosen() const
{
    QStringList keys;
    for (const auto &[key, chip] : m_chips) {
        if (chip->isChecked())
            keys << key;
    }
    return keys;
}

int ChipFlow::arrange(int width, bool move) const
{
    int left = 0;
    int top = 0;
    const int high = m_theme.size(Size::Chip);
    for (const auto &[key, chip] : m_chips) {
        const int wide = chip->sizeHint().width();
        if (left > 0 && left + wide > width) {
            left = 0;
            top += high + gap;
        }
        if (move)
            chip->setGeometry(left, top, wide, high);
        left += wide + gap;
    }
    return m_chips.isEmpty() ? 0 : top + high;
}

int ChipFlow::heightForWidth(int width) const { return arrange(width, false); }

QSize ChipFlow::sizeHint() const { return {360, heightForWidth(std::max(width(), 360))}; }

QSize ChipFlow::minimumSizeHint() const { return {120, m_chips.isEmpty() ? 0 : m_theme.size(Size::Chip)}; }

void ChipFlow::resizeEvent(QResizeEvent *) { arrange(width(), true); }

} // namespace mado
