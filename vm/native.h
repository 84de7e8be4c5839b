// The VM's public face for native functions: what the standard library is written against, and what
// the C API of Lua 5.4 is to be carried by.
//
// A native function is called with its arguments in L->base[0], ..., up to L->top, and at least
// kFrameSlack free slots above. It pushes its results and returns their number, or it returns one
// of the requests below. Lua numbers arguments from 1, and so does everything here that takes
// `arg`.
//
// Errors are C++ exceptions of type Error whose value is in L->error_value; native code lets them
// pass. Names end in _may_call when they can run Lua code (metamethods). Objects in local variables
// and on the Lua stack stay alive; no pointer to an object may stand in malloc memory (std::vector,
// std::string) or in thread-local variables. Everything here that makes an object may collect
// garbage.
#pragma once

#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "vm/object.h"
#include "vm/state.h"

namespace perilune {

// ---------------------------------------------------------------- requests

inline constexpr int kYieldRequest =
    -1;  // yield the values from the first result slot to top (request_yield)
inline constexpr int kCallRequest = -2;     // call what call_then pushed, then run its continuation
inline constexpr int kResumeRequest = -3;   // switch to another coroutine (coroutine library)
inline constexpr int kCollectRequest = -6;  // collect garbage; the value on top is the result
inline constexpr int kReloadRequest = -5;   // no results, but the coroutine's hooks have changed
inline constexpr int kErrorRequest =
    -4;  // raise L->error_value, without the cost of a C++ exception

enum class CallStatus : std::uint8_t { Ok, Error, Yielded };

// Runs when the call that a native function asked for has returned: its results are the values from
// `first` to L->top. With status Error (protected calls only) the error value is the only one.
// Returns like a native function does.
using Continuation = int (*)(State* L, CallStatus status, Value* first, std::uint32_t context);

// Arranges a call whose function and `arguments` arguments are the topmost values, and `then` to
// run after it. Use as `return call_then(...)`. With `protect`, errors in the call end there. The
// frame's own values below stay where they are. Lua code may yield inside the call.
int call_then(State* L, int arguments, Continuation then, std::uint32_t context,
              bool protect = false);

// ---------------------------------------------------------------- errors

struct Error {
  enum class Kind : std::uint8_t { Runtime, Memory, HandlerFailed, Interrupted } kind;
};

// Raises L->error_value = `value` as it is.
[[noreturn]] void raise(State* L, Value value);
// Raises a formatted message with the position of the calling Lua function ("file:line: ") in
// front, as luaL_error does. Formats: %s (C string), %d (int), %I (long long), %f, %c, %p, %%, %S
// (a std::string_view*, of which a zero byte is the end).
[[noreturn]] void raise_message(State* L, const char* format, ...);
// "bad argument #arg to 'name' (message)"
[[noreturn]] void argument_error(State* L, int arg, const char* format, ...);
// "... (expected expected, got type)"
[[noreturn]] void type_error(State* L, int arg, const char* expected);

// "file:line: " of the active function at `level` (0: the running one), or "".
std::string position_at(State* L, int level);
// A warning (manual §6.1, warn), if warnings are on.
void warn(State* L, std::string_view message);

// ---------------------------------------------------------------- arguments

inline int argument_count(State* L) {
  return static_cast<int>(L->top - L->base);
}
// Nil when there are fewer arguments.
inline Value argument(State* L, int arg) {
  return arg <= argument_count(L) ? L->base[arg - 1] : Value::nil();
}
inline bool is_none(State* L, int arg) {
  return arg > argument_count(L);
}
inline bool is_none_or_nil(State* L, int arg) {
  return argument(L, arg).is_nil();
}

void check_any(State* L, int arg);  // "value expected"
Table* check_table(State* L, int arg);
std::int64_t check_integer(State* L,
                           int arg);  // converts floats and strings as the manual's §3.4.3 says
double check_number(State* L, int arg);
// A string or a number, which is replaced by its string in the argument's place. The bytes live as
// long as the argument; a NUL follows them only in c_string.
std::string_view check_string(State* L, int arg);
std::int64_t optional_integer(State* L, int arg, std::int64_t otherwise);
double optional_number(State* L, int arg, double otherwise);
std::string_view optional_string(State* L, int arg, std::string_view otherwise);
// One of a null-terminated list of names: its index; "invalid option 'x'".
int check_option(State* L, int arg, const char* otherwise, const char* const names[]);
// A userdata whose metatable is the registered one of this type name (see register_type).
void* check_userdata(State* L, int arg, const char* type_name);
void* test_userdata(State* L, Value v, const char* type_name);  // null when it is not
State* check_thread(State* L, int arg);

// Makes sure that `count` more values can be pushed; "stack overflow (message)".
void check_stack(State* L, std::size_t count, const char* message);

// ---------------------------------------------------------------- results and values

inline void push(State* L, Value v) {
  *L->top++ = v;
}
inline void push_nil(State* L) {
  (L->top++)->tag = Tag::Nil;
}
inline void push_boolean(State* L, bool b) {
  push(L, Value::boolean(b));
}
inline void push_integer(State* L, std::int64_t i) {
  push(L, Value::of(i));
}
inline void push_number(State* L, double d) {
  push(L, Value::of(d));
}
void push_string(State* L, std::string_view s);
void push_format(State* L, const char* format, ...);  // formats of raise_message

String* new_string(State* L, std::string_view bytes);
Table* new_table(State* L, std::uint32_t elements = 0, std::uint32_t fields = 0);
Native* new_native(State* L, NativeFunction function, const char* name, std::uint32_t upvalues = 0);
Userdata* new_userdata(State* L, std::size_t size, std::uint32_t user_values = 0);
// The running native function's upvalue, from 1.
inline Value& upvalue(State* L, int n) {
  return L->base[-1].native()->upvalues[n - 1];
}

// Raw table access (no metamethods). Keys may be any value; raw_set raises on nil and NaN.
Value raw_get(State* L, Table* t, Value key);
Value raw_get(State* L, Table* t, std::int64_t key);
Value raw_get(State* L, Table* t, std::string_view key);
void raw_set(State* L, Table* t, Value key, Value value);
void raw_set(State* L, Table* t, std::int64_t key, Value value);
void raw_set(State* L, Table* t, std::string_view key, Value value);
std::uint64_t raw_length(Value v);  // table border, string or userdata size
// Goes on after `key` (nil: starts); false at the end. Raises on a key that is not there.
bool next_entry(State* L, Table* t, Value key, Value* out_key, Value* out_value);

Table* metatable_of(State* L, Value v);                   // or null
void set_metatable(State* L, Value v, Table* metatable);  // table or userdata: own; else the type's
// The metatable's field `name` ("__tostring"), nil if there is none.
Value metafield(State* L, Value v, std::string_view name);

// With metamethods; these recurse on the native stack (bounded, "C stack overflow") and cannot be
// yielded across. Prefer call_then where the manual lets Lua code yield.
Value index_may_call(State* L, Value v, Value key);
void set_index_may_call(State* L, Value v, Value key, Value value);
bool equals_may_call(State* L, Value a, Value b);
bool less_may_call(State* L, Value a, Value b);
std::int64_t length_may_call(State* L, Value v);  // "object length is not an integer"
// lua_call: function and arguments are the topmost values and are replaced by `results` results
// (kAllResults: all of them).
inline constexpr int kAllResults = -1;
void call_may_call(State* L, int arguments, int results);
// luaL_tolstring: __tostring, __name; pushes the string.
std::string_view to_display_string_may_call(State* L, Value v);

bool raw_equals(Value a, Value b);
// Conversions of the manual's §3.4.3; false when there is none. Strings convert where the manual
// says so.
bool to_integer(Value v, std::int64_t* out);  // float with integral value, or string of such
bool to_number(Value v, double* out);
bool string_to_number(std::string_view s, Value* out);
// The text of a number as tostring gives it; its length. Numbers only.
inline constexpr std::size_t kNumberTextSize = 48;
std::size_t number_to_text(Value v, char* buffer);
const char* type_name(Value v);  // "nil", "number", ...
// For messages of operators: of a table or full userdata its __name, if that is a string.
std::string_view type_name_of(State* L, Value v);
// The part that a C string shows, as messages and file names are.
inline std::string_view up_to_zero(std::string_view s) {
  return s.substr(0, s.find('\0'));
}

// ---------------------------------------------------------------- building strings

// Collects bytes for a result; memory is charged to the isolate before it is taken. Keep it on the
// native stack. The buffer is pushed nowhere: it is kept alive by the native stack.
class StringBuilder {
 public:
  explicit StringBuilder(State* L) : state_(L) {}
  void append(std::string_view s) {
    if (s.size() > capacity_ - size_) grow(s.size());
    if (s.size() == 1) {
      data_[size_++] = s[0];
      return;
    }
    if (!s.empty()) std::memcpy(data_ + size_, s.data(), s.size());
    size_ += s.size();
  }
  void append(char c) {
    if (size_ == capacity_) grow(1);
    data_[size_++] = c;
  }
  // Room for `size` bytes, to be written by the caller; then `commit` how many were.
  char* prepare(std::size_t size) {
    if (size > capacity_ - size_) grow(size);
    return data_ + size_;
  }
  void commit(std::size_t size) { size_ += size; }
  void append_value(Value v);  // a string or number
  std::size_t size() const { return size_; }
  char* data() { return data_; }
  String* finish();  // the string; the builder is empty afterwards
  void push() { perilune::push(state_, Value::of(finish())); }

 private:
  void grow(std::size_t more);

  State* state_;
  char first_[512];
  char* data_ = first_;
  std::size_t size_ = 0;
  std::size_t capacity_ = sizeof first_;
  StringBuffer* block_ = nullptr;
};

// ---------------------------------------------------------------- libraries

struct LibraryFunction {
  const char* name;
  NativeFunction function;
};

// Sets the functions in `t`.
void set_functions(State* L, Table* t, const LibraryFunction* functions, std::size_t count);
template <std::size_t N>
void set_functions(State* L, Table* t, const LibraryFunction (&functions)[N]) {
  set_functions(L, t, functions, N);
}
Table* globals(State* L);
Table* registry(State* L);  // a table that Lua code does not see
// The metatable of a userdata type, made at the first call (with __name set).
Table* register_type(State* L, const char* type_name);
// require finds `name` loaded: package.loaded[name] = library, and a global of that name if wanted.
void add_library(State* L, const char* name, Table* library, bool global = true);

// Bounded work (rule D5): call every few hundred steps of a loop whose length the script decides.
// Raises when the isolate is interrupted or out of its limits; runs no Lua code.
void poll(State* L);

// ---------------------------------------------------------------- for package and os

Table* loaded_modules(State* L);  // package.loaded
// What closing the isolate does to Lua code, done early: closes the main coroutine's pending
// variables and runs all finalizers. For os.exit(code, true), which ends the process then.
void close_program(State* L);

}  // namespace perilune
