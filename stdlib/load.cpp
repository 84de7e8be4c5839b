#include "stdlib/load.h"

#include <string>
#include <utility>

#include "vm/host.h"

namespace perilune::stdlib {

namespace {

// Drops a byte order mark, and a first line that begins with '#' but not its newline, so that line
// numbers stay right. What follows such a line may be a binary program.
std::string_view skip_preamble(std::string_view bytes) {
  if (bytes.substr(0, 3) == "\xef\xbb\xbf") bytes.remove_prefix(3);
  if (!bytes.empty() && bytes.front() == '#') {
    const std::size_t newline = bytes.find('\n');
    bytes.remove_prefix(newline == std::string_view::npos ? bytes.size() : newline);
    if (bytes.size() > 1 && bytes[1] == '\x1b') bytes.remove_prefix(1);
  }
  return bytes;
}

bool fail(State* L, const char* what, const char* path, const HostError& error) {
  push_format(L, "cannot %s %s: %s", what, path, error.message.c_str());
  return false;
}

bool load_opened(State* L, HostFile& file, const char* path, std::string_view chunk_name,
                 const char* mode) {
  const HostResult<std::string> bytes = read_all(file);
  if (const HostError* error = std::get_if<HostError>(&bytes)) return fail(L, "read", path, *error);
  return load_buffer(L, skip_preamble(std::get<std::string>(bytes)), chunk_name, mode);
}

bool load_result(State* L, OpenResult file, const char* path, const char* mode) {
  if (const HostError* error = std::get_if<HostError>(&file)) return fail(L, "open", path, *error);
  return load_opened(L, *std::get<0>(file), path, std::string("@") + path, mode);
}

}  // namespace

bool load_file(State* L, const char* path, const char* mode) {
  Host& host = host_of(L);
  if (path == nullptr)
    return load_opened(L, host.standard_stream(StandardStream::Input), "stdin", "=stdin", mode);
  return load_result(L, host.open(path, "rb"), path, mode);
}

bool load_module_file(State* L, const char* path) {
  return load_result(L, host_of(L).open_module(path), path, "bt");
}

}  // namespace perilune::stdlib
