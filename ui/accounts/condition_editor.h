// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/test_row.h"

namespace mado {

class ChoiceBox;

/// A condition as a tree of groups and tests that can be added, changed and removed.
class ConditionEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionEditor(const Theme &theme, QWidget *parent = nullptr);
    ~ConditionEditor() override;

    void setSubject(const RuleSubject &subject); ///< Before a condition is shown.
    void show(const RuleNode &condition);        ///< Says nothing.
    RuleNode condition() const;

Q_SIGNALS:
    void edited();

private:
    struct Part;
    class Frame;
    void rebuild();
    QWidget *build(Part &part, Part *above, int depth);
    QWidget *buildGroup(Part &part, Part *above, int depth);
    QWidget *buildHead(Part &part, Part *above);
    QWidget *buildFoot(Part &part, int depth);
    void add(Part &to, bool group);
    void remove(Part *part, Part *from);
    /// Not while a signal of what is rebuilt is still being told.
    void changeShape(Part *focus);

    const Theme &m_theme;
    RuleSubject m_subject{{}, {}, Language::Japanese};
    std::unique_ptr<Part> m_root;
    Part *m_focus = nullptr;
    QWidget *m_inner = nullptr;
};

} // namespace mado
