// The debug library (manual §6.10).
#include <algorithm>
#include <string>

#include "stdlib/libraries.h"
#include "stdlib/load.h"
#include "vm/debug.h"
#include "vm/host.h"
#include "vm/isolate.h"

namespace perilune::stdlib {

namespace {

// Functions that take an optional coroutine first: which one, and how many arguments it used.
State* target(State* L, int* shift) {
  if (argument(L, 1).is(Tag::Thread)) {
    *shift = 1;
    return argument(L, 1).thread();
  }
  *shift = 0;
  return L;
}

void set_field(State* L, Table* t, const char* name, Value v) {
  raw_set(L, t, name, v);
}
void set_text(State* L, Table* t, const char* name, std::string_view text) {
  raw_set(L, t, name, Value::of(new_string(L, text)));
}

// As a C int, which keeps the lower half.
int check_level(State* L, int arg) {
  return static_cast<int>(check_integer(L, arg));
}

// ---------------------------------------------------------------- getinfo

void add_source_fields(State* L, Table* t, Value function) {
  if (!function.is(Tag::Closure) || function.closure()->code->native_looking) {
    set_text(L, t, "source", "=[C]");
    set_text(L, t, "short_src", "[C]");
    set_text(L, t, "what", "C");
    set_field(L, t, "linedefined", Value::of(std::int64_t{-1}));
    set_field(L, t, "lastlinedefined", Value::of(std::int64_t{-1}));
    return;
  }
  const Code* code = function.closure()->code;
  set_field(L, t, "source", Value::of(code->image->source));
  set_text(L, t, "short_src", source_name(code));
  set_text(L, t, "what", code->line_defined == 0 ? "main" : "Lua");
  set_field(L, t, "linedefined", Value::of(std::int64_t{code->line_defined}));
  const bool main = code->line_defined == 0;
  set_field(L, t, "lastlinedefined",
            Value::of(main ? std::int64_t{0} : std::int64_t{code->last_line_defined}));
}

// Library code that is written in Lua shows none.
std::int64_t upvalue_count(Value function) {
  const bool hidden = function.is(Tag::Closure) && function.closure()->code->native_looking;
  return hidden ? 0 : static_cast<std::int64_t>(function.object->aux);
}

void add_upvalue_fields(State* L, Table* t, Value function) {
  const bool lua = function.is(Tag::Closure);
  set_field(L, t, "nups", Value::of(upvalue_count(function)));
  set_field(L, t, "nparams",
            Value::of(lua ? std::int64_t{function.closure()->code->parameters} : 0));
  set_field(L, t, "isvararg", Value::boolean(!lua || function.closure()->code->is_vararg));
}

Value active_lines(State* L, Value function) {
  if (!function.is(Tag::Closure) || function.closure()->code->native_looking) return Value::nil();
  const Code* code = function.closure()->code;
  Table* t = new_table(L);
  const std::vector<std::uint32_t> lines = lines_of(code);
  if (!lines.empty()) {
    for (std::size_t pc = code->is_vararg ? 1 : 0; pc < lines.size(); ++pc)
      raw_set(L, t, std::int64_t{lines[pc]}, Value::boolean(true));
    // Where a function ends it returns, even if no path leads there.
    if (code->line_defined != 0)
      raw_set(L, t, std::int64_t{code->last_line_defined}, Value::boolean(true));
  }
  return Value::of(t);
}

void add_name_fields(State* L, Table* t, State* L1, const Frame* frame) {
  const Name name = frame == nullptr ? Name{} : name_of_call(L1, *frame);
  if (name) {
    set_text(L, t, "name", name.text);
    set_text(L, t, "namewhat", name.kind);
  } else {
    set_text(L, t, "namewhat", "");
  }
}

int debug_getinfo(State* L) {
  int shift;
  State* L1 = target(L, &shift);
  const std::string options(up_to_zero(optional_string(L, shift + 2, "flnSrtu")));
  const Value which = argument(L, shift + 1);
  Frame frame;
  bool active = false;
  bool is_hooked = false;  // the frame is what a hook interrupts
  Value function;
  if (!options.empty() && options[0] == '>') argument_error(L, shift + 2, "invalid option '>'");
  if (which.is_function()) {
    function = which;
  } else {
    const int level = check_level(L, shift + 1);
    if (!frame_at(L1, level, &frame)) {
      push_nil(L);
      return 1;
    }
    active = true;
    function = frame.function();
    Frame callee;
    is_hooked = level > 0 && frame_at(L1, level - 1, &callee) &&
                (FrameHeader::flags(callee.word) & frame_flags::kHook) != 0;
  }
  Table* t = new_table(L, 0, 16);
  push(L, Value::of(t));
  for (const char option : options) {
    switch (option) {
      case 'S':
        add_source_fields(L, t, function);
        break;
      case 'l':
        set_field(L, t, "currentline",
                  Value::of(std::int64_t{active && frame.is_lua() ? line_of(frame.code(), frame.pc)
                                                                  : -1}));
        break;
      case 'u':
        add_upvalue_fields(L, t, function);
        break;
      case 'n':
        add_name_fields(L, t, L1, active ? &frame : nullptr);
        break;
      case 'r':
        set_field(L, t, "ftransfer", Value::of(std::int64_t{is_hooked ? L1->transfer_first : 0}));
        set_field(L, t, "ntransfer", Value::of(std::int64_t{is_hooked ? L1->transfer_count : 0}));
        break;
      case 't':
        set_field(L, t, "istailcall", Value::boolean(active && frame.is_tail_call()));
        break;
      case 'L': {
        const Value lines = active_lines(L, function);
        if (!lines.is_nil()) set_field(L, t, "activelines", lines);
        break;
      }
      case 'f':
        set_field(L, t, "func", function);
        break;
      default:
        argument_error(L, shift + 2, "invalid option");
    }
  }
  return 1;
}

// ---------------------------------------------------------------- local variables

// One value of a frame that has a name: a variable, an extra argument (negative n) or a temporary.
struct Local {
  std::string name;
  Value* place = nullptr;
  bool settable = false;
};

// The state of a loop belongs to the VM: what the verifier proved of it must stay true.
bool is_settable(const Frame& f, int reg) {
  return register_state(f.code(), f.pc, reg) != bytecode::RegisterState::Loop;
}

// One past the last value of the frame that means something.
Value* end_of_frame(State* L1, int level) {
  if (level == 0) return L1->top;
  Frame callee;
  frame_at(L1, level - 1, &callee);
  return callee.header_base - 1;
}

Local find_local(State* L1, int level, std::int64_t n) {
  Frame f;
  if (!frame_at(L1, level, &f)) return {};
  if (f.is_lua()) {
    const Code* code = f.code();
    if (n < 0) {
      if (!code->is_vararg || FrameHeader::kind(header_word(f.base)) != FrameKind::Vararg)
        return {};
      const std::int64_t extra =
          static_cast<std::int64_t>(FrameHeader::delta(header_word(f.base))) - 1 - code->parameters;
      if (n < -extra) return {};
      return {"(vararg)", f.base - 1 - extra + (-n - 1), true};
    }
    int reg = 0;
    if (n > 0 && n <= 255) {
      const std::string_view name = local_name(code, f.pc, static_cast<int>(n), &reg);
      if (!name.empty()) return {std::string(name), f.base + reg, is_settable(f, reg)};
    }
    const Value* end = level == 0 ? f.base + code->frame_size : end_of_frame(L1, level);
    if (n <= 0 || f.base + n > end) return {};
    reg = static_cast<int>(n) - 1;
    return {"(temporary)", f.base + reg, is_settable(f, reg)};
  }
  if (n <= 0) return {};
  Value* end = end_of_frame(L1, level);
  if (f.base + n > end) return {};
  return {"(C temporary)", f.base + n - 1, false};  // native functions trust their values
}

// What Lua code may see in a register.
Value visible(const Value& v) {
  if (v.is(Tag::Cell)) return v.cell()->value;
  return v.tag > Tag::Cell ? Value::nil() : v;
}

int debug_getlocal(State* L) {
  int shift;
  State* L1 = target(L, &shift);
  const std::int64_t n = check_integer(L, shift + 2);
  const Value which = argument(L, shift + 1);
  if (which.is_function()) {
    // Only parameters are there before a function runs; their names come first.
    push_nil(L);
    if (which.is(Tag::Closure)) {
      const Code* code = which.closure()->code;
      const std::vector<LocalVariable> locals = locals_of(code);
      if (n >= 1 && n <= code->parameters && !locals.empty())
        L->top[-1] = Value::of(new_string(L, locals[static_cast<std::size_t>(n) - 1].name));
    }
    return 1;
  }
  const int level = check_level(L, shift + 1);
  Frame f;
  if (!frame_at(L1, level, &f)) argument_error(L, shift + 1, "level out of range");
  const Local local = find_local(L1, level, n);
  if (local.place == nullptr) {
    push_nil(L);
    return 1;
  }
  const Value v = visible(*local.place);
  push_string(L, local.name);
  push(L, v);
  return 2;
}

int debug_setlocal(State* L) {
  int shift;
  State* L1 = target(L, &shift);
  const int level = check_level(L, shift + 1);
  const std::int64_t n = check_integer(L, shift + 2);
  Frame f;
  if (!frame_at(L1, level, &f)) argument_error(L, shift + 1, "level out of range");
  check_any(L, shift + 3);
  const Local local = find_local(L1, level, n);
  if (local.place == nullptr) {
    push_nil(L);
    return 1;
  }
  const Value v = argument(L, shift + 3);
  if (!local.settable || local.place->tag > Tag::Cell) {
    push_nil(L);
    return 1;
  }
  if (local.place->is(Tag::Cell)) {
    local.place->cell()->value = v;
  } else {
    *local.place = v;
    ++L->isolate->tier.register_writes;
  }
  push_string(L, local.name);
  return 1;
}

// ---------------------------------------------------------------- upvalues

struct Upvalue {
  std::string name;
  Value* place = nullptr;  // null: none, or a native function's, whose values are its own
};

Upvalue find_upvalue(Value function, std::int64_t n) {
  if (n < 1 || n > upvalue_count(function) || function.is(Tag::Native)) return {};
  const Closure* c = function.closure();
  const Name name = name_of_upvalue(c->code, static_cast<int>(n) - 1);
  return {name.text == "?" ? std::string("(no name)") : std::string(name.text),
          &c->upvalues[n - 1]->value};
}

Value check_function(State* L, int arg) {
  const Value f = argument(L, arg);
  if (!f.is_function()) type_error(L, arg, "function");
  return f;
}

int debug_getupvalue(State* L) {
  const std::int64_t n = check_integer(L, 2);
  const Value f = check_function(L, 1);
  if (f.is(Tag::Native) && n >= 1 && n <= upvalue_count(f)) {
    push_string(L, "");
    push_nil(L);
    return 2;
  }
  const Upvalue upvalue = find_upvalue(f, n);
  if (upvalue.place == nullptr) return 0;
  push_string(L, upvalue.name);
  push(L, *upvalue.place);
  return 2;
}

int debug_setupvalue(State* L) {
  check_any(L, 3);
  const std::int64_t n = check_integer(L, 2);
  const Value f = check_function(L, 1);
  const Upvalue upvalue = find_upvalue(f, n);
  if (upvalue.place == nullptr) return 0;
  *upvalue.place = argument(L, 3);
  push_string(L, upvalue.name);
  return 1;
}

int debug_upvalueid(State* L) {
  const std::int64_t n = check_integer(L, 2);
  const Value f = check_function(L, 1);
  if (n < 1 || n > upvalue_count(f)) {
    push_nil(L);
  } else if (f.is(Tag::Native)) {  // it shares none
    push(L, Value::pointer(&f.native()->upvalues[n - 1]));
  } else {
    push(L, Value::pointer(f.closure()->upvalues[n - 1]));
  }
  return 1;
}

// The number, from 0, of an upvalue that the function in the argument before has.
std::int64_t check_upvalue(State* L, int arg) {
  const std::int64_t n = check_integer(L, arg);
  const Value f = check_function(L, arg - 1);
  if (n < 1 || n > upvalue_count(f)) argument_error(L, arg, "invalid upvalue index");
  return n - 1;
}

Closure* check_lua_function(State* L, int arg) {
  const Value f = argument(L, arg);
  if (!f.is(Tag::Closure)) argument_error(L, arg, "Lua function expected");
  return f.closure();
}

int debug_upvaluejoin(State* L) {
  const std::int64_t n1 = check_upvalue(L, 2);
  const std::int64_t n2 = check_upvalue(L, 4);
  Closure* f1 = check_lua_function(L, 1);
  const Closure* f2 = check_lua_function(L, 3);
  f1->upvalues[n1] = f2->upvalues[n2];
  return 0;
}

// ---------------------------------------------------------------- hooks

constexpr std::uint32_t bit(HookEvent e) {
  return 1u << static_cast<int>(e);
}

// Where lua5.4 keeps the hooks of coroutines, and where debuggers look for them.
Table* hook_table(State* L) {
  constexpr std::string_view kKey = "_HOOKKEY";
  const Value found = raw_get(L, registry(L), kKey);
  if (found.is(Tag::Table)) return found.table();
  Table* t = new_table(L);
  raw_set(L, registry(L), kKey, Value::of(t));
  raw_set(L, t, "__mode", Value::of(new_string(L, "k")));
  set_metatable(L, Value::of(t), t);
  return t;
}

int debug_sethook(State* L) {
  int shift;
  State* L1 = target(L, &shift);
  if (is_none_or_nil(L, shift + 1)) {
    L1->hook = Value::nil();
    L1->hook_mask = 0;
    raw_set(L, hook_table(L), Value::of(Tag::Thread, L1), Value::nil());
    return L1 == L ? kReloadRequest : 0;
  }
  const std::string mask(check_string(L, shift + 2));
  const Value hook = check_function(L, shift + 1);
  const std::int64_t count = optional_integer(L, shift + 3, 0);
  std::uint32_t bits = 0;
  if (mask.find('c') != std::string::npos) bits |= bit(HookEvent::Call);
  if (mask.find('r') != std::string::npos) bits |= bit(HookEvent::Return);
  if (mask.find('l') != std::string::npos) bits |= bit(HookEvent::Line);
  if (count > 0) bits |= bit(HookEvent::Count);
  L1->hook = bits == 0 ? Value::nil() : hook;
  L1->hook_mask = bits;
  L1->hook_period = static_cast<std::int32_t>(std::min<std::int64_t>(count, INT32_MAX));
  L1->hook_countdown = L1->hook_period;
  L1->hook_line_pc = State::kFunctionEntered;
  raw_set(L, hook_table(L), Value::of(Tag::Thread, L1), L1->hook);
  return L1 == L ? kReloadRequest : 0;
}

int debug_gethook(State* L) {
  int shift;
  const State* L1 = target(L, &shift);
  if (L1->hook_mask == 0) {
    push_nil(L);
    return 1;
  }
  std::string mask;
  if ((L1->hook_mask & bit(HookEvent::Call)) != 0) mask += 'c';
  if ((L1->hook_mask & bit(HookEvent::Return)) != 0) mask += 'r';
  if ((L1->hook_mask & bit(HookEvent::Line)) != 0) mask += 'l';
  push(L, L1->hook);
  push_string(L, mask);
  push_integer(L, (L1->hook_mask & bit(HookEvent::Count)) != 0 ? L1->hook_period : 0);
  return 3;
}

// ---------------------------------------------------------------- the rest

int debug_getmetatable(State* L) {
  check_any(L, 1);
  Table* metatable = metatable_of(L, argument(L, 1));
  push(L, metatable == nullptr ? Value::nil() : Value::of(metatable));
  return 1;
}

int debug_setmetatable(State* L) {
  const Value metatable = argument(L, 2);
  if (!metatable.is(Tag::Table) && (!metatable.is_nil() || is_none(L, 2)))
    type_error(L, 2, "nil or table");
  set_metatable(L, argument(L, 1), metatable.is_nil() ? nullptr : metatable.table());
  push(L, argument(L, 1));
  return 1;
}

int debug_getregistry(State* L) {
  push(L, Value::of(registry(L)));
  return 1;
}

int debug_getuservalue(State* L) {
  const std::int64_t n = optional_integer(L, 2, 1);
  const Value v = argument(L, 1);
  if (!v.is(Tag::Userdata)) {
    push_nil(L);
    return 1;
  }
  if (n < 1 || n > static_cast<std::int64_t>(v.object->aux)) {
    push_nil(L);
    return 1;
  }
  push(L, v.userdata()->user_values[n - 1]);
  push_boolean(L, true);
  return 2;
}

int debug_setuservalue(State* L) {
  const std::int64_t n = optional_integer(L, 3, 1);
  const Value v = argument(L, 1);
  if (!v.is(Tag::Userdata)) type_error(L, 1, "userdata");
  check_any(L, 2);
  if (n < 1 || n > static_cast<std::int64_t>(v.object->aux)) {
    push_nil(L);
    return 1;
  }
  v.userdata()->user_values[n - 1] = argument(L, 2);
  push(L, v);
  return 1;
}

int debug_traceback(State* L) {
  int shift;
  State* L1 = target(L, &shift);
  const Value message = argument(L, shift + 1);
  if (!message.is(Tag::String) && !message.is_number() && !message.is_nil()) {
    push(L, message);
    return 1;
  }
  const std::int64_t level = optional_integer(L, shift + 2, L1 == L ? 1 : 0);
  std::string text;
  if (!message.is_nil()) text = std::string(check_string(L, shift + 1));
  push_string(L, traceback(L1, message.is_nil() ? nullptr : text.c_str(),
                           static_cast<int>(std::clamp<std::int64_t>(level, 0, 1 << 30))));
  return 1;
}

int debug_setcstacklimit(State* L) {
  check_integer(L, 1);
  push_integer(L, kMaxNativeDepth);
  return 1;
}

// Reads and runs lines from standard input until "cont".
int debug_debug(State* L) {
  Host& host = host_of(L);
  HostFile& in = host.standard_stream(StandardStream::Input);
  HostFile& err = host.standard_stream(StandardStream::Error);
  for (;;) {
    (void)err.write("lua_debug> ");
    (void)err.flush();
    std::string line;
    int c;
    while ((c = in.get()) >= 0 && c != '\n') line += static_cast<char>(c);
    if ((c < 0 && line.empty()) || line == "cont") return 0;
    bool ok = load_buffer(L, line, "=(debug command)", "t");
    if (ok) ok = protected_call(L, 0, 0, Value::nil()) == CallStatus::Ok;
    if (!ok) {
      (void)err.write(std::string(to_display_string_may_call(L, L->top[-1])) + "\n");
      (void)err.flush();
    }
    L->top = L->base;
  }
}

// What only looks.
constexpr LibraryFunction kSafe[] = {
    {"gethook", debug_gethook},
    {"getinfo", debug_getinfo},
    {"sethook", debug_sethook},
    {"traceback", debug_traceback},
};

// What reaches into other code: variables, metatables that hide themselves, the registry.
constexpr LibraryFunction kUnsafe[] = {
    {"debug", debug_debug},
    {"getlocal", debug_getlocal},
    {"getmetatable", debug_getmetatable},
    {"getregistry", debug_getregistry},
    {"getupvalue", debug_getupvalue},
    {"getuservalue", debug_getuservalue},
    {"setcstacklimit", debug_setcstacklimit},
    {"setlocal", debug_setlocal},
    {"setmetatable", debug_setmetatable},
    {"setupvalue", debug_setupvalue},
    {"setuservalue", debug_setuservalue},
    {"upvalueid", debug_upvalueid},
    {"upvaluejoin", debug_upvaluejoin},
};

// Stands for every unsafe function where the policy does not grant them.
int denied_function(State* L) {
  raise_message(L, "%s", host_of(L).policy().check_debug()->c_str());
}

}  // namespace

void open_debug(State* L) {
  Table* t = new_table(L, 0, 16);
  set_functions(L, t, kSafe);
  const bool denied = host_of(L).policy().check_debug().has_value();
  for (LibraryFunction f : kUnsafe) {
    if (denied) f.function = denied_function;
    set_functions(L, t, &f, 1);
  }
  add_library(L, "debug", t);
}

}  // namespace perilune::stdlib
