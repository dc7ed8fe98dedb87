// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "widgets/common/banner.h"
#include "widgets/common/theme.h"
#include "widgets/monit/collector/collectorpage.h"
#include "widgets/monit/collector/collectorwords.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;
using noc::core::ErrorCode;
using noc::widgets::Banner;
using noc::widgets::Theme;
using Listener = CollectorPageState::Listener;
using Secrets = CollectorPageState::Secrets;
using Tls = CollectorChoice::Tls;

class CollectorPageTest final : public StrictTest
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CollectorPage> m_page;
    CollectorPageState m_state;

    void show()
    {
        m_page->showState(m_state);
        QCoreApplication::processEvents();
    }

    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&').startsWith(text))
                return button;
        }
        return nullptr;
    }

    bool isShown(const QString &words) const
    {
        return std::ranges::any_of(m_page->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    /// The field beside this label.
    template<typename Field>
    Field *field(const QString &text) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->buddy() && QString(label->text()).remove(u'&') == text)
                return qobject_cast<Field *>(label->buddy());
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_theme = std::make_unique<Theme>();
        m_page = std::make_unique<CollectorPage>(*m_theme);
        m_page->resize(800, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_state = {};
        m_state.listener = Listener::Listening;
        m_state.port = 8080;
        m_state.choice.address = u"127.0.0.1"_s;
        m_state.ownAddresses = {u"127.0.0.1"_s, u"10.0.0.7"_s};
        m_state.reachableAddresses = {u"127.0.0.1"_s};
        m_state.monitrcLines = {u"set eventqueue …"_s,
                                u"set mmonit http://monit:secret@127.0.0.1:8080/collector"_s};
        show();
    }

    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
    }

    void linesAreCopiedExactly()
    {
        button(u"Copy lines"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), m_state.monitrcLines.join(u'\n'));
        m_state.monitrcLines.clear(); // the password is being read
        show();
        QVERIFY(!button(u"Copy lines"_s)->isEnabled());
    }

    void listens()
    {
        QVERIFY(isShown(u"Listening on 127.0.0.1, port 8080: so far only"_s));
        QVERIFY(!m_page->findChild<Banner *>()->isVisible());
        m_state.choice.address = u"10.0.0.7"_s;
        m_state.choice.port = 0;
        m_state.port = 41234;
        m_state.choice.tls = Tls::SelfSigned;
        show();
        QVERIFY(isShown(u"Listening on 10.0.0.7, port 41234, with TLS."_s));
        m_state.listener = Listener::Off;
        show();
        QVERIFY(isShown(u"switched off"_s));
    }

    void failures_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("port");
        QTest::addColumn<Tls>("tls");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("advice");
        const auto row = [](const char *name, ErrorCode code, int port, Tls tls, const QString &what,
                            const QString &advice) {
            QTest::newRow(name) << code << port << tls << what << advice;
        };
        row("port taken", ErrorCode::Busy, 8080, Tls::Off, u"Port 8080 is taken"_s,
            u"ss -ltnp sport = :8080"_s);
        row("privileged port", ErrorCode::Refused, 80, Tls::Off, u"may not open port 80"_s,
            u"Ports up to 1023"_s);
        row("address of another machine", ErrorCode::NotFound, 8080, Tls::Off,
            u"not an address of this machine"_s, u"Choose one of its addresses"_s);
        row("certificate file missing", ErrorCode::NotFound, 8080, Tls::Files, u"its certificate files"_s,
            u"retry"_s);
        row("bad key", ErrorCode::InvalidInput, 8080, Tls::Files, u"Certificate or key"_s, u"PEM"_s);
        row("no password", ErrorCode::Unauthorized, 8080, Tls::Off, u"cannot be read"_s, u"keychain"_s);
        row("other", ErrorCode::Io, 8080, Tls::Off, u"cannot listen"_s, u"retry"_s);
    }

    void failures()
    {
        QFETCH(ErrorCode, code);
        QFETCH(int, port);
        QFETCH(Tls, tls);
        QFETCH(QString, what);
        QFETCH(QString, advice);
        m_state.listener = Listener::Failed;
        m_state.error = {code, u"detail"_s};
        m_state.choice.port = port;
        m_state.choice.tls = tls;
        show();
        QVERIFY(isShown(what));
        QVERIFY(isShown(advice));
        QSignalSpy retried(m_page.get(), &CollectorPage::retryRequested);
        button(u"Retry"_s)->click();
        QCOMPARE(retried.count(), 1);
        m_state.listener = Listener::Listening;
        show();
        QVERIFY(!isShown(what));
    }

    void everyErrorHasWords()
    {
        for (int code = 0; code <= static_cast<int>(ErrorCode::Io); ++code) {
            m_state.error.code = static_cast<ErrorCode>(code);
            const Banner::Content content = listenerProblem(m_state);
            QVERIFY(!content.what.isEmpty() && !content.advice.isEmpty() && !content.action.isEmpty());
        }
    }

    void oneSwitchOpensItToANetwork()
    {
        QVERIFY(!field<QComboBox>(u"Address"_s)->isEnabled());
        QVERIFY(!button(u"Apply"_s)->isEnabled());
        button(u"A network"_s)->click();
        QCOMPARE(field<QComboBox>(u"Address"_s)->currentText(), u"10.0.0.7"_s); // never its own loopback
        QVERIFY(isShown(u"Passwords travel in clear"_s));
        button(u"Use TLS"_s)->click();
        QVERIFY(!isShown(u"Passwords travel in clear"_s));
        field<QSpinBox>(u"Port"_s)->setValue(8443);
        QSignalSpy applied(m_page.get(), &CollectorPage::applyRequested);
        button(u"Apply"_s)->click();
        QCOMPARE(applied.value(0).value(0).value<CollectorChoice>(),
                 (CollectorChoice{u"10.0.0.7"_s, 8443, Tls::SelfSigned, {}, {}}));
    }

    void backToThisMachine()
    {
        m_state.choice = {u"0.0.0.0"_s, 8080, Tls::Off, {}, {}};
        show();
        QVERIFY(isShown(u"Passwords travel in clear"_s));
        button(u"Only this machine"_s)->click();
        QSignalSpy applied(m_page.get(), &CollectorPage::applyRequested);
        button(u"Apply"_s)->click();
        QCOMPARE(applied.value(0).value(0).value<CollectorChoice>().address, u"127.0.0.1"_s);
    }

    void filesAreBothNeeded()
    {
        auto *tls = field<QComboBox>(u"Protection"_s);
        tls->setCurrentIndex(2);
        QVERIFY(!button(u"Apply"_s)->isEnabled());
        QList<QLineEdit *> files;
        for (QLineEdit *edit : m_page->findChildren<QLineEdit *>()) {
            if (edit->isVisible() && !edit->accessibleName().isEmpty())
                files += edit;
        }
        QCOMPARE(files.size(), 2);
        files[0]->setText(u"/etc/ssl/a.pem"_s);
        QVERIFY(!button(u"Apply"_s)->isEnabled());
        files[1]->setText(u"/etc/ssl/a.key"_s);
        QVERIFY(button(u"Apply"_s)->isEnabled());
        tls->setCurrentIndex(0);
        QVERIFY(!files[0]->isVisible());
    }

    void whatIsBeingChangedStays()
    {
        field<QSpinBox>(u"Port"_s)->setValue(9000);
        m_state.listener = Listener::Failed;
        m_state.error.code = ErrorCode::Busy;
        show();
        QCOMPARE(field<QSpinBox>(u"Port"_s)->value(), 9000);
        QVERIFY(button(u"Apply"_s)->isEnabled());
        m_state.choice.port = 9000; // applied
        show();
        QVERIFY(!button(u"Apply"_s)->isEnabled());
        m_state.choice.port = 9001; // by somebody else
        show();
        QCOMPARE(field<QSpinBox>(u"Port"_s)->value(), 9001);
    }

    void fingerprintOnlyWithTls()
    {
        QVERIFY(!button(u"Copy fingerprint"_s));
        m_state.fingerprint = u"AB:CD"_s;
        show();
        button(u"Copy fingerprint"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"AB:CD"_s);
    }

    void secrets()
    {
        m_state.secrets = Secrets::NotKept;
        show();
        QVERIFY(isShown(u"will be lost"_s));
        QSignalSpy allowed(m_page.get(), &CollectorPage::secretFileAllowed);
        button(u"Keep in a file"_s)->click();
        QCOMPARE(allowed.count(), 1);
        m_state.secrets = Secrets::Unreadable;
        m_state.secretsDetail = u"the keychain is locked"_s;
        show();
        QVERIFY(isShown(u"the keychain is locked"_s));
        QSignalSpy retried(m_page.get(), &CollectorPage::secretsRetryRequested);
        button(u"Retry"_s)->click();
        QCOMPARE(retried.count(), 1);
        QCOMPARE(allowed.count(), 1);
    }

    void linesForAnotherAddress()
    {
        auto *address = field<QComboBox>(u"Hosts reach this machine at"_s);
        QVERIFY(!address->isVisible());
        m_state.reachableAddresses = {u"10.0.0.7"_s, u"192.168.1.2"_s};
        m_state.lineAddress = u"10.0.0.7"_s;
        show();
        QVERIFY(address->isVisible());
        QSignalSpy chosen(m_page.get(), &CollectorPage::lineAddressChosen);
        address->setFocus();
        QTest::keyClick(address, Qt::Key_Down);
        QCOMPARE(chosen.value(0).value(0).toString(), u"192.168.1.2"_s);
    }

    void loopbackAddresses()
    {
        QVERIFY(isLoopbackAddress(u"127.0.0.53"_s));
        QVERIFY(isLoopbackAddress(u"::1"_s));
        QVERIFY(isLoopbackAddress(u"Localhost"_s));
        QVERIFY(!isLoopbackAddress(u"0.0.0.0"_s));
        QVERIFY(!isLoopbackAddress(u"10.127.0.1"_s));
    }

    void fitsANarrowWindow()
    {
        m_state.choice = {u"0.0.0.0"_s, 8080, Tls::Files, u"/a/very/long/path"_s, u"/etc"_s};
        m_state.fingerprint = QString(u"AB:"_s).repeated(32);
        m_state.secrets = Secrets::NotKept;
        show();
        m_page->resize(360, 600);
        QCoreApplication::processEvents();
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QAbstractButton *>(widget)
                || qobject_cast<const QLabel *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
            const int right = widget->mapTo(m_page.get(), QPoint(widget->width(), 0)).x();
            QVERIFY2(!isControl || !widget->isVisible() || right <= 360,
                     qPrintable(QString(u"%1 %2"_s)
                                    .arg(QLatin1StringView(widget->metaObject()->className()))
                                    .arg(right)));
        }
    }

    void everythingIsReachedByKeyboard()
    {
        m_state.listener = Listener::Failed;
        m_state.fingerprint = u"AB"_s;
        show();
        for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->parentWidget()->inherits("QAbstractSpinBox"))
                QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->text()));
        }
    }
};

QTEST_MAIN(CollectorPageTest)
#include "tst_collectorpage.moc"
