// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/filedialogs.h"

#include "models/core/result.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

namespace noc::app {

using core::Result;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(noc::app::FileDialogs)
};

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return core::failure(core::ErrorCode::Io, file.errorString());
    return {};
}

Result<QByteArray> readFile(const QString &path, qsizetype limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorCode::Io, file.errorString());
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return core::failure(core::ErrorCode::Io, file.errorString());
    if (bytes.size() > limit)
        return core::failure(
            core::ErrorCode::TooLarge,
            Words::tr("The file is larger than %Ln MB.", "", static_cast<int>(limit / 1'000'000)));
    return bytes;
}

void complain(QWidget &parent, const QString &title, const QString &what, const QString &why)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, what, QMessageBox::Close, &parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(why);
    box->open();
}

QFileDialog *openDialog(QWidget &parent, const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(&parent, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

void saveAsFile(QWidget &parent, const QString &title, const QString &name, const QByteArray &bytes)
{
    QFileDialog *dialog = openDialog(parent, title, {});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &parent, [&parent, title, bytes](const QString &path) {
            if (const auto written = writeFile(path, bytes); !written)
                complain(parent, title, Words::tr("The file could not be saved."), written.error().detail);
        });
    dialog->open();
}

void openFile(QWidget &parent, const QString &title, const QString &filter, qsizetype limit,
              const std::function<void(const QByteArray &)> &take)
{
    QFileDialog *dialog = openDialog(parent, title, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent,
                     [&parent, title, limit, take](const QString &path) {
                         const auto bytes = readFile(path, limit);
                         if (!bytes)
                             return complain(parent, title, Words::tr("The file could not be read."),
                                             bytes.error().detail);
                         take(*bytes);
                     });
    dialog->open();
}

void chooseFiles(QWidget &parent, const QString &title, const QString &filter, bool isMany,
                 const std::function<void(const QStringList &paths)> &take)
{
    QFileDialog *dialog = openDialog(parent, title, filter);
    dialog->setFileMode(isMany ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::filesSelected, &parent, take);
    dialog->open();
}

} // namespace noc::app
