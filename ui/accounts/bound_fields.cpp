// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/bound_fields.h"

#include "ui/shared/choice_box.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wrap_row.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int valueWidth = 76;
constexpr int gap = 6;
enum Kind { None, Including, Excluding };

std::optional<double> numberIn(const QLineEdit &field)
{
    bool good = false;
    const double value = field.text().trimmed().toDouble(&good);
    return good ? std::optional(value) : std::nullopt;
}

QString text(double value) { return QString::number(value, 'g', 10); }

} // namespace

BoundFields::BoundFields(const Theme &theme, const QString &about, const QString &unit, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new WrapRow(gap);
    m_lower =
        buildSide(theme, {tr("no lower bound"), tr("at least"), tr("more than")}, tr("%1, lower bound").arg(about));
    m_upper =
        buildSide(theme, {tr("no upper bound"), tr("at most"), tr("less than")}, tr("%1, upper bound").arg(about));
    for (const Side &side : {m_lower, m_upper}) {
        row->add(side.kind);
        row->add(side.value);
    }
    if (!unit.trimmed().isEmpty()) {
        auto *label = new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary);
        label->setText(unit.trimmed());
        row->add(label);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(row);
    refresh();
}

BoundFields::Side BoundFields::buildSide(const Theme &theme, const QStringList &words, const QString &name)
{
    const Side side{new ChoiceBox(theme), new QLineEdit};
    side.kind->addItems(words);
    side.kind->setAccessibleName(name);
    side.value->setAccessibleName(name + QLatin1Char(' ') + tr("value"));
    side.value->setFixedWidth(valueWidth);
    connect(side.kind, &QComboBox::activated, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(side.value, &QLineEdit::textEdited, this, &BoundFields::edited);
    return side;
}

void BoundFields::refresh()
{
    for (const Side &side : {m_lower, m_upper})
        side.value->setVisible(side.kind->currentIndex() != None);
}

void BoundFields::show(const RuleBounds &bounds)
{
    const auto put = [](const Side &side, const std::optional<double> &including,
                        const std::optional<double> &excluding) {
        side.kind->setCurrentIndex(including ? Including : excluding ? Excluding : None);
        const auto value = including ? including : excluding;
        side.value->setText(value ? text(*value) : QString());
    };
    put(m_lower, bounds.atLeast, bounds.moreThan);
    put(m_upper, bounds.atMost, bounds.lessThan);
    refresh();
}

RuleBounds BoundFields::bounds() const
{
    RuleBounds bounds;
    const auto take = [](const Side &side, std::optional<double> &including, std::optional<double> &excluding) {
        if (side.kind->currentIndex() == Including)
            including = numberIn(*side.value);
        if (side.kind->currentIndex() == Excluding)
            excluding = numberIn(*side.value);
    };
    take(m_lower, bounds.atLeast, bounds.moreThan);
    take(m_upper, bounds.atMost, bounds.lessThan);
    return bounds;
}

} // namespace mado
