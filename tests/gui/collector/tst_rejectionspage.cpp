// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/rejectionmodel.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "widgets/common/theme.h"
#include "widgets/monit/collector/rejectionspage.h"
#include "widgets/monit/rows/rowview.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;
using noc::widgets::Theme;

class RejectionsPageTest final : public StrictTest
{
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RejectionsPage> m_page;

    Rejection rejection(RejectionReason reason, int secondsAgo, int count = 1) const
    {
        const QDateTime last = m_clock.now().addSecs(-secondsAgo);
        return {reason, {QHostAddress(u"10.0.0.7"_s), u"monit"_s}, u"<b>detail</b>"_s, last, last, count};
    }

    bool isShown(const QString &words) const
    {
        return std::ranges::any_of(m_page->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_theme = std::make_unique<Theme>();
        m_page = std::make_unique<RejectionsPage>(*m_theme, m_clock);
        m_page->resize(800, 500);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
    }

    void newestFirstWithAdvice()
    {
        QVERIFY(isShown(u"Nothing was turned away"_s));
        QSignalSpy counts(m_page.get(), &RejectionsPage::countChanged);
        m_page->applyRejections(
            {1,
             {rejection(RejectionReason::BadCredentials, 60), rejection(RejectionReason::WrongPath, 10)},
             {}});
        QCoreApplication::processEvents();
        QCOMPARE(m_page->count(), 2);
        QCOMPARE(counts.count(), 1);
        auto *view = m_page->findChild<RowView *>();
        const QAbstractItemModel &model = *view->model();
        QCOMPARE(model.index(0, RejectionModel::Reason).data().toString(), u"Wrong path"_s);
        view->setCurrentIndex(model.index(0, 0));
        QVERIFY(isShown(u"must end in /collector"_s));

        // Another one moves its row up; the selected row stays the selected one.
        m_page->applyRejections({2, {rejection(RejectionReason::BadCredentials, 0, 2)}, {}});
        QCOMPARE(model.index(0, RejectionModel::Reason).data().toString(), u"Wrong user or password"_s);
        QCOMPARE(view->currentIndex().row(), 1);
        QVERIFY(isShown(u"must end in /collector"_s));
        QCOMPARE(counts.count(), 1);
    }

    void agesAreShown()
    {
        m_page->applyRejections({1, {rejection(RejectionReason::TooLarge, 180)}, {}});
        auto *view = m_page->findChild<RowView *>();
        const auto *delegate = qobject_cast<const RowDelegate *>(view->itemDelegate());
        QCOMPARE(delegate->textAt(view->model()->index(0, RejectionModel::Last)), u"3 min"_s);
        m_clock.advance(std::chrono::hours(2));
        QCOMPARE(delegate->textAt(view->model()->index(0, RejectionModel::Last)), u"2 h"_s);
    }

    void clears()
    {
        const Rejection only = rejection(RejectionReason::TooLarge, 0);
        m_page->applyRejections({1, {only}, {}});
        QCoreApplication::processEvents();
        QSignalSpy cleared(m_page.get(), &RejectionsPage::clearRequested);
        m_page->findChild<QPushButton *>()->setFocus();
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QTest::keyClick(button, Qt::Key_Space);
        }
        QCOMPARE(cleared.count(), 1);
        m_page->applyRejections({2, {}, {only.key()}});
        QCoreApplication::processEvents();
        QVERIFY(isShown(u"Nothing was turned away"_s));
    }
};

QTEST_MAIN(RejectionsPageTest)
#include "tst_rejectionspage.moc"
