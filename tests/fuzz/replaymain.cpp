// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for libFuzzer: runs every file of the folders and files named on the command line through the target.
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> inputs(int argc, char *argv[])
{
    std::vector<fs::path> found;
    for (int i = 1; i < argc; ++i) {
        if (!fs::is_directory(argv[i])) {
            found.emplace_back(argv[i]);
            continue;
        }
        for (const auto &entry : fs::recursive_directory_iterator(argv[i])) {
            if (entry.is_regular_file())
                found.push_back(entry.path());
        }
    }
    return found;
}

} // namespace

int main(int argc, char *argv[])
{
    const std::vector<fs::path> paths = inputs(argc, argv);
    for (const fs::path &path : paths) {
        std::ifstream file(path, std::ios::binary);
        if (!file) {
            std::fprintf(stderr, "cannot read %s\n", path.c_str());
            return 1;
        }
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        // Flushed first: when the target crashes, the last line names the input.
        std::fprintf(stderr, "%s (%zu bytes)\n", path.c_str(), bytes.size());
        const std::vector<std::uint8_t> input(bytes.begin(), bytes.end());
        LLVMFuzzerTestOneInput(input.data(), input.size());
    }
    std::fprintf(stderr, "replayed %zu inputs\n", paths.size());
    return paths.empty() ? 1 : 0;
}
