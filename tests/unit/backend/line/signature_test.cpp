// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/signature.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QTest>

using namespace mado::line;
using namespace Qt::Literals::StringLiterals;

class SignatureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_published_vector_is_judged_as_its_source_does()
    {
        QFile file(QStringLiteral(MADOGUCHI_SOURCE_DIR "/../shared/data/line-webhook/signature-vectors.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared signature vectors are not on this machine");
        const auto vectors = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(vectors.size() >= 4);
        for (const auto &vector : vectors) {
            QCOMPARE(signatureMatches(vector["body"_L1].toString().toUtf8(),
                                      vector["channelSecret"_L1].toString().toUtf8(),
                                      vector["signature"_L1].toString().toLatin1()),
                     vector["valid"_L1].toBool());
        }
    }

    void its_own_signature_matches_and_one_changed_byte_does_not()
    {
        const QByteArray body = R"({"events":[]})";
        const auto signature = signatureOf(body, "key of any length, also a rather long one of more than 64 bytes ….");
        QVERIFY(
            signatureMatches(body, "key of any length, also a rather long one of more than 64 bytes ….", signature));
        QVERIFY(!signatureMatches(body + ' ', "key of any length, also a rather long one of more than 64 bytes ….",
                                  signature));
        QVERIFY(!signatureMatches(body, "another key", signature));
    }

    void base64_is_taken_strictly()
    {
        const QByteArray body = "{}";
        const auto signature = signatureOf(body, "SECRET");
        QVERIFY(signatureMatches(body, "SECRET", signature));
        QVERIFY(!signatureMatches(body, "SECRET", " " + signature));
        QVERIFY(!signatureMatches(body, "SECRET", signature + "\n"));
        QVERIFY(!signatureMatches(body, "SECRET", signature.chopped(1)));
        QVERIFY(!signatureMatches(body, "SECRET", signature + "AAAA"));
        QVERIFY(!signatureMatches(body, "SECRET", {}));
    }
};

MADO_TEST(SignatureTest)
#include "signature_test.moc"
