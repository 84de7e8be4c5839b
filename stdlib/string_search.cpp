// string.find, match, gmatch and gsub (manual §6.4).
#include "stdlib/arguments.h"
#include "stdlib/string_functions.h"
#include "stdlib/string_pattern.h"

namespace perilune::stdlib {

namespace {

class StatePatternHost final : public PatternHost {
 public:
  explicit StatePatternHost(State* L) : state_(L) {}
  void poll() override { perilune::poll(state_); }

 protected:
  void raise_error(std::string_view message) override { raise_message(state_, "%S", &message); }

 private:
  State* state_;
};

void push_capture(State* L, Matcher& matcher, int index) {
  const Matcher::Capture capture = matcher.capture(index);
  if (capture.is_position) {
    push_integer(L, static_cast<std::int64_t>(capture.position) + 1);
  } else {
    push_string(L, capture.text);
  }
}

// Pushes all captures of a match, the whole match when there are none; returns their number.
// kFrameSlack slots suffice.
int push_captures(State* L, Matcher& matcher) {
  const int count = matcher.captures() == 0 ? 1 : matcher.captures();
  for (int i = 0; i < count; ++i) push_capture(L, matcher, i);
  return count;
}
static_assert(Matcher::kMaxCaptures + 4 <= kFrameSlack);

void push_range(State* L, std::size_t start, std::size_t end) {
  push_integer(L, static_cast<std::int64_t>(start) + 1);
  push_integer(L, static_cast<std::int64_t>(end));
}

int find_or_match(State* L, bool find) {
  const std::string_view subject = string_argument(L, 1);
  const std::string_view pattern = string_argument(L, 2);
  const std::uint64_t from = start_position(integer_argument(L, 3, 1), subject.size()) - 1;
  if (from > subject.size()) {
    push_nil(L);
    return 1;
  }
  StatePatternHost host(L);
  if (find && (argument(L, 4).truthy() || is_plain_pattern(pattern))) {
    const std::size_t found = find_plain(subject, pattern, from, host);
    if (found != std::string_view::npos) {
      push_range(L, found, found + pattern.size());
      return 2;
    }
  } else {
    Matcher matcher(subject, pattern, host);
    if (matcher.search(from)) {
      if (!find) return push_captures(L, matcher);
      push_range(L, matcher.start(), matcher.end());
      return 2 + (matcher.captures() == 0 ? 0 : push_captures(L, matcher));
    }
  }
  push_nil(L);
  return 1;
}

// ---------------------------------------------------------------- gmatch

// Upvalues of the iterator.
enum GmatchUpvalue { kSubject = 1, kPattern, kNext, kLastEnd, kGmatchUpvalues = kLastEnd };

int next_match(State* L) {
  const std::string_view subject = upvalue(L, kSubject).string()->view();
  const std::string_view pattern = upvalue(L, kPattern).string()->view();
  const auto from = static_cast<std::size_t>(upvalue(L, kNext).integer);
  const auto last_end = static_cast<std::size_t>(upvalue(L, kLastEnd).integer);
  if (from > subject.size()) return 0;
  StatePatternHost host(L);
  Matcher matcher(subject, pattern, host, false);
  if (!matcher.search(from, last_end)) {
    upvalue(L, kNext) = Value::of(static_cast<std::int64_t>(subject.size()) + 1);
    return 0;
  }
  const Value end = Value::of(static_cast<std::int64_t>(matcher.end()));
  upvalue(L, kNext) = end;
  upvalue(L, kLastEnd) = end;
  return push_captures(L, matcher);
}

// ---------------------------------------------------------------- gsub

void append_capture(State* L, StringBuilder* out, Matcher& matcher, int index) {
  const Matcher::Capture capture = matcher.capture(index);
  if (capture.is_position) {
    push_integer(L, static_cast<std::int64_t>(capture.position) + 1);
    out->append_value(L->top[-1]);
    --L->top;
  } else {
    out->append(capture.text);
  }
}

// A replacement string, in which %0 is the match and %1 to %9 are its captures.
void append_template(State* L, StringBuilder* out, Matcher& matcher, std::string_view text) {
  for (std::size_t at = 0;;) {
    const std::size_t percent = text.find('%', at);
    out->append(text.substr(at, percent - at));
    if (percent == std::string_view::npos) return;
    const char c = percent + 1 < text.size() ? text[percent + 1] : '\0';
    if (c == '%') {
      out->append('%');
    } else if (c == '0') {
      out->append(matcher.whole());
    } else if (c >= '1' && c <= '9') {
      append_capture(L, out, matcher, c - '1');
    } else {
      raise_message(L, "invalid use of '%%' in replacement string");
    }
    at = percent + 2;
  }
}

// Pushes what a table or function gives for the match.
void push_replacement_may_call(State* L, Matcher& matcher, Value replacement) {
  if (replacement.is(Tag::Table)) {
    push_capture(L, matcher, 0);
    Table* const table = replacement.table();
    const Value found = table->has_metatable() ? index_may_call(L, replacement, L->top[-1])
                                               : raw_get(L, table, L->top[-1]);
    L->top[-1] = found;
  } else {
    push(L, replacement);
    call_may_call(L, push_captures(L, matcher), 1);
  }
}

// Whether the match was replaced: not where a table or function gives false or nil.
bool append_replacement_may_call(State* L, StringBuilder* out, Matcher& matcher,
                                 Value replacement) {
  if (replacement.is(Tag::String)) {
    append_template(L, out, matcher, replacement.string()->view());
    return true;
  }
  push_replacement_may_call(L, matcher, replacement);
  const Value value = L->top[-1];
  if (!value.truthy()) {
    out->append(matcher.whole());
  } else if (value.is(Tag::String) || value.is_number()) {
    out->append_value(value);
  } else {
    raise_message(L, "invalid replacement value (a %s)", type_name(value));
  }
  --L->top;
  return value.truthy();
}

}  // namespace

int string_find(State* L) {
  return find_or_match(L, true);
}

int string_match(State* L) {
  return find_or_match(L, false);
}

int string_gmatch(State* L) {
  const std::string_view subject = string_argument(L, 1);
  string_argument(L, 2);
  std::uint64_t from = start_position(integer_argument(L, 3, 1), subject.size()) - 1;
  if (from > subject.size()) from = subject.size() + 1;
  Native* const iterator = new_native(L, next_match, "for iterator", kGmatchUpvalues);
  iterator->upvalues[kSubject - 1] = L->base[0];
  iterator->upvalues[kPattern - 1] = L->base[1];
  iterator->upvalues[kNext - 1] = Value::of(static_cast<std::int64_t>(from));
  iterator->upvalues[kLastEnd - 1] =
      Value::of(static_cast<std::int64_t>(Matcher::kNoEnd));  // nothing matched yet
  push(L, Value::of(iterator));
  return 1;
}

int string_gsub(State* L) {
  const std::string_view subject = string_argument(L, 1);
  const std::string_view pattern = string_argument(L, 2);
  Value replacement = argument(L, 3);
  if (replacement.is_number()) {
    check_string(L, 3);
    replacement = L->base[2];
  }
  if (!replacement.is(Tag::String) && !replacement.is(Tag::Table) && !replacement.is_function()) {
    type_error(L, 3, "string/function/table");
  }
  const std::int64_t most = integer_argument(L, 4, static_cast<std::int64_t>(subject.size()) + 1);

  StatePatternHost host(L);
  Matcher matcher(subject, pattern, host);
  StringBuilder out(L);
  std::int64_t count = 0;
  std::size_t copied = 0;  // bytes of the subject that `out` has or has replaced
  std::size_t last_end = Matcher::kNoEnd;
  bool changed = false;
  while (count < most && matcher.search(copied, last_end)) {
    ++count;
    out.append(subject.substr(copied, matcher.start() - copied));
    if (append_replacement_may_call(L, &out, matcher, replacement)) changed = true;
    copied = last_end = matcher.end();
    if (matcher.anchored()) break;
  }
  if (!changed) {
    push(L, L->base[0]);
  } else {
    out.append(subject.substr(copied));
    out.push();
  }
  push_integer(L, count);
  return 2;
}

}  // namespace perilune::stdlib
