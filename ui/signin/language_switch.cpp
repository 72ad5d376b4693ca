// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/language_switch.h"

#include "ui/shared/focus_ring.h"
#include "ui/shared/paint.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>

namespace mado {

class SignInLanguage::Half final : public QAbstractButton
{
public:
    Half(const Theme &theme, const QString &words, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
    {
        setText(words);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(theme.size(Size::MinTarget) - 2);
        addFocusRing(*this, theme, theme.radius(Radius::Tag));
    }
    QSize sizeHint() const override
    {
        return {paint::textWidth(m_theme.font(TextStyle::Meta, true), text()) + 16, m_theme.size(Size::MinTarget) - 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked())
            paint::box(painter, rect(), {m_theme.color(ColorRole::AccentTint), {}, qreal(m_theme.radius(Radius::Tag))});
        paint::text(painter, rect(), text(), m_theme.font(TextStyle::Meta, isChecked()),
                    m_theme.color(isChecked() ? ColorRole::Accent : ColorRole::TextSecondary), Qt::AlignHCenter);
    }

private:
    const Theme &m_theme;
};

SignInLanguage::SignInLanguage(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_group(new QButtonGroup(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    const QString words[] = {QStringLiteral("日本語"), QStringLiteral("EN")};
    for (const Language language : {Language::Japanese, Language::English}) {
        auto *half = new Half(theme, words[int(language)], this);
        half->setAccessibleName(language == Language::Japanese ? words[0] : QStringLiteral("English"));
        m_group->addButton(half, int(language));
        row->addWidget(half);
    }
    setLanguage(Language::Japanese);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(Language(id)); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SignInLanguage::setLanguage(Language language) { m_group->button(int(language))->setChecked(true); }

void SignInLanguage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(),
               {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderSubtle),
                qreal(m_theme.radius(Radius::Button))});
}

} // namespace mado
