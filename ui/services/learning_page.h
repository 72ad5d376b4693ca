// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/learning.h"
#include "contract/staff.h"
#include "ui/services/service_page.h"

namespace mado {

class Button;
class ChoiceBox;
class FaqRows;
class LearningForm;
class PhonePreview;
class Segmented;
class Tag;
class TextLabel;
class WeekCalendar;

/// 学習支援: what children learn from by subject and school year, and live lessons of the days to come; how often each
/// was shown, and who wants to be reminded.
class LearningPage final : public ServicePage
{
    Q_OBJECT

public:
    LearningPage(const Theme &theme, const StaffProfile &me, QWidget *parent = nullptr);

    /// Whether somebody of the role has such a page at all.
    static bool isFor(Role role);
    void setLearning(Learning *learning); ///< Outlives the page, or is taken away with nullptr.
    void focusList() override;
    void cyclePane() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildList();
    QWidget *buildItem();
    void connectParts();
    void retranslate() override;
    bool hasServer() const override;
    void loadAccounts() override;
    void loadBoard() override;
    void leaveAccount() override;
    std::optional<QDateTime> asOf() const override;
    void received(const LearningBoard &board);
    void refresh() override;
    void refreshList();
    void refreshItem();
    void refreshFacts();
    void choose();
    void begin(const LearningItemId &id, const LearningContent &content);
    void beginNew();
    bool isShown(const LearningItem &item) const;
    bool isTyped() const;
    const LearningItem *current() const;
    QDateTime now() const;
    void chooseLesson(const LearningItemId &id);
    void save();
    void take(LearningStepKind what);
    void changed(const Result<LearningBoard> &board, const QString &words);

    Learning *m_learning = nullptr;
    bool m_filling = false;
    std::optional<LearningBoard> m_board;
    std::optional<LearningItemId> m_id;
    std::optional<LearningContent> m_filled; ///< What the form was given.
    Segmented *m_which;
    ChoiceBox *m_subject;
    TextLabel *m_count;
    FaqRows *m_rows;
    Button *m_new;
    TextLabel *m_title;
    Tag *m_state;
    TextLabel *m_note;
    Button *m_save;
    Button *m_publish;
    Button *m_withdraw;
    LearningForm *m_form;
    TextLabel *m_previewLabel;
    PhonePreview *m_preview;
    WeekCalendar *m_calendar;
    QWidget *m_item = nullptr;
};

} // namespace mado
