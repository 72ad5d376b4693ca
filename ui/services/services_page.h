// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/faq.h"
#include "contract/staff.h"
#include "ui/services/faq_rows.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStackedLayout;

namespace mado {

class Banner;
class Button;
class Chip;
class ChoiceBox;
class EmptyState;
class FaqEditor;
class FaqSide;
class Segmented;
class TextLabel;

/// サービス: the frequent questions of an account. What was not answered, grouped by likeness; the entries; one of them
/// being written, and how residents will see it. Nothing is kept on this computer.
class ServicesPage final : public QWidget
{
    Q_OBJECT

public:
    ServicesPage(const Theme &theme, const StaffProfile &me, QWidget *parent = nullptr);

    /// Whether somebody of the role has such a page at all.
    static bool isFor(Role role);
    void setFaq(Faq *faq); ///< Outlives the page, or is taken away with nullptr.
    void setLanguage(Language language);
    void setPrivacyBars(bool on); ///< What residents wrote is not shown.
    void focusList();
    void cyclePane();
    void reload();
    void importFrom(const QString &path);
    void exportTo(const QString &path);

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
    QWidget *buildLists();
    void connectParts();
    void retranslate();
    void received(const Result<FaqBoard> &board);
    void loadAccounts();
    void chooseAccount(int index);
    void refresh();
    void refreshGroups();
    void refreshEntries();
    bool shown(const FaqGroup &group) const;
    void choose();
    void openEntry(const FaqEntryId &id, const QList<FaqAsked> &questions = {});
    void beginNew(const QList<FaqAsked> &questions = {});
    void save(bool checkAsked);
    void act(FaqStepKind kind, const std::optional<int> &version);
    void changed(const Result<FaqEntry> &entry, const QString &words);
    void hold();
    void importFile();
    void exportFile();
    void tell(const QString &words);
    void tellFault(const AppError &error);
    const FaqGroup *chosenGroup() const;
    bool leaves(); ///< False: something typed is not saved, and the person was told.

    const Theme &m_theme;
    const StaffProfile m_me;
    Faq *m_faq = nullptr;
    Language m_language = Language::Japanese;
    bool m_barred = false;
    bool m_asking = false;
    bool m_settingRow = false;
    QString m_shownKey;
    QList<FaqAccount> m_accounts;
    std::optional<AccountId> m_account;
    std::optional<FaqBoard> m_board;
    std::optional<FaqEntryId> m_entry;   ///< Being written; of a new one, the id it will have.
    std::optional<FaqEntryId> m_opening; ///< Asked for and not there yet.
    qint64 m_revision = 0;
    QTimer m_reads;
    Banner *m_banner;
    QWidget *m_lists;
    ChoiceBox *m_accountBox;
    Segmented *m_which;
    TextLabel *m_count;
    QLineEdit *m_search;
    Chip *m_held;
    Chip *m_newest;
    FaqRows *m_rows;
    EmptyState *m_empty;
    QStackedLayout *m_faces;
    Button *m_new;
    Button *m_import;
    Button *m_export;
    FaqEditor *m_editor;
    FaqSide *m_side;
};

} // namespace mado
