// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/announcements.h"
#include "contract/staff.h"
#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace mado {

class AudienceAnswers;
class Banner;
class Button;
class ChoiceBox;
class FaqRows;
class PhonePreview;
class QuotaBar;
class Segmented;
class TextLabel;

/// お知らせ: written in two languages, tested on one's own telephone, approved by somebody else, sent with its progress
/// in sight. How many people and messages it takes stands there before it goes.
class AnnouncementsPage final : public QWidget
{
    Q_OBJECT

public:
    AnnouncementsPage(const Theme &theme, const StaffProfile &me, QWidget *parent = nullptr);

    /// Whether somebody of the role has such a page at all.
    static bool isFor(Role role);
    void setAnnouncements(Announcements *announcements); ///< Outlives the page, or is taken away with nullptr.
    void setLanguage(Language language);
    void focusList();
    void cyclePane();
    void reload();

Q_SIGNALS:
    void said(const QString &words); ///< For a toast.

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildList();
    QWidget *buildEditor();
    QWidget *buildSide();
    void connectParts();
    void retranslate();
    void loadAccounts();
    void chooseAccount(int index);
    void received(const Result<AnnouncementBoard> &board);
    void refresh();
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
    void tellFault(const AppError &error);

    const Theme &m_theme;
    const StaffProfile m_me;
    Announcements *m_announcements = nullptr;
    Language m_language = Language::Japanese;
    bool m_asking = false;
    bool m_busy = false;
    bool m_filling = false;
    QList<AnnouncementAccount> m_accounts;
    std::optional<AccountId> m_account;
    std::optional<AnnouncementBoard> m_board;
    AnnouncementId m_id = AnnouncementId::random();
    QTimer m_reads;
    Banner *m_banner;
    ChoiceBox *m_accountBox;
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
    QWidget *m_list = nullptr;
    QWidget *m_side = nullptr; ///< Beside the editor, or at its end in a narrow window.
    QBoxLayout *m_row = nullptr;
    QBoxLayout *m_editorColumn = nullptr;
    bool m_beneath = false;
};

} // namespace mado
