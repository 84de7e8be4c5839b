// The io library (manual, §6.8).
#include <iterator>
#include <string>
#include <utility>

#include "stdlib/host_result.h"
#include "stdlib/io_file.h"
#include "stdlib/libraries.h"

namespace perilune::stdlib {

namespace {

Value default_handle(State* L, int which) {
  return raw_get(L, shared(L), which);
}

HostFile& default_file(State* L, int which) {
  const FileHandle* const handle = handle_of(default_handle(L, which));
  if (handle->file == nullptr)
    raise_message(L, "default %s file is closed", which == kDefaultInput ? "input" : "output");
  return *handle->file;
}

// Pushes a handle of what was opened; on an error, the handle stays closed and the error is
// returned.
HostStatus push_opened(State* L, OpenResult file) {
  FileHandle* const handle = push_handle(L, raw_get(L, shared(L), kMetatable).table());
  if (HostError* error = std::get_if<HostError>(&file)) return std::move(*error);
  handle->file = std::get<0>(file).release();
  return std::nullopt;
}

int push_open_result(State* L, OpenResult file, std::optional<std::string_view> path = {}) {
  if (const HostStatus error = push_opened(L, std::move(file))) return push_error(L, *error, path);
  return 1;
}

// Pushes the opened file, or raises.
void push_file_or_raise(State* L, const std::string& path, const char* mode) {
  if (const HostStatus error = push_opened(L, host_of(L).open(path, mode)))
    raise_message(L, "cannot open file '%s' (%s)", path.c_str(), error->message.c_str());
}

// "r", "w" or "a", perhaps "+", any number of "b"
bool is_open_mode(std::string_view mode) {
  if (mode.empty() || std::string_view("rwa").find(mode.front()) == std::string_view::npos)
    return false;
  mode.remove_prefix(1);
  if (!mode.empty() && mode.front() == '+') mode.remove_prefix(1);
  return mode.find_first_not_of('b') == std::string_view::npos;
}

int io_close(State* L) {
  if (is_none(L, 1)) push(L, default_handle(L, kDefaultOutput));
  check_file(L, 1);
  return close_handle(L, check_handle(L, 1));
}

int io_flush(State* L) {
  return push_status(L, default_file(L, kDefaultOutput).flush());
}

int open_default(State* L, int which, const char* mode) {
  if (!is_none_or_nil(L, 1)) {
    const Value v = argument(L, 1);
    if (v.is(Tag::String) || v.is_number()) {
      push_file_or_raise(L, c_string(check_string(L, 1)), mode);
    } else {
      check_file(L, 1);
      push(L, v);
    }
    raw_set(L, shared(L), which, L->top[-1]);
  }
  push(L, default_handle(L, which));
  return 1;
}

int io_input(State* L) {
  return open_default(L, kDefaultInput, "r");
}

int io_output(State* L) {
  return open_default(L, kDefaultOutput, "w");
}

int io_lines(State* L) {
  if (is_none(L, 1)) push_nil(L);
  if (argument(L, 1).is_nil()) {
    L->base[0] = default_handle(L, kDefaultInput);
    check_file(L, 1);
    return push_lines(L, false);
  }
  push_file_or_raise(L, c_string(check_string(L, 1)), "r");
  L->base[0] = *--L->top;
  push_lines(L, true);
  push_nil(L);
  push_nil(L);
  push(L, argument(L, 1));  // is closed when the loop ends
  return 4;
}

int io_open(State* L) {
  const std::string path = c_string(check_string(L, 1));
  const std::string mode = c_string(optional_string(L, 2, "r"));
  if (!is_open_mode(mode)) argument_error(L, 2, "invalid mode");
  return push_open_result(L, host_of(L).open(path, mode), path);
}

int io_popen(State* L) {
  const std::string command = c_string(check_string(L, 1));
  const std::string mode = c_string(optional_string(L, 2, "r"));
  if (mode != "r" && mode != "w") argument_error(L, 2, "invalid mode");
  return push_open_result(L, host_of(L).open_process(command, mode), command);
}

int io_read(State* L) {
  return read_values(L, default_file(L, kDefaultInput), 1);
}

int io_tmpfile(State* L) {
  return push_open_result(L, host_of(L).open_temporary());
}

int io_type(State* L) {
  check_any(L, 1);
  const FileHandle* const handle = test_handle(L, argument(L, 1));
  if (handle == nullptr)
    push_nil(L);
  else
    push_string(L, handle->file == nullptr ? "closed file" : "file");
  return 1;
}

int io_write(State* L) {
  HostFile& file = default_file(L, kDefaultOutput);
  return write_values(L, file, default_handle(L, kDefaultOutput), 1);
}

constexpr LibraryFunction kFunctions[] = {
    {"close", io_close},     {"flush", io_flush},   {"input", io_input}, {"lines", io_lines},
    {"open", io_open},       {"output", io_output}, {"popen", io_popen}, {"read", io_read},
    {"tmpfile", io_tmpfile}, {"type", io_type},     {"write", io_write},
};

// Sets library[name] to a handle of the standard stream, and perhaps a default file too.
void add_standard_stream(State* L, Table* library, const char* name, StandardStream which,
                         Table* shared, int default_file) {
  FileHandle* const handle = push_handle(L, raw_get(L, shared, kMetatable).table());
  handle->file = &host_of(L).standard_stream(which);
  handle->standard = true;
  const Value value = L->top[-1];
  raw_set(L, library, name, value);
  if (default_file != 0) raw_set(L, shared, default_file, value);
  --L->top;
}

}  // namespace

void open_io(State* L) {
  Table* const library = new_table(L, 0, static_cast<std::uint32_t>(std::size(kFunctions)) + 3);
  Table* const shared = make_shared(L);
  set_file_functions(L, library, kFunctions, shared);
  add_standard_stream(L, library, "stdin", StandardStream::Input, shared, kDefaultInput);
  add_standard_stream(L, library, "stdout", StandardStream::Output, shared, kDefaultOutput);
  add_standard_stream(L, library, "stderr", StandardStream::Error, shared, 0);
  add_library(L, "io", library);
}

}  // namespace perilune::stdlib
