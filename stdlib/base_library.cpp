// Basic functions (manual §6.1), and loading chunks.
#include <algorithm>
#include <string>
#include <utility>
#include <variant>

#include "compiler/compile.h"
#include "stdlib/libraries.h"
#include "stdlib/load.h"
#include "vm/bytecode/chunk.h"
#include "vm/bytecode/chunk_name.h"
#include "vm/bytecode/reader.h"
#include "vm/bytecode/writer.h"
#include "vm/coroutine.h"
#include "vm/isolate.h"
#include "vm/loader.h"

namespace perilune::stdlib {

namespace {

// ---------------------------------------------------------------- values

// Raises `value`; a string gets the position of the function at `level` in front.
int raise_at_level(State* L, Value value, int level) {
  L->error_value = value;
  if (value.is(Tag::String) && level > 0) {
    const std::string position = position_at(L, level);
    if (!position.empty()) {
      StringBuilder text(L);
      text.append(position);
      text.append(value.string()->view());
      L->error_value = Value::of(text.finish());
    }
  }
  return kErrorRequest;
}

int base_assert(State* L) {
  if (argument_count(L) > 0 && argument(L, 1).truthy()) return argument_count(L);
  check_any(L, 1);
  const Value message =
      is_none(L, 2) ? Value::of(new_string(L, "assertion failed!")) : argument(L, 2);
  return raise_at_level(L, message, 1);
}

int base_error(State* L) {
  const std::int64_t level = optional_integer(L, 2, 1);
  return raise_at_level(L, argument(L, 1),
                        level > 0 && level < 1000000 ? static_cast<int>(level) : 0);
}

int base_type(State* L) {
  check_any(L, 1);
  push(L, Value::of(L->isolate->type_names[static_cast<int>(argument(L, 1).tag)]));
  return 1;
}

int base_tostring(State* L) {
  check_any(L, 1);
  to_display_string_may_call(L, argument(L, 1));
  return 1;
}

int digit_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'z') return c - 'a' + 10;
  if (c >= 'A' && c <= 'Z') return c - 'A' + 10;
  return 99;
}

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

// An integer in another base, with optional sign and spaces around it; wraps around.
bool parse_in_base(std::string_view s, int base, std::int64_t* out) {
  while (!s.empty() && is_space(s.front())) s.remove_prefix(1);
  while (!s.empty() && is_space(s.back())) s.remove_suffix(1);
  const bool negative = !s.empty() && s.front() == '-';
  if (negative || (!s.empty() && s.front() == '+')) s.remove_prefix(1);
  if (s.empty()) return false;
  std::uint64_t value = 0;
  for (const char c : s) {
    const int digit = digit_value(c);
    if (digit >= base) return false;
    value = value * static_cast<std::uint64_t>(base) + static_cast<std::uint64_t>(digit);
  }
  *out = static_cast<std::int64_t>(negative ? 0 - value : value);
  return true;
}

int base_tonumber(State* L) {
  if (is_none_or_nil(L, 2)) {
    const Value v = argument(L, 1);
    Value result;
    if (v.is_number()) {
      push(L, v);
    } else if (v.is(Tag::String) && string_to_number(v.string()->view(), &result)) {
      push(L, result);
    } else {
      check_any(L, 1);
      push_nil(L);
    }
    return 1;
  }
  const std::int64_t base = check_integer(L, 2);
  if (!argument(L, 1).is(Tag::String)) type_error(L, 1, "string");
  if (base < 2 || base > 36) argument_error(L, 2, "base out of range");
  std::int64_t result;
  if (parse_in_base(argument(L, 1).string()->view(), static_cast<int>(base), &result)) {
    push_integer(L, result);
  } else {
    push_nil(L);
  }
  return 1;
}

int base_print(State* L) {
  HostFile& out = host_of(L).standard_stream(StandardStream::Output);
  const int count = argument_count(L);
  for (int i = 1; i <= count; ++i) {
    const Value v = argument(L, i);
    if (i > 1) (void)out.write("\t");
    (void)out.write(to_display_string_may_call(L, v));
    --L->top;
  }
  (void)out.write("\n");
  (void)out.flush();
  return 0;
}

int base_select(State* L) {
  const int count = argument_count(L);
  if (argument(L, 1).is(Tag::String) && argument(L, 1).string()->view().substr(0, 1) == "#") {
    push_integer(L, count - 1);
    return 1;
  }
  std::int64_t n = check_integer(L, 1);
  if (n < 0) {
    n = count + n;
  } else if (n > count) {
    n = count;
  }
  if (n < 1) argument_error(L, 1, "index out of range");
  return count - static_cast<int>(n);
}

// ---------------------------------------------------------------- tables

int base_rawequal(State* L) {
  check_any(L, 1);
  check_any(L, 2);
  push_boolean(L, raw_equals(argument(L, 1), argument(L, 2)));
  return 1;
}

int base_rawlen(State* L) {
  const Value v = argument(L, 1);
  if (!v.is(Tag::Table) && !v.is(Tag::String)) type_error(L, 1, "table or string");
  push_integer(L, static_cast<std::int64_t>(raw_length(v)));
  return 1;
}

int base_rawget(State* L) {
  Table* t = check_table(L, 1);
  check_any(L, 2);
  push(L, raw_get(L, t, argument(L, 2)));
  return 1;
}

int base_rawset(State* L) {
  Table* t = check_table(L, 1);
  check_any(L, 2);
  check_any(L, 3);
  raw_set(L, t, argument(L, 2), argument(L, 3));
  push(L, Value::of(t));
  return 1;
}

int base_getmetatable(State* L) {
  check_any(L, 1);
  Table* metatable = metatable_of(L, argument(L, 1));
  if (metatable == nullptr) {
    push_nil(L);
    return 1;
  }
  const Value field = raw_get(L, metatable, "__metatable");
  push(L, field.is_nil() ? Value::of(metatable) : field);
  return 1;
}

int base_setmetatable(State* L) {
  Table* t = check_table(L, 1);
  const Value metatable = argument(L, 2);
  if (!metatable.is(Tag::Table) && (!metatable.is_nil() || is_none(L, 2)))
    type_error(L, 2, "nil or table");
  if (t->has_metatable() && !metafield(L, argument(L, 1), "__metatable").is_nil())
    raise_message(L, "cannot change a protected metatable");
  set_metatable(L, argument(L, 1), metatable.is_nil() ? nullptr : metatable.table());
  push(L, Value::of(t));
  return 1;
}

int base_next(State* L) {
  Table* t = check_table(L, 1);
  Value key;
  Value value;
  if (!next_entry(L, t, argument(L, 2), &key, &value)) {
    push_nil(L);
    return 1;
  }
  push(L, key);
  push(L, value);
  return 2;
}

int base_pairs(State* L) {
  check_any(L, 1);
  const Value v = argument(L, 1);
  const Value handler = metafield(L, v, "__pairs");
  if (handler.is_nil()) {
    push(L, Value::of(L->isolate->next_function));
    push(L, v);
    push_nil(L);
    return 3;
  }
  push(L, handler);
  push(L, v);
  return call_then(
      L, 1,
      [](State* L1, CallStatus, Value* first, std::uint32_t) {
        while (L1->top < first + 3) push_nil(L1);
        L1->top = first + 3;
        return 3;
      },
      0);
}

int ipairs_step(State* L) {
  const auto index = static_cast<std::int64_t>(static_cast<std::uint64_t>(check_integer(L, 2)) + 1);
  const Value v = argument(L, 1);
  const Value element = v.is(Tag::Table) && !v.table()->has_metatable()
                            ? raw_get(L, v.table(), index)
                            : index_may_call(L, v, Value::of(index));
  if (element.is_nil()) {
    push_nil(L);
    return 1;
  }
  push_integer(L, index);
  push(L, element);
  return 2;
}

int base_ipairs(State* L) {
  check_any(L, 1);
  const Value v = argument(L, 1);
  push(L, Value::of(L->isolate->ipairs_iterator));
  push(L, v);
  push_integer(L, 0);
  return 3;
}

// ---------------------------------------------------------------- protected calls

int base_pcall(State* L) {
  check_any(L, 1);
  return request_protected_call(L, static_cast<std::uint32_t>(argument_count(L)) - 1, false);
}

int base_xpcall(State* L) {
  const int count = argument_count(L);
  if (!argument(L, 2).is_function()) type_error(L, 2, "function");
  // function, handler | function, arguments
  check_stack(L, 2, nullptr);
  for (Value* v = L->top; v > L->base + 2; --v) *v = v[-1];
  L->base[2] = L->base[0];
  ++L->top;
  return request_protected_call(L, static_cast<std::uint32_t>(count) - 2, true);
}

// ---------------------------------------------------------------- loading

// Pushes what a load function must return after load_buffer: the function, or nil and the message.
int loaded(State* L, bool ok, int environment_arg) {
  if (!ok) {
    const Value message = L->top[-1];
    L->top[-1].set_nil();
    push(L, message);
    return 2;
  }
  if (environment_arg != 0 && !is_none(L, environment_arg)) {
    Closure* f = L->top[-1].closure();
    if (f->aux > 0) f->upvalues[0]->value = argument(L, environment_arg);
  }
  return 1;
}

// Pushes the message of an error that a load function returns: as in lua5.4, the message handler
// sees it like one that is raised.
void push_handled_may_call(State* L, const std::string& message) {
  const Value handler = message_handler(L);
  check_stack(L, 4, nullptr);
  if (!handler.is_nil()) push(L, handler);
  push_string(L, message);
  if (!handler.is_nil()) protected_call(L, 1, 1, handler);
}

// Whether the mode has the kind of chunk that begins so; otherwise pushes a message.
bool check_mode(State* L, std::string_view beginning, const char* mode) {
  const bool binary = !beginning.empty() && beginning[0] == bytecode::kFirstByte;
  if (std::string_view(mode).find(binary ? 'b' : 't') != std::string_view::npos) return true;
  push_format(L, "attempt to load a %s chunk (mode is '%s')", binary ? "binary" : "text", mode);
  return false;
}

// The chunk, piece by piece from a function; false after pushing a message.
bool read_pieces_may_call(State* L, StringBuilder& text, const char* mode) {
  for (;;) {
    poll(L);  // the function may be a native one
    check_stack(L, 5, "too many nested functions");
    push(L, argument(L, 1));
    if (protected_call(L, 0, 1, message_handler(L)) != CallStatus::Ok) return false;
    const Value piece = *--L->top;
    if (piece.is_nil() || (piece.is(Tag::String) && piece.string()->length == 0)) return true;
    if (!piece.is(Tag::String) && !piece.is_number()) {
      push_handled_may_call(L, position_at(L, 1) + "reader function must return a string");
      return false;
    }
    const bool is_first = text.size() == 0;
    text.append_value(piece);
    if (is_first && !check_mode(L, {text.data(), text.size()}, mode)) return false;
  }
}

// A program file: pushes its main function, or a message.
bool load_file_bytes(State* L, std::string_view file, std::string_view chunk_name) {
  std::string message;
  Closure* const f = load_program(*L->isolate, file, chunk_name, &message);
  if (f == nullptr)
    push_string(L, message);
  else
    push(L, Value::of(f));
  return f != nullptr;
}

// A program file, or a binary chunk.
bool load_binary(State* L, std::string_view bytes, std::string_view chunk_name) {
  const auto contents = bytecode::program_in(bytes);
  if (const auto* bad = std::get_if<bytecode::BadChunk>(&contents)) {
    push_string(L, std::string(bytecode::binary_name(chunk_name)) + ": " + bad->message);
    return false;
  }
  return load_file_bytes(L, std::get<std::string_view>(contents), chunk_name);
}

// The compiler at work polls the isolate; what that raises is kept until the compiler has returned.
struct CompilerPoll {
  State* L;
  bool raised = false;
  static bool poll(void* data) {
    auto* self = static_cast<CompilerPoll*>(data);
    try {
      perilune::poll(self->L);
    } catch (const Error&) {
      self->raised = true;
      return false;
    }
    return true;
  }
};

// Pushes the function, or a message.
bool compile_text(State* L, std::string_view text, std::string_view chunk_name) {
  CompilerPoll poll{L};
  compiler::Options options;
  options.chunk_name = chunk_name;
  options.poll = CompilerPoll::poll;
  options.poll_data = &poll;
  auto result = compiler::compile(text, options);
  if (const auto* diagnostic = std::get_if<compiler::Diagnostic>(&result)) {
    if (poll.raised) throw Error{Error::Kind::Runtime};
    if (diagnostic->status == compiler::Diagnostic::Status::Memory) raise_memory(*L->isolate);
    if (diagnostic->status == compiler::Diagnostic::Status::TooDeep)
      push_handled_may_call(L, diagnostic->message);
    else
      push_string(L, diagnostic->message);
    return false;
  }
  bytecode::Program program;
  program.modules.push_back(std::get<bytecode::Module>(std::move(result)));
  return load_file_bytes(L, bytecode::write(program, false), chunk_name);
}

int base_load(State* L) {
  const Value chunk = argument(L, 1);
  const int arguments = argument_count(L);
  std::string mode(optional_string(L, 3, "bt"));
  if (chunk.is(Tag::String) || chunk.is_number()) {
    const std::string_view text = check_string(L, 1);
    const std::string_view name = optional_string(L, 2, text);
    const bool ok = load_buffer(L, text, name, mode.c_str());
    return loaded(L, ok, arguments >= 4 ? 4 : 0);
  }
  const std::string name(optional_string(L, 2, "=(load)"));
  if (!chunk.is_function()) type_error(L, 1, "function");
  StringBuilder text(L);
  // Errors of the reader are load's results, as lua5.4 has it.
  const bool ok = read_pieces_may_call(L, text, mode.c_str()) &&
                  load_buffer(L, {text.data(), text.size()}, name, mode.c_str());
  return loaded(L, ok, arguments >= 4 ? 4 : 0);
}

int base_loadfile(State* L) {
  const bool from_stdin = is_none_or_nil(L, 1);
  const std::string path(from_stdin ? std::string_view() : check_string(L, 1));
  const std::string mode(optional_string(L, 2, "bt"));
  const int arguments = argument_count(L);
  const bool ok = load_file(L, from_stdin ? nullptr : path.c_str(), mode.c_str());
  return loaded(L, ok, arguments >= 3 ? 3 : 0);
}

int base_dofile(State* L) {
  const bool from_stdin = is_none_or_nil(L, 1);
  const std::string path(from_stdin ? std::string_view() : check_string(L, 1));
  if (!load_file(L, from_stdin ? nullptr : path.c_str(), "bt")) {
    L->error_value = L->top[-1];
    return kErrorRequest;
  }
  return call_then(
      L, 0,
      [](State* L1, CallStatus, Value* first, std::uint32_t) {
        return static_cast<int>(L1->top - first);
      },
      0);
}

// ---------------------------------------------------------------- the rest

constexpr std::size_t kBasicStep = std::size_t{1} << 20;  // bytes of a step without a size

// Counts a step of collectgarbage as if `size` kilobytes had been allocated: whether that completes
// a cycle, which begins anew when the memory in use has grown by pause - 100 percent.
bool completes_cycle(Isolate& isolate, std::int64_t size) {
  CollectorMode& mode = isolate.collector_mode;
  if (mode.generational) return true;
  const std::size_t in_use = isolate.heap.bytes_in_use();
  const std::uint32_t collections = gc::collections.load(std::memory_order_relaxed);
  if (mode.collections != collections) {
    mode.collections = collections;
    mode.live_bytes = in_use;
    mode.stepped_bytes = 0;
  }
  constexpr std::int64_t kLargest = std::int64_t{1} << 32;  // kilobytes
  if (size > 0) mode.stepped_bytes += static_cast<std::size_t>(std::min(size, kLargest)) * 1024;
  if (size == 0) mode.stepped_bytes += kBasicStep;
  const std::size_t allocated = in_use > mode.live_bytes ? in_use - mode.live_bytes : 0;
  const auto growth = static_cast<std::size_t>(std::clamp(mode.pause, 100, 1000) - 100);
  return (allocated + mode.stepped_bytes) / 100 >= mode.live_bytes / 10000 * growth;
}

// A mode's parameter that is given; 0 leaves it as it is.
void set_collector_parameter(State* L, int arg, int& parameter) {
  const std::int64_t value = optional_integer(L, arg, 0);
  if (value != 0) parameter = static_cast<int>(value);
}

int base_collectgarbage(State* L) {
  static const char* const options[] = {"stop",         "restart",     "collect",    "count",
                                        "step",         "setpause",    "setstepmul", "isrunning",
                                        "generational", "incremental", nullptr};
  enum {
    Stop,
    Restart,
    Collect,
    Count,
    Step,
    SetPause,
    SetStepMul,
    IsRunning,
    Generational,
    Incremental
  };
  Isolate& isolate = *L->isolate;
  const int option = check_option(L, 1, "collect", options);
  std::int64_t step_size = 0;
  CollectorMode mode = isolate.collector_mode;
  switch (option) {
    case Step:
      step_size = optional_integer(L, 2, 0);
      break;
    case SetPause:
      mode.pause = static_cast<int>(optional_integer(L, 2, 0));
      break;
    case SetStepMul:
      mode.step_multiplier = static_cast<int>(optional_integer(L, 2, 0));
      break;
    case Generational:
      mode.generational = true;
      optional_integer(L, 2, 0);  // multipliers that nothing tells again
      optional_integer(L, 3, 0);
      break;
    case Incremental:
      mode.generational = false;
      set_collector_parameter(L, 2, mode.pause);
      set_collector_parameter(L, 3, mode.step_multiplier);
      optional_integer(L, 4, 0);
      break;
    default:
      break;
  }
  if (isolate.finalizing) {  // a finalizer has no business here
    push(L, Value::nil());
    return 1;
  }
  const CollectorMode previous = std::exchange(isolate.collector_mode, mode);
  switch (option) {
    case Stop:
      isolate.heap.stop();
      break;
    case Restart:
      isolate.heap.restart();
      break;
    case Collect:
      push_integer(L, 0);
      return kCollectRequest;
    case Step: {
      const bool completes = completes_cycle(isolate, step_size);
      push_boolean(L, completes);
      return completes ? kCollectRequest : 1;
    }
    case Count:
      push_number(L, static_cast<double>(isolate.heap.bytes_in_use()) / 1024.0);
      return 1;
    case SetPause:
      push_integer(L, previous.pause);
      return 1;
    case SetStepMul:
      push_integer(L, previous.step_multiplier);
      return 1;
    case IsRunning:
      push_boolean(L, isolate.heap.is_running());
      return 1;
    case Generational:
    case Incremental:
      push_string(L, previous.generational ? "generational" : "incremental");
      return 1;
    default:
      break;
  }
  push_integer(L, 0);
  return 1;
}

int base_warn(State* L) {
  Isolate& isolate = *L->isolate;
  const int count = argument_count(L);
  check_string(L, 1);
  for (int i = 2; i <= count; ++i) check_string(L, i);
  const std::string_view first = check_string(L, 1);
  if (count == 1 && !first.empty() && first[0] == '@') {
    if (first == "@on") isolate.warnings_on = true;
    if (first == "@off") isolate.warnings_on = false;
    return 0;
  }
  std::string text;
  for (int i = 1; i <= count; ++i) text += up_to_zero(check_string(L, i));
  warn(L, text);
  return 0;
}

constexpr LibraryFunction kFunctions[] = {
    {"assert", base_assert},
    {"collectgarbage", base_collectgarbage},
    {"dofile", base_dofile},
    {"error", base_error},
    {"getmetatable", base_getmetatable},
    {"ipairs", base_ipairs},
    {"load", base_load},
    {"loadfile", base_loadfile},
    {"next", base_next},
    {"pairs", base_pairs},
    {"pcall", base_pcall},
    {"print", base_print},
    {"rawequal", base_rawequal},
    {"rawget", base_rawget},
    {"rawlen", base_rawlen},
    {"rawset", base_rawset},
    {"select", base_select},
    {"setmetatable", base_setmetatable},
    {"tonumber", base_tonumber},
    {"tostring", base_tostring},
    {"type", base_type},
    {"warn", base_warn},
    {"xpcall", base_xpcall},
};

}  // namespace

bool load_buffer(State* L, std::string_view bytes, std::string_view chunk_name, const char* mode) {
  if (!check_mode(L, bytes, mode)) return false;
  const std::string_view name = up_to_zero(chunk_name);
  const bool binary = !bytes.empty() && bytes[0] == bytecode::kFirstByte;
  return binary ? load_binary(L, bytes, name) : compile_text(L, bytes, name);
}

bool load_bundled_module(State* L, std::string_view name) {
  if (L->isolate->bundled == nullptr) return false;
  const Value f = raw_get(L, L->isolate->bundled, name);
  if (f.is_nil()) return false;
  push(L, f);
  return true;
}

Value load_embedded(State* L, std::span<const std::uint8_t> plb, const char* chunk_name) {
  const std::string_view bytes(reinterpret_cast<const char*>(plb.data()), plb.size());
  std::string message;
  Closure* f = load_program(*L->isolate, bytes, chunk_name, &message, true);
  if (f == nullptr) raise_message(L, "%s", message.c_str());
  return Value::of(f);
}

std::uint64_t random_seed(State* L) {
  std::uint64_t seed = 0;
  if (host_of(L).random_bytes(&seed, sizeof seed)) return 0x5eed;
  return seed;
}

void open_base(State* L) {
  Isolate& isolate = *L->isolate;
  Table* g = isolate.globals;
  set_functions(L, g, kFunctions);
  isolate.next_function = raw_get(L, g, "next").native();
  isolate.pcall_function = raw_get(L, g, "pcall").native();
  isolate.xpcall_function = raw_get(L, g, "xpcall").native();
  isolate.ipairs_iterator = new_native(L, ipairs_step, "ipairs_iterator");
  raw_set(L, g, "_VERSION", Value::of(new_string(L, "Lua 5.4")));
  // What the manual's registry holds (§4.3); the VM has its own references.
  raw_set(L, registry(L), 1, Value::of(L->isolate->main));
  raw_set(L, registry(L), 2, Value::of(g));
  raw_set(L, registry(L), "_LOADED", Value::of(loaded_modules(L)));
  add_library(L, "_G", g);
}

void open_all(State* L) {
  open_base(L);
  open_package(L);
  open_coroutine(L);
  open_table(L);
  open_io(L);
  open_os(L);
  open_string(L);
  open_math(L);
  open_utf8(L);
  open_debug(L);
}

}  // namespace perilune::stdlib
