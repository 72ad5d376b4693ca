// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/learning.h"
#include "contract/staff.h"
#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>

namespace mado {

class Banner;
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
class LearningPage final : public QWidget
{
    Q_OBJECT

public:
    LearningPage(const Theme &theme, const StaffProfile &me, QWidget *parent = nullptr);

    /// Whether somebody of the role has such a page at all.
    static bool isFor(Role role);
    void setLearning(Learning *learning); ///< Outlives the page, or is taken away with nullptr.
    void setLanguage(Language language);
    void focusList();
    void cyclePane();
    void reload();

Q_SIGNALS:
    void said(const QString &words); ///< For a toast.
    /// There is an account that teaches, or none.
    void taughtChanged(bool any);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildList();
    QWidget *buildItem();
    void connectParts();
    void retranslate();
    void loadAccounts();
    void received(const Result<LearningBoard> &board);
    void refresh();
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
    void chooseAccount(int index);
    void chooseLesson(const LearningItemId &id);
    void save();
    void take(LearningStepKind what);
    void changed(const Result<LearningBoard> &board, const QString &words);
    void tellFault(const AppError &error);

    const Theme &m_theme;
    const StaffProfile m_me;
    Learning *m_learning = nullptr;
    Language m_language = Language::Japanese;
    bool m_asking = false;
    bool m_busy = false;
    bool m_filling = false;
    QList<AnnouncementAccount> m_accounts;
    std::optional<AccountId> m_account;
    std::optional<LearningBoard> m_board;
    std::optional<LearningItemId> m_id;
    std::optional<LearningContent> m_filled; ///< What the form was given.
    QTimer m_reads;
    Banner *m_banner;
    ChoiceBox *m_accountBox;
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
    QWidget *m_list = nullptr;
    QWidget *m_item = nullptr;
};

} // namespace mado
