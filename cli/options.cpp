#include "cli/options.h"

namespace perilune::cli {

std::optional<FileOptions> parse_file_options(std::string_view command, const CommandLine& line,
                                              const Accepts& accepts) {
  const auto fail = [&](const std::string& message) {
    wrong_usage(command, message);
    return std::nullopt;
  };
  FileOptions options;
  const std::span<const std::string> words = line.words();
  bool only_files = false;  // after "--"
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (only_files || word == "-" || word.substr(0, 1) != "-") {
      options.files.push_back(word);
    } else if (word == "--") {
      only_files = true;
    } else if (accepts.output && (word == "-o" || word == "--output")) {
      if (++i == words.size()) return fail("'" + word + "' needs a file");
      options.output = words[i];
    } else if (accepts.strip && word == "--strip") {
      options.strip = true;
    } else if (accepts.assembly && word == "--assembly") {
      options.assembly = true;
    } else {
      return fail("unknown option '" + word + "'");
    }
  }
  if (options.files.empty()) return fail("which file?");
  if (!accepts.many && options.files.size() > 1) return fail("only one file at a time");
  return options;
}

}  // namespace perilune::cli
