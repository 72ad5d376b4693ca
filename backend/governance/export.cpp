// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/export.h"

#include "backend/governance/attempts.h"
#include "backend/governance/provisions.h"
#include "backend/governance/refusals.h"
#include "contract/codecs_people.h"
#include "contract/tokyo.h"

#include <QSet>
#include <sodium.h>

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayOf(const QDateTime &at) { return dayText(inTokyo(at).date()); }

QString cell(const QString &key, const store::GivenRow &row, int record)
{
    if (key == u"record"_s)
        return QString::number(record);
    if (key == u"answered_on"_s || key == u"opened_on"_s)
        return dayOf(row.at);
    if (key == u"closed_on"_s)
        return row.closedAt ? dayOf(*row.closedAt) : QString();
    if (key == u"age_band"_s)
        return row.ageBand.ja;
    if (key == u"municipality"_s)
        return row.municipality.ja;
    if (key == u"level"_s)
        return row.level;
    if (key == u"disposition"_s)
        return row.disposition;
    return key == u"phone"_s ? row.phone : QString();
}

/// Spreadsheets run what begins like this.
bool looksLikeFormula(const QString &text)
{
    static const QString signs = u"=+-@\t\r＝＋－＠"_s;
    return !text.isEmpty() && signs.contains(text.front());
}

QString quoted(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QList<store::GivenRow> rowsFor(store::Transaction &tx, const Officer &officer, const ProvisionRequest &request,
                               const QString &consent)
{
    const QDateTime from = fromTokyo(request.from, QTime(0, 0));
    const QDateTime until = fromTokyo(request.until.addDays(1), QTime(0, 0));
    if (request.dataSet == DataSet::ConsultationRecords)
        return store::consultationsGiven(tx, request.prefecture, from, until, consent);
    QList<store::GivenRow> rows;
    for (const ServedAccount &served : servedNow(tx, officer.services).accounts) {
        if (served.prefecture == request.prefecture)
            rows += store::answersGiven(tx, served.account, from, until, consent);
    }
    return rows;
}

QList<DataField> fieldsOf(const Policies &policies, const ProvisionRequest &request)
{
    QList<DataField> fields;
    for (const QString &key : request.fields) {
        if (const DataField *field = policies.field(request.dataSet, key))
            fields.append(*field);
    }
    return fields;
}

/// What the file says of itself: for whom, what for, by which rule.
QStringList headerOf(const Officer &officer, const ProvisionRequest &request, const AgreementContent &agreement,
                     const RuleDecision &decision)
{
    QStringList lines{u"提供先"_s, agreement.recipient,
                      u"目的"_s,   agreement.scope,
                      u"根拠"_s,   decision.rule ? decision.rule->law.ja + u' ' + decision.rule->article.ja : QString(),
                      u"期間"_s,   dayText(request.from) + u"–"_s + dayText(request.until)};
    if (decision.terms)
        lines << u"利用規約"_s << decision.terms->article.ja;
    if (agreement.freeOfCharge)
        lines << u"費用"_s << u"無償"_s;
    lines << u"廃棄"_s << agreement.disposal;
    if (officer.services.training)
        lines << u"注意"_s << u"架空の値"_s;
    return lines;
}

/// Empty: not a key that anything can be sealed to.
QByteArray sealedTo(const QByteArray &key, QByteArray plain)
{
    QByteArray box(plain.size() + int(crypto_box_SEALBYTES), Qt::Uninitialized);
    const int done = crypto_box_seal(
        reinterpret_cast<unsigned char *>(box.data()), reinterpret_cast<const unsigned char *>(plain.constData()),
        static_cast<unsigned long long>(plain.size()), reinterpret_cast<const unsigned char *>(key.constData()));
    sodium_memzero(plain.data(), std::size_t(plain.size()));
    return done == 0 ? box : QByteArray();
}

QString digestOf(const QByteArray &file)
{
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), std::size_t(digest.size()),
                       reinterpret_cast<const unsigned char *>(file.constData()),
                       static_cast<unsigned long long>(file.size()), nullptr, 0);
    return QString::fromLatin1(digest.toHex());
}

tl::expected<Provision, Problem> approved(store::Transaction &tx, const Officer &officer, const ProvisionId &id)
{
    auto provision = store::findProvision(tx, id);
    if (!provision || provision->request.prefecture != officer.staff.prefecture)
        return tl::unexpected(refused::unknownProvision());
    return std::move(*provision);
}

RegisterEntry entryFor(const Officer &officer, const Provision &provision, const AgreementContent &agreement,
                       const Bounded &bounded, const Days &days)
{
    return {.id = ProvisionExportId::random(),
            .provision = provision.id,
            .at = officer.now,
            .by = officer.name(),
            .approvedBy = *provision.decidedBy,
            .recipient = agreement.recipient,
            .people = bounded.people,
            .leftOut = bounded.leftOut,
            .rows = int(bounded.rows.size()),
            .digest = {},
            .rule = {},
            .from = days.from,
            .until = days.until,
            .expires = agreement.until};
}

} // namespace

Bounded boundedBy(People people, const QList<store::GivenRow> &rows)
{
    Bounded bounded{{}, 0, 0};
    QSet<QString> in;
    QSet<QString> out;
    for (const store::GivenRow &row : rows) {
        const bool allowed = people == People::Everybody || row.consents.value_or(people == People::NotRefusing);
        (allowed ? in : out).insert(row.conversation);
        if (allowed)
            bounded.rows.append(row);
    }
    bounded.people = int(in.size());
    bounded.leftOut = int(out.size());
    return bounded;
}

QByteArray csvOf(const QStringList &header, const QList<DataField> &fields, const QList<store::GivenRow> &rows)
{
    QString text(QChar(0xFEFF));
    for (qsizetype i = 0; i + 1 < header.size(); i += 2)
        text += quoted(header.at(i)) + u',' + quoted(header.at(i + 1)) + u"\r\n"_s;
    QStringList names;
    for (const DataField &field : fields)
        names.append(quoted(field.label.ja));
    text += names.join(u',') + u"\r\n"_s;
    QHash<QString, int> records;
    for (const store::GivenRow &row : rows) {
        if (!records.contains(row.conversation))
            records.insert(row.conversation, int(records.size()) + 1);
        QStringList cells;
        for (const DataField &field : fields)
            cells.append(quoted(cell(field.key, row, records.value(row.conversation))));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

tl::expected<MadeExport, Problem> exportDays(store::Transaction &tx, const Officer &officer, const Provision &provision,
                                             const Days &days)
{
    if (provision.state != ProvisionState::Approved || !provision.decidedBy)
        return tl::unexpected(refused::notInThatState());
    if (provision.request.usableUntil < officer.today())
        return tl::unexpected(refused::tooLate());
    const auto agreement = agreementFor(tx, provision.request, officer.today());
    if (!agreement)
        return tl::unexpected(agreement.error());
    const DecisionRequest question = questionOf(provision.request, agreement->content, officer.today());
    const Ruling ruling = rule(officer.services.policies, question, provision.request.prefecture);
    if (ruling.shown.outcome != Outcome::Permitted || !ruling.shown.rule)
        return tl::unexpected(refused::byRule({ruling.shown.outcome, question.day, {ruling.shown}}));
    ProvisionRequest of = provision.request;
    of.from = days.from;
    of.until = days.until;
    // Where no consent text speaks of the recipient, whoever took back the first consent is left out all the same.
    const Bounded bounded =
        boundedBy(ruling.people, rowsFor(tx, officer, of, ruling.consent.value_or(u"use_prefecture"_s)));
    const QByteArray file = sealedTo(QByteArray::fromBase64(agreement->content.recipientKey.toLatin1()),
                                     csvOf(headerOf(officer, of, agreement->content, ruling.shown),
                                           fieldsOf(officer.services.policies, of), bounded.rows));
    if (file.isEmpty())
        return tl::unexpected(refused::keyWrong());
    MadeExport made{entryFor(officer, provision, agreement->content, bounded, days), file};
    made.entry.digest = digestOf(file);
    made.entry.rule = *ruling.shown.rule;
    return made;
}

tl::expected<ProvisionExport, Problem> exportNow(store::Transaction &tx, const Officer &officer, const ProvisionId &id)
{
    const auto provision = approved(tx, officer, id);
    if (!provision)
        return tl::unexpected(provision.error());
    auto made = exportDays(tx, officer, *provision, {provision->request.from, provision->request.until});
    if (!made) {
        recordRefused(tx, officer.services,
                      {officer.name(), officer.now, Permission::ExportProvision, id.text(), provision->request},
                      made.error());
        return tl::unexpected(made.error());
    }
    made->entry.fetchedAt = officer.now;
    store::insertExport(tx, made->entry);
    officer.record(tx, Permission::ExportProvision, id.text(), made->entry.recipient);
    return ProvisionExport{made->entry, QString::fromLatin1(made->file.toBase64())};
}

} // namespace mado::governance
