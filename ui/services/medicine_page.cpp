// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/medicine_page.h"

#include "contract/permissions.h"
#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/services/close_service_sheet.h"
#include "ui/services/medicine_card.h"
#include "ui/services/medicine_table.h"
#include "ui/services/medicine_words.h"
#include "ui/services/round_list.h"
#include "ui/shared/button.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/save_file.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QLineEdit>
#include <QStackedLayout>
#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Which { All, ToPrescribe, ToArrange, ToDeliver, Stopped };

int counted(const MedicineBoard &board, MedicineStage stage)
{
    return int(std::ranges::count(board.requests, stage, &MedicineRequest::stage));
}

} // namespace

bool MedicinePage::isFor(Role role) { return allows(role, Permission::ReadMedicine); }

void MedicinePage::connectParts()
{
    connect(m_which, &Segmented::chosen, this, [this] { refresh(); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_table, &MedicineTable::chosenChanged, this, &MedicinePage::refreshCard);
    connect(m_table, &MedicineTable::nextRequested, this, &MedicinePage::makeNextStep);
    connect(m_table, &MedicineTable::cardRequested, m_card, &MedicineCard::focusNote);
    connect(m_card, &MedicineCard::prescribeRequested, this, &MedicinePage::prescribe);
    connect(m_card, &MedicineCard::stepRequested, this, &MedicinePage::move);
    connect(m_card, &MedicineCard::conversationRequested, this, &MedicinePage::conversationRequested);
    connect(m_print, &QPushButton::clicked, this, &MedicinePage::print);
    connect(m_close, &QPushButton::clicked, this, &MedicinePage::askClose);
}

void MedicinePage::setMedicine(Medicine *medicine)
{
    m_medicine = medicine;
    reloadIfShown();
}

void MedicinePage::setPrivacyBars(bool on)
{
    m_barred = on;
    refresh();
}

void MedicinePage::focusList() { m_table->setFocus(Qt::ShortcutFocusReason); }

void MedicinePage::cyclePane()
{
    if (m_table->hasFocus())
        m_card->focusNote();
    else
        focusList();
}

bool MedicinePage::hasServer() const { return m_medicine != nullptr; }

void MedicinePage::loadAccounts() { accountsFrom(m_medicine->accounts()); }

void MedicinePage::leaveAccount() { m_board = std::nullopt; }

void MedicinePage::loadBoard()
{
    boardFrom(m_medicine->board(*m_account), [this](const auto &board) { received(board); });
}

std::optional<QDateTime> MedicinePage::asOf() const
{
    return m_board ? std::optional(m_board->serverTime) : std::nullopt;
}

void MedicinePage::received(const MedicineBoard &board)
{
    m_card->setBusy(false);
    m_board = board;
    refresh();
    Q_EMIT countChanged(openRequests());
}

QDate MedicinePage::today() const { return m_board ? wording::dateInTokyo(m_board->serverTime) : QDate(); }

int MedicinePage::openRequests() const
{
    return m_board ? counted(*m_board, MedicineStage::Requested) + counted(*m_board, MedicineStage::Prescribed) : 0;
}

bool MedicinePage::shown(const MedicineRequest &request) const
{
    const QString search = m_search->text().trimmed();
    const auto holds = [&](const QString &text) { return text.contains(search, Qt::CaseInsensitive); };
    if (!search.isEmpty() && !holds(request.number) && !holds(request.resident) && !holds(request.medicine) &&
        !holds(request.place))
        return false;
    switch (m_which->current()) {
    case ToPrescribe:
        return request.stage == MedicineStage::Requested;
    case ToArrange:
        return request.stage == MedicineStage::Prescribed && !request.trouble;
    case ToDeliver:
        return request.stage == MedicineStage::Arranged && !request.trouble;
    case Stopped:
        return request.trouble.has_value();
    default:
        return true;
    }
}

void MedicinePage::refresh()
{
    QList<MedicineRequest> requests;
    if (m_board)
        std::ranges::copy_if(m_board->requests, std::back_inserter(requests),
                             [this](const MedicineRequest &request) { return shown(request); });
    m_table->show(requests, today(), m_language, m_barred);
    const bool none = requests.isEmpty();
    m_faces->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_table);
    m_empty->setWords(!m_board ? tr("Not loaded yet") : tr("No such requests"), QString());
    m_print->setEnabled(m_board && !RoundList::of(*m_board).isEmpty());
    m_close->setVisible(m_board && !m_board->closing && allows(m_me.role, Permission::CloseService));
    refreshFigures();
    refreshCard();
}

void MedicinePage::refreshFigures()
{
    m_figures->setText(!m_board ? QString()
                                : tr("%1 to prescribe   %2 to arrange   %3 to deliver")
                                      .arg(counted(*m_board, MedicineStage::Requested))
                                      .arg(counted(*m_board, MedicineStage::Prescribed))
                                      .arg(counted(*m_board, MedicineStage::Arranged)));
    const auto soon = !m_board ? 0 : std::ranges::count_if(m_board->requests, [this](const MedicineRequest &request) {
        return request.stage != MedicineStage::Delivered && request.neededOn && *request.neededOn <= today();
    });
    m_urgent->setText(soon > 0 ? tr("%1 needed today").arg(soon) : QString());
    if (m_board && m_board->closing)
        m_help->setText(tr("Service ended on %1. Data are kept until %2.")
                            .arg(wording::shortDate(wording::dateInTokyo(m_board->closing->at), m_language),
                                 m_board->closing->keepUntil.toString(Qt::ISODate)));
    else
        m_help->setText(!m_board ? QString()
                                 : tr("So far: medicine %1, nurse %2, counsellor %3, physician %4")
                                       .arg(m_board->counts.medicine)
                                       .arg(m_board->counts.nurse)
                                       .arg(m_board->counts.counsellor)
                                       .arg(m_board->counts.physician));
}

const MedicineRequest *MedicinePage::chosen() const
{
    const auto id = m_table->chosen();
    if (!m_board || !id)
        return nullptr;
    const auto found = std::ranges::find(m_board->requests, *id, &MedicineRequest::id);
    return found == m_board->requests.end() ? nullptr : &*found;
}

void MedicinePage::refreshCard()
{
    const MedicineRequest *request = chosen();
    m_card->show(request ? std::optional(*request) : std::nullopt, today(), m_language, m_barred);
}

void MedicinePage::prescribe(const QString &text)
{
    const MedicineRequest *request = chosen();
    if (!request || !m_medicine || text.isEmpty())
        return;
    m_card->setBusy(true);
    whenReady(this, m_medicine->prescribe(*m_account, request->id, {request->revision, text}),
              [this](const Result<MedicineRequest> &now) { changed(now, tr("The prescription is recorded.")); });
}

void MedicinePage::makeNextStep()
{
    const MedicineRequest *request = chosen();
    const auto next = request ? MedicineWords::next(*request) : std::nullopt;
    if (next)
        move(*next, std::nullopt);
    else if (request && request->stage != MedicineStage::Delivered)
        Q_EMIT said(m_me.role == Role::Physician ? tr("Write the prescription first.")
                                                 : tr("A physician has to prescribe first."));
}

void MedicinePage::move(MedicineChangeKind what, const std::optional<MedicineTrouble> &trouble)
{
    const MedicineRequest *request = chosen();
    if (!request || !m_medicine)
        return;
    const QString words = what == MedicineChangeKind::Arranged    ? tr("%1 is arranged; the resident is told.")
                          : what == MedicineChangeKind::Delivered ? tr("%1 was delivered; the resident is told.")
                          : trouble == MedicineTrouble::NeedsPhysician
                              ? tr("%1 waits for a physician, who is asked for in the queue.")
                          : trouble ? tr("%1 is out of stock; the resident is told.")
                                    : tr("%1 goes on.");
    m_card->setBusy(true);
    whenReady(this, m_medicine->move(*m_account, request->id, {request->revision, what, m_card->note(), trouble}),
              [this, words, number = request->number](const Result<MedicineRequest> &now) {
                  changed(now, words.arg(number));
              });
}

void MedicinePage::changed(const Result<MedicineRequest> &request, const QString &words)
{
    m_card->setBusy(false);
    if (!request) {
        tellFault(request.error());
        if (request.error().kind == AppError::Kind::Refused)
            reload();
        return;
    }
    hideFault();
    m_card->clearNote();
    for (MedicineRequest &known : m_board->requests) {
        if (known.id == request->id)
            known = *request;
    }
    refresh();
    Q_EMIT countChanged(openRequests());
    Q_EMIT said(words);
}

void MedicinePage::print()
{
    askWhereToSave(this, {tr("Save the round list"), u"medicine-round.pdf"_s, tr("PDF files (*.pdf)")},
                   [this](const QString &path) { writeRoundList(path); });
}

void MedicinePage::writeRoundList(const QString &path)
{
    if (!m_board)
        return;
    Q_EMIT said(RoundList::write(path, *m_board, m_language)
                    ? tr("The round list is saved. It names people: put the sheet away after the round.")
                    : tr("The file cannot be written. Choose another folder."));
}

void MedicinePage::askClose()
{
    if (!m_board)
        return;
    if (!m_sheet) {
        m_sheet = new CloseServiceSheet(m_theme, window());
        connect(m_sheet, &Sheet::accepted, this, &MedicinePage::close);
    }
    m_sheet->ask(*m_board, m_language);
}

void MedicinePage::close()
{
    if (!m_medicine || !m_account)
        return;
    m_sheet->setBusy(true);
    whenReady(this, m_medicine->close(*m_account, m_sheet->written()), [this](const Result<MedicineBoard> &board) {
        if (!board)
            return m_sheet->showFailure(ErrorWords::of(board.error(), m_language));
        m_sheet->setBusy(false);
        m_sheet->dismiss();
        hideFault();
        received(*board);
        Q_EMIT said(tr("The service has ended. Residents are being told."));
    });
}

} // namespace mado
