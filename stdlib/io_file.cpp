#include "stdlib/io_file.h"

#include <algorithm>
#include <iterator>

#include "stdlib/host_result.h"
#include "vm/isolate.h"

namespace perilune::stdlib {

namespace {

constexpr char kFileType[] = "FILE*";
constexpr std::size_t kChunk = 1024;  // bytes that are asked for at once, at least
constexpr int kMaxLineFormats = 250;  // formats that lines remembers
constexpr std::uint64_t kAddressSpace = std::uint64_t{1} << 48;  // bytes
constexpr std::size_t kMaxNumeral = 200;  // bytes of a numeral that read("n") accepts

// ---------------------------------------------------------------- reading numbers

bool is_space(int byte) {
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

bool is_digit(int byte, bool hexadecimal) {
  if (byte >= '0' && byte <= '9') return true;
  return hexadecimal && ((byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F'));
}

// Reads the longest prefix of the file that may be the beginning of a numeral (manual, io.read),
// looking one byte ahead.
class NumeralReader {
 public:
  explicit NumeralReader(HostFile& file) : file_(file) {}

  // The bytes of the numeral; empty when it was too long.
  std::string_view read() {
    do {
      byte_ = file_.get();
    } while (is_space(byte_));
    accept('+', '-');
    bool hexadecimal = false;
    int digits = 0;
    if (accept('0', '0')) {
      if (accept('x', 'X'))
        hexadecimal = true;
      else
        digits = 1;
    }
    digits += accept_digits(hexadecimal);
    if (accept('.', '.')) digits += accept_digits(hexadecimal);
    if (digits > 0 && (hexadecimal ? accept('p', 'P') : accept('e', 'E'))) {
      accept('+', '-');
      accept_digits(false);
    }
    file_.unget(byte_);
    return too_long_ ? std::string_view() : std::string_view(text_, size_);
  }

 private:
  bool accept(char one, char other) { return (byte_ == one || byte_ == other) && take(); }
  int accept_digits(bool hexadecimal) {
    int count = 0;
    while (is_digit(byte_, hexadecimal) && take()) ++count;
    return count;
  }
  // Appends the byte and goes on to the next one, unless the numeral is full.
  bool take() {
    if (size_ == kMaxNumeral) {
      too_long_ = true;
      return false;
    }
    text_[size_++] = static_cast<char>(byte_);
    byte_ = file_.get();
    return true;
  }

  HostFile& file_;
  int byte_ = -1;
  std::size_t size_ = 0;
  bool too_long_ = false;
  char text_[kMaxNumeral];
};

// ---------------------------------------------------------------- one format each
// Each pushes one value and returns whether it read something; if not, the value is of no use.

bool read_number(State* L, HostFile& file) {
  NumeralReader reader(file);
  Value number;
  if (string_to_number(reader.read(), &number)) {
    push(L, number);
    return true;
  }
  push_nil(L);
  return false;
}

bool read_line(State* L, HostFile& file, bool keep_newline) {
  StringBuilder line(L);
  for (;;) {
    const std::size_t wanted = line.size() == 0 ? kChunk / 4 : std::max(kChunk, line.size());
    char* const to = line.prepare(wanted);
    const std::size_t count = file.read_line(to, wanted);
    const bool ended = count > 0 && to[count - 1] == '\n';
    line.commit(ended && !keep_newline ? count - 1 : count);
    if (ended || count < wanted) {
      const bool success = ended || line.size() > 0;
      line.push();
      return success;
    }
    poll(L);
  }
}

// Up to `limit` bytes.
bool read_bytes(State* L, HostFile& file, std::uint64_t limit) {
  StringBuilder bytes(L);
  while (bytes.size() < limit) {
    const std::size_t wanted = static_cast<std::size_t>(
        std::min<std::uint64_t>(limit - bytes.size(), std::max(kChunk, bytes.size())));
    const std::size_t count = file.read(bytes.prepare(wanted), wanted);
    bytes.commit(count);
    if (count < wanted) break;
    poll(L);
  }
  const bool success = bytes.size() > 0;
  bytes.push();
  return success;
}

// Is there anything left to read?
bool read_nothing(State* L, HostFile& file) {
  const int byte = file.get();
  file.unget(byte);
  push_string(L, "");
  return byte >= 0;
}

bool read_format(State* L, HostFile& file, int arg) {
  if (argument(L, arg).is_number()) {
    const std::int64_t limit = check_integer(L, arg);
    if (limit == 0) return read_nothing(L, file);
    // lua5.4 first makes room for all: what no address space has it cannot.
    if (static_cast<std::uint64_t>(limit) >= kAddressSpace) raise_memory(*L->isolate);
    return read_bytes(L, file, static_cast<std::uint64_t>(limit));
  }
  std::string_view format = check_string(L, arg);
  if (!format.empty() && format.front() == '*') format.remove_prefix(1);  // as in Lua 5.2
  switch (format.empty() ? '\0' : format.front()) {
    case 'n':
      return read_number(L, file);
    case 'l':
      return read_line(L, file, false);
    case 'L':
      return read_line(L, file, true);
    case 'a':
      read_bytes(L, file, UINT64_MAX);
      return true;
    default:
      argument_error(L, arg, "invalid format");
  }
}

// ---------------------------------------------------------------- writing numbers

// Lua 5.4 writes a float with an integral value without the ".0" that tostring gives it.
std::string_view written_numeral(std::string_view text) {
  if (text.size() > 2 && text.substr(text.size() - 2) == ".0") text.remove_suffix(2);
  return text;
}

// ---------------------------------------------------------------- the iterator of lines
// Its upvalues: the shared table, the handle, whether to close the file, the number of formats, the
// formats.

constexpr int kLineHandle = 2;
constexpr int kLineCloses = 3;
constexpr int kLineFormatCount = 4;
constexpr int kLineFormats = 5;

int next_line(State* L) {
  FileHandle* const handle = handle_of(upvalue(L, kLineHandle));
  if (handle->file == nullptr) raise_message(L, "file is already closed");
  const int formats = static_cast<int>(upvalue(L, kLineFormatCount).integer);
  L->top = L->base;
  push_nil(L);  // so that the formats are arguments 2, 3, ...
  check_stack(L, static_cast<std::size_t>(formats) + kFrameSlack, "too many arguments");
  for (int i = 0; i < formats; ++i) push(L, upvalue(L, kLineFormats + i));
  const int results = read_values(L, *handle->file, 2);
  const Value* const first = L->top - results;
  if (first->truthy()) return results;
  if (results > 1) {  // a failure of the system: first[1] is its message
    const std::string_view message = first[1].string()->view();
    raise_message(L, "%S", &message);
  }
  if (upvalue(L, kLineCloses).truthy()) close_handle(L, handle);
  return 0;
}

// ---------------------------------------------------------------- methods

int file_close(State* L) {
  check_file(L, 1);
  return close_handle(L, check_handle(L, 1));
}

int file_flush(State* L) {
  return push_status(L, check_file(L, 1).flush());
}

int file_lines(State* L) {
  check_file(L, 1);
  return push_lines(L, false);
}

int file_read(State* L) {
  return read_values(L, check_file(L, 1), 2);
}

int file_write(State* L) {
  HostFile& file = check_file(L, 1);
  return write_values(L, file, argument(L, 1), 2);
}

int file_seek(State* L) {
  static const char* const kNames[] = {"set", "cur", "end", nullptr};
  static constexpr SeekOrigin kOrigins[] = {SeekOrigin::Start, SeekOrigin::Current,
                                            SeekOrigin::End};
  HostFile& file = check_file(L, 1);
  const SeekOrigin origin = kOrigins[check_option(L, 2, "cur", kNames)];
  const HostResult<std::int64_t> position = file.seek(origin, optional_integer(L, 3, 0));
  if (const HostError* error = std::get_if<HostError>(&position)) return push_error(L, *error);
  push_integer(L, std::get<std::int64_t>(position));
  return 1;
}

int file_setvbuf(State* L) {
  static const char* const kNames[] = {"no", "full", "line", nullptr};
  static constexpr Buffering kModes[] = {Buffering::None, Buffering::Full, Buffering::Line};
  constexpr std::int64_t kDefaultSize = 1024;
  HostFile& file = check_file(L, 1);
  const Buffering mode = kModes[check_option(L, 2, nullptr, kNames)];
  const std::int64_t size = optional_integer(L, 3, kDefaultSize);
  return push_status(L, file.set_buffering(mode, static_cast<std::size_t>(size)));
}

// ---------------------------------------------------------------- metamethods

int file_gc(State* L) {
  FileHandle* const handle = check_handle(L, 1);
  if (handle->file != nullptr) close_handle(L, handle);
  return 0;
}

int file_tostring(State* L) {
  const FileHandle* const handle = check_handle(L, 1);
  if (handle->file == nullptr)
    push_string(L, "file (closed)");
  else
    push_format(L, "file (%p)", static_cast<void*>(handle->file));
  return 1;
}

constexpr LibraryFunction kMethods[] = {
    {"close", file_close}, {"flush", file_flush},     {"lines", file_lines}, {"read", file_read},
    {"seek", file_seek},   {"setvbuf", file_setvbuf}, {"write", file_write},
};
constexpr LibraryFunction kMetamethods[] = {
    {"__gc", file_gc},
    {"__close", file_gc},
    {"__tostring", file_tostring},
};

}  // namespace

// ---------------------------------------------------------------- handles

Table* make_shared(State* L) {
  Table* const metatable = register_type(L, kFileType);
  Table* const shared = new_table(L, kDefaultOutput);
  raw_set(L, shared, kMetatable, Value::of(metatable));
  Table* const methods = new_table(L, 0, static_cast<std::uint32_t>(std::size(kMethods)));
  set_file_functions(L, methods, kMethods, shared);
  set_file_functions(L, metatable, kMetamethods, shared);
  raw_set(L, metatable, "__index", Value::of(methods));
  return shared;
}

void set_file_functions(State* L, Table* t, std::span<const LibraryFunction> functions,
                        Table* shared) {
  for (const LibraryFunction& f : functions) {
    Native* const native = new_native(L, f.function, f.name, 1);
    native->upvalues[0] = Value::of(shared);
    raw_set(L, t, f.name, Value::of(native));
  }
}

FileHandle* push_handle(State* L, Table* metatable) {
  Userdata* const userdata = new_userdata(L, sizeof(FileHandle));
  FileHandle* const handle = new (userdata->block()) FileHandle{nullptr, false};
  push(L, Value::of(userdata));
  set_metatable(L, Value::of(userdata), metatable);
  return handle;
}

FileHandle* test_handle(State* L, Value v) {
  if (!v.is(Tag::Userdata)) return nullptr;
  const bool ours = v.userdata()->metatable == raw_get(L, shared(L), kMetatable).table();
  return ours ? handle_of(v) : nullptr;
}

FileHandle* check_handle(State* L, int arg) {
  FileHandle* const handle = test_handle(L, argument(L, arg));
  if (handle == nullptr) type_error(L, arg, kFileType);
  return handle;
}

HostFile& check_file(State* L, int arg) {
  FileHandle* const handle = check_handle(L, arg);
  if (handle->file == nullptr) raise_message(L, "attempt to use a closed file");
  return *handle->file;
}

int close_handle(State* L, FileHandle* handle) {
  if (handle->standard) {
    push_nil(L);
    push_string(L, "cannot close standard file");
    return 2;
  }
  const std::unique_ptr<HostFile> file(handle->file);
  handle->file = nullptr;
  const HostResult<std::optional<ProcessStatus>> result = file->close();
  if (const HostError* error = std::get_if<HostError>(&result)) return push_error(L, *error);
  if (const std::optional<ProcessStatus> status = std::get<0>(result))
    return push_process_status(L, *status);
  push_boolean(L, true);
  return 1;
}

// ---------------------------------------------------------------- reading and writing

int read_values(State* L, HostFile& file, int first) {
  const int last = argument_count(L);
  file.clear_error();
  bool success = true;
  int results = 0;
  if (first > last) {
    success = read_line(L, file, false);
    results = 1;
  } else {
    check_stack(L, static_cast<std::size_t>(last - first) + 1 + kFrameSlack, "too many arguments");
    for (int arg = first; arg <= last && success; ++arg, ++results)
      success = read_format(L, file, arg);
  }
  if (const HostStatus error = file.error()) return push_error(L, *error);
  if (!success) L->top[-1].set_nil();
  return results;
}

int write_values(State* L, HostFile& file, Value self, int first) {
  const int last = argument_count(L);
  HostStatus status;
  for (int arg = first; arg <= last; ++arg) {
    const Value value = argument(L, arg);
    if (value.is_number()) {
      StringBuilder text(L);
      text.append_value(value);
      if (!status) status = file.write(written_numeral({text.data(), text.size()}));
    } else {
      const std::string_view bytes = check_string(L, arg);
      if (!status) status = file.write(bytes);
    }
  }
  if (status) return push_error(L, *status);
  push(L, self);
  return 1;
}

int push_lines(State* L, bool close_at_end) {
  const int formats = argument_count(L) - 1;
  if (formats > kMaxLineFormats) argument_error(L, kMaxLineFormats + 2, "too many arguments");
  Native* const iterator =
      new_native(L, next_line, nullptr, static_cast<std::uint32_t>(kLineFormats - 1 + formats));
  const auto set = [iterator](int n, Value v) { iterator->upvalues[n - 1] = v; };
  set(1, upvalue(L, 1));
  set(kLineHandle, argument(L, 1));
  set(kLineCloses, Value::boolean(close_at_end));
  set(kLineFormatCount, Value::of(static_cast<std::int64_t>(formats)));
  for (int i = 0; i < formats; ++i) set(kLineFormats + i, argument(L, 2 + i));
  push(L, Value::of(iterator));
  return 1;
}

}  // namespace perilune::stdlib
