// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/consultation.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace mado {

class Avatar;
class Button;
class FactList;
class PanelSection;
class StepMark;
class TextLabel;

/// 2人の手順: why, who the two are, what they do step by step, what both have to decide. Digits mark steps.
class DangerPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DangerPage(const Theme &theme, QWidget *parent = nullptr);

    /// `online`: joining, marking and agreeing need the server's word.
    void show(const Consultation &consultation, const StaffId &me, bool online, Language language);

    using QWidget::show;

Q_SIGNALS:
    void joinRequested();
    void stepMarked(const QString &step, bool done);
    void agreed(bool agrees);
    void emergencyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct StepRow
    {
        StepMark *mark;
        TextLabel *title;
        TextLabel *how;
        TextLabel *when;
        QWidget *row;
    };
    struct PersonRow
    {
        Avatar *avatar;
        TextLabel *name;
        TextLabel *task;
        QWidget *row;
    };
    PersonRow person();
    StepRow step(int number);
    void build();
    void mark(int index);
    void showWhy();
    void showPeople();
    void showSteps();
    void showDecisions();
    bool isOwner() const;
    bool isSecond() const;

    const Theme &m_theme;
    std::optional<Consultation> m_shown;
    std::optional<StaffId> m_me;
    bool m_online = true;
    Language m_language = Language::Japanese;
    PanelSection *m_why;
    FactList *m_reasons;
    TextLabel *m_rule;
    PanelSection *m_people;
    PersonRow m_owner;
    PersonRow m_second;
    Button *m_join;
    PanelSection *m_stepSection;
    QWidget *m_stepBox;
    QVBoxLayout *m_stepColumn;
    QList<StepRow> m_steps;
    PanelSection *m_decide;
    Button *m_emergency;
    Button *m_agree;
    TextLabel *m_both;
    FactList *m_routes;
    PanelSection *m_sourceSection;
    TextLabel *m_source;
};

} // namespace mado
