// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/announcements.h"
#include "contract/staff.h"
#include "ui/services/service_page.h"

class QBoxLayout;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace mado {

class AudienceAnswers;
class Button;
class ChoiceBox;
class FaqRows;
class PhonePreview;
class QuotaBar;
class Segmented;
class TextLabel;

/// お知らせ: written in two languages, tested on one's own telephone, approved by somebody else, sent with its progress
/// in sight. How many people and messages it takes stands there before it goes.
class AnnouncementsPage final : public ServicePage
{
    Q_OBJECT

public:
    AnnouncementsPage(const Theme &theme, const StaffProfile &me, QWidget *parent = nullptr);

    /// Whether somebody of the role has such a page at all.
    static bool isFor(Role role);
    void setAnnouncements(Announcements *announcements); ///< Outlives the page, or is taken away with nullptr.
    void setLanguage(Language language) override;
    void focusList() override;
    void cyclePane() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildList();
    QWidget *buildEditor();
    QWidget *buildSide();
    void connectParts();
    void retranslate() override;
    bool hasServer() const override;
    void loadAccounts() override;
    void loadBoard() override;
    void leaveAccount() override;
    std::optional<QDateTime> asOf() const override;
    void received(const AnnouncementBoard &board);
    void refresh() override;
    void refreshList();
    void refreshFacts();
    void refreshButtons();
    void refreshAudience();
    void choose();
    void beginNew();
    void fill(const AnnouncementContent &content);
    AnnouncementContent written() const;
    bool isTyped() const;
    std::optional<int> people() const;
    QString peopleWords() const;
    const Announcement *current() const;
    void save();
    void take(AnnouncementStepKind what);
    void approve();
    void changed(const Result<AnnouncementBoard> &board, const QString &words);

    Announcements *m_announcements = nullptr;
    bool m_filling = false;
    std::optional<AnnouncementBoard> m_board;
    AnnouncementId m_id = AnnouncementId::random();
    FaqRows *m_rows;
    Button *m_new;
    TextLabel *m_state;
    TextLabel *m_progress;
    TextLabel *m_titleLabel;
    QLineEdit *m_title;
    TextLabel *m_audienceLabel;
    Segmented *m_audience;
    ChoiceBox *m_value;
    AudienceAnswers *m_answers;
    TextLabel *m_people;
    TextLabel *m_left;
    TextLabel *m_textLabel;
    Segmented *m_which;
    QStackedWidget *m_texts;
    QPlainTextEdit *m_ja;
    QPlainTextEdit *m_en;
    TextLabel *m_whenLabel;
    Segmented *m_when;
    QDateTimeEdit *m_at;
    TextLabel *m_quotaLabel;
    QuotaBar *m_quota;
    TextLabel *m_quotaWords;
    TextLabel *m_testWords;
    Button *m_save;
    Button *m_test;
    Button *m_ask;
    Button *m_approve;
    Button *m_back;
    Button *m_stop;
    TextLabel *m_previewLabel;
    PhonePreview *m_preview;
    TextLabel *m_checks;
    QWidget *m_side = nullptr; ///< Beside the editor, or at its end in a narrow window.
    QBoxLayout *m_row = nullptr;
    QBoxLayout *m_editorColumn = nullptr;
    bool m_beneath = false;
};

} // namespace mado
