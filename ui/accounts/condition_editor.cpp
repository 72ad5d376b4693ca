// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/condition_editor.h"

#include "ui/accounts/rule_words.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"

#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

namespace mado {

namespace {

constexpr int gap = 6;
constexpr int indent = 12;
constexpr int bar = 3;

bool countsTo(RuleCount count) { return count == RuleCount::AtLeast || count == RuleCount::AtMost; }

} // namespace

/// A group keeps how it counts while parts come and go: 'any' of one part is not yet 'all'.
struct ConditionEditor::Part
{
    RuleNode test;
    bool group = false;
    RuleCount count = RuleCount::All;
    int n = 1;
    std::vector<std::unique_ptr<Part>> parts = {};

    static std::unique_ptr<Part> of(const RuleNode &node)
    {
        auto part = std::make_unique<Part>();
        part->test = node;
        part->group = node.what == RuleTestKind::Group;
        if (part->group) {
            part->count = countOf(node);
            part->n = part->count == RuleCount::AtMost ? node.most : std::max(1, node.least);
            for (const RuleNode &inner : node.of)
                part->parts.push_back(of(inner));
            part->test = {.what = RuleTestKind::Group};
        }
        return part;
    }
    RuleNode node() const
    {
        RuleNode node = test;
        for (const auto &inner : parts)
            node.of.push_back(inner->node());
        if (group)
            setCount(node, count, n);
        return node;
    }
};

/// A group's own frame.
class ConditionEditor::Frame final : public QWidget
{
public:
    explicit Frame(const Theme &theme) : m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.color(ColorRole::AccentBorder));
        painter.setBrush(m_theme.color(ColorRole::AccentTint));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter.fillRect(QRect(0, 4, bar, height() - 8), m_theme.color(ColorRole::Accent));
    }

private:
    const Theme &m_theme;
};

ConditionEditor::ConditionEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_root(Part::of({.what = RuleTestKind::Group}))
{
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
}

ConditionEditor::~ConditionEditor() = default;

void ConditionEditor::setSubject(const RuleSubject &subject) { m_subject = subject; }

void ConditionEditor::show(const RuleNode &condition)
{
    RuleNode whole{.what = RuleTestKind::Group, .least = 1, .most = 1, .of = {condition}};
    m_root = Part::of(condition.what == RuleTestKind::Group ? condition : whole);
    m_focus = nullptr;
    rebuild();
}

/// A single test needs no group around it.
RuleNode ConditionEditor::condition() const
{
    const RuleNode node = m_root->node();
    const bool single = node.of.size() == 1 && countOf(node) == RuleCount::All;
    return single && node.of.front().what != RuleTestKind::Group ? node.of.front() : node;
}

void ConditionEditor::rebuild()
{
    delete m_inner;
    m_inner = build(*m_root, nullptr, 0);
    layout()->addWidget(m_inner);
    m_focus = nullptr;
}

void ConditionEditor::changeShape(Part *focus)
{
    m_focus = focus;
    QMetaObject::invokeMethod(this, &ConditionEditor::rebuild, Qt::QueuedConnection);
    Q_EMIT edited();
}

QWidget *ConditionEditor::build(Part &part, Part *above, int depth)
{
    if (part.group)
        return buildGroup(part, above, depth);
    auto *row = new TestRow(m_theme, m_subject, part.test);
    connect(row, &TestRow::edited, this, [this, row, &part] {
        part.test = row->node();
        Q_EMIT edited();
    });
    connect(row, &TestRow::removed, this, [this, &part, above] { remove(&part, above); });
    if (m_focus == &part)
        QMetaObject::invokeMethod(row, &TestRow::focusFirst, Qt::QueuedConnection);
    return row;
}

QWidget *ConditionEditor::buildGroup(Part &part, Part *above, int depth)
{
    auto *frame = new Frame(m_theme);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(indent, 8, 8, 4);
    column->setSpacing(gap);
    column->addWidget(buildHead(part, above));
    for (const auto &inner : part.parts)
        column->addWidget(build(*inner, &part, depth + 1));
    column->addWidget(buildFoot(part, depth));
    return frame;
}

QWidget *ConditionEditor::buildHead(Part &part, Part *above)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *count = new ChoiceBox(m_theme);
    count->setAccessibleName(tr("How many of the conditions have to hold"));
    for (int kind = int(RuleCount::All); kind <= int(RuleCount::None); ++kind)
        count->addItem(RuleWords::count(RuleCount(kind)));
    count->setCurrentIndex(int(part.count));
    auto *number = new ChoiceBox(m_theme);
    number->setAccessibleName(tr("So many"));
    for (int n = 1; n <= std::max<int>(1, int(part.parts.size())); ++n)
        number->addItem(QString::number(n));
    number->setCurrentIndex(std::min(part.n, number->count()) - 1);
    number->setVisible(countsTo(part.count));
    row->addWidget(count, 1);
    row->addWidget(number);
    connect(count, &QComboBox::activated, this, [this, number, &part](int kind) {
        part.count = RuleCount(kind);
        number->setVisible(countsTo(part.count));
        Q_EMIT edited();
    });
    connect(number, &QComboBox::activated, this, [this, &part](int index) {
        part.n = index + 1;
        Q_EMIT edited();
    });
    if (above) {
        auto *button = new IconButton(m_theme, QStringLiteral("x"));
        button->setWords(tr("Remove this group"));
        connect(button, &QAbstractButton::clicked, this, [this, &part, above] { remove(&part, above); });
        row->addWidget(button);
    }
    return head;
}

QWidget *ConditionEditor::buildFoot(Part &part, int depth)
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &words, bool group) {
        auto *add = new Button(m_theme, ButtonKind::Text, ButtonHeight::Small);
        add->setIconName(QStringLiteral("plus"));
        add->setText(words);
        add->setEnabled(qsizetype(part.parts.size()) < rulePartLimit);
        connect(add, &QPushButton::clicked, this, [this, &part, group] { this->add(part, group); });
        row->addWidget(add);
    };
    button(tr("Condition"), false);
    if (depth + 1 < ruleDepthLimit)
        button(tr("Group"), true);
    row->addStretch(1);
    return foot;
}

void ConditionEditor::add(Part &to, bool group)
{
    RuleNode test{.what = RuleTestKind::Age};
    if (m_subject.ageQuestion.isEmpty() && !m_subject.questions.isEmpty())
        test = {.what = RuleTestKind::Answered, .question = m_subject.questions.first().key};
    auto part = Part::of(group ? RuleNode{.what = RuleTestKind::Group, .least = 1, .most = 1, .of = {test}} : test);
    part->count = group ? RuleCount::Any : RuleCount::All;
    Part *focus = group ? part->parts.front().get() : part.get();
    to.parts.push_back(std::move(part));
    changeShape(focus);
}

void ConditionEditor::remove(Part *part, Part *from)
{
    std::erase_if(from->parts, [part](const std::unique_ptr<Part> &one) { return one.get() == part; });
    changeShape(from->parts.empty() ? nullptr : from->parts.back().get());
}

} // namespace mado
