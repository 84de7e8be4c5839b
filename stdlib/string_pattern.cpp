#include "stdlib/string_pattern.h"

#include <charconv>
#include <cstring>

namespace perilune::stdlib {

namespace {

constexpr bool in_range(int c, int low, int high) {
  return c >= low && c <= high;
}

// The classes of the C locale, by their letter in lower case.
constexpr bool in_class(char letter, int c) {
  const bool lower = in_range(c, 'a', 'z');
  const bool upper = in_range(c, 'A', 'Z');
  const bool digit = in_range(c, '0', '9');
  switch (letter) {
    case 'a':
      return lower || upper;
    case 'c':
      return c < 32 || c == 127;
    case 'd':
      return digit;
    case 'g':
      return in_range(c, 33, 126);
    case 'l':
      return lower;
    case 'p':
      return in_range(c, 33, 126) && !lower && !upper && !digit;
    case 's':
      return c == ' ' || in_range(c, 9, 13);
    case 'u':
      return upper;
    case 'w':
      return lower || upper || digit;
    case 'x':
      return digit || in_range(c, 'a', 'f') || in_range(c, 'A', 'F');
    default:  // 'z', of Lua 5.1
      return c == 0;
  }
}

constexpr std::string_view kClassLetters = "acdglpsuwxz";

struct ClassTable {
  ByteSet sets[2 * kClassLetters.size()] = {};  // each followed by its complement
  std::int8_t index[256] = {};                  // by letter: number in sets, or -1
};

constexpr ClassTable make_class_table() {
  ClassTable table;
  for (std::int8_t& entry : table.index) entry = -1;
  for (std::size_t i = 0; i < kClassLetters.size(); ++i) {
    ByteSet set{};
    for (int c = 0; c < 256; ++c) {
      if (in_class(kClassLetters[i], c)) set.add(static_cast<std::uint8_t>(c));
    }
    table.sets[2 * i] = set;
    set.complement();
    table.sets[2 * i + 1] = set;
    const auto letter = static_cast<std::size_t>(kClassLetters[i]);
    table.index[letter] = static_cast<std::int8_t>(2 * i);
    table.index[letter - 'a' + 'A'] = static_cast<std::int8_t>(2 * i + 1);
  }
  return table;
}

constexpr ClassTable kClasses = make_class_table();

std::uint8_t byte_of(char c) {
  return static_cast<std::uint8_t>(c);
}

bool is_alphanumeric(char c) {
  return class_set('w')->has(byte_of(c));
}

// The end of the set that begins at `p`, behind its ']', or null when there is none.
const char* end_of_set(const char* p, const char* end) {
  ++p;
  if (p != end && *p == '^') ++p;
  bool first = true;  // a ']' in the first place is one of the set's bytes
  while (p != end) {
    const char c = *p++;
    if (c == ']' && !first) return p;
    if (c == '%' && p != end) ++p;
    first = false;
  }
  return nullptr;
}

// The bytes of the set between `p`, behind its '[', and `last`, its ']'.
ByteSet bytes_of_set(const char* p, const char* last) {
  ByteSet set{};
  const bool complemented = *p == '^';
  if (complemented) ++p;
  while (p < last) {
    if (*p == '%') {
      const ByteSet* named = class_set(p[1]);
      if (named != nullptr) {
        set.add(*named);
      } else {
        set.add(byte_of(p[1]));
      }
      p += 2;
    } else if (last - p > 2 && p[1] == '-') {
      for (int c = byte_of(p[0]); c <= byte_of(p[2]); ++c) set.add(static_cast<std::uint8_t>(c));
      p += 3;
    } else {
      set.add(byte_of(*p++));
    }
  }
  if (complemented) set.complement();
  return set;
}

}  // namespace

const ByteSet* class_set(char letter) {
  const std::int8_t index = kClasses.index[byte_of(letter)];
  return index < 0 ? nullptr : &kClasses.sets[index];
}

Matcher::Matcher(std::string_view subject, std::string_view pattern, PatternHost& host,
                 bool anchors)
    : subject_(subject.data()),
      subject_end_(subject.data() + subject.size()),
      pattern_(pattern.data()),
      pattern_end_(pattern.data() + pattern.size()),
      host_(host) {
  if (anchors && !pattern.empty() && pattern[0] == '^') {
    anchored_ = true;
    ++pattern_;
  }
}

// ---------------------------------------------------------------- searching

bool Matcher::search(std::size_t from, std::size_t excluded_end) {
  const char* const excluded = excluded_end == kNoEnd ? nullptr : subject_ + excluded_end;
  if (first_kind_ == First::NotYetLooked && !anchored_) find_first_item();
  for (const char* s = subject_ + from;; ++s) {
    if (!anchored_) s = next_candidate(s);
    if (s == nullptr) return false;
    level_ = 0;
    const char* const end = match(s, pattern_);
    if (end != nullptr && (excluded == nullptr || end != excluded)) {
      match_start_ = s;
      match_end_ = end;
      return true;
    }
    if (anchored_ || s == subject_end_) return false;
  }
}

// The first item, where it is one that must match a byte, may tell most places apart without a
// match. It may stand behind one '(': the match that is tried at least once reaches it for sure, so
// an error in it is none too early.
void Matcher::find_first_item() {
  first_kind_ = First::Anything;
  const char* p = pattern_;
  if (p != pattern_end_ && *p == '(') ++p;
  if (p == pattern_end_ || *p == '(' || *p == ')' || *p == '.') return;
  if (*p == '$' && p + 1 == pattern_end_) return;
  if (*p == '%' && p + 1 != pattern_end_ &&
      (p[1] == 'b' || p[1] == 'f' || class_set('d')->has(byte_of(p[1])))) {
    return;
  }
  parse_item(p, &first_);
  if (first_.after != pattern_end_ &&
      (*first_.after == '*' || *first_.after == '?' || *first_.after == '-')) {
    return;
  }
  first_kind_ = first_.kind == Item::Kind::Byte ? First::Byte : First::Set;
}

const char* Matcher::next_candidate(const char* s) {
  const std::size_t left = static_cast<std::size_t>(subject_end_ - s);
  const char* found = s;
  if (first_kind_ == First::Byte) {
    found = left == 0 ? nullptr : static_cast<const char*>(std::memchr(s, first_.byte, left));
    step(((found == nullptr ? subject_end_ : found) - s) / 64);
  } else if (first_kind_ == First::Set) {
    while (found != subject_end_ && !first_.set->has(byte_of(*found))) ++found;
    step((found - s) / 8);
    if (found == subject_end_) found = nullptr;
  }
  return found;
}

// ---------------------------------------------------------------- matching

// The end of a match of the pattern from `p` on at `s`, or null. Whatever has to come back for
// another try recurses; the rest goes round the loop.
const char* Matcher::match(const char* s, const char* p) {
  struct Depth {
    int& depth;
    ~Depth() { --depth; }
  } guard{depth_};
  if (++depth_ > kMaxDepth) host_.fail("pattern too complex");

  while (p != pattern_end_) {
    step();
    switch (*p) {
      case '(':
        if (p + 1 != pattern_end_ && p[1] == ')') return match_start_capture(s, p + 2, kPosition);
        return match_start_capture(s, p + 1, kUnclosed);
      case ')':
        return match_end_capture(s, p + 1);
      case '$':
        if (p + 1 == pattern_end_) return s == subject_end_ ? s : nullptr;
        break;
      case '%':
        if (p + 1 == pattern_end_) break;
        if (p[1] == 'b') {
          s = match_balanced(s, p + 2);
          if (s == nullptr) return nullptr;
          p += 4;
          continue;
        }
        if (p[1] == 'f') {
          if (p + 2 == pattern_end_ || p[2] != '[') {
            host_.fail("missing '[' after '%f' in pattern");
          }
          Item set;
          parse_set(p + 2, &set);
          if (!at_frontier(s, *set.set)) return nullptr;
          p = set.after;
          continue;
        }
        if (in_range(p[1], '0', '9')) {
          s = match_back_reference(s, p[1]);
          if (s == nullptr) return nullptr;
          p += 2;
          continue;
        }
        break;
      default:
        break;
    }

    Item item;
    parse_item(p, &item);
    switch (item.after == pattern_end_ ? '\0' : *item.after) {
      case '?':
        if (s != subject_end_ && item.matches(*s)) {
          const char* const end = match(s + 1, item.after + 1);
          if (end != nullptr) return end;
        }
        p = item.after + 1;
        break;
      case '*':
      case '-':
        if (s != subject_end_ && item.matches(*s))
          return *item.after == '*' ? match_longest(s, item, 0) : match_shortest(s, item);
        p = item.after + 1;
        break;
      case '+':
        return match_longest(s, item, 1);
      default:
        if (s == subject_end_ || !item.matches(*s)) return nullptr;
        ++s;
        p = item.after;
    }
  }
  return s;
}

const char* Matcher::match_start_capture(const char* s, const char* p, std::ptrdiff_t length) {
  if (level_ >= kMaxCaptures) host_.fail("too many captures");
  captures_[level_] = {s, length};
  ++level_;
  const char* const end = match(s, p);
  if (end == nullptr) --level_;
  return end;
}

const char* Matcher::match_end_capture(const char* s, const char* p) {
  const int open = unclosed_capture();
  if (open < 0) host_.fail("invalid pattern capture");
  captures_[open].length = s - captures_[open].start;
  const char* const end = match(s, p);
  if (end == nullptr) captures_[open].length = kUnclosed;
  return end;
}

const char* Matcher::match_balanced(const char* s, const char* delimiters) {
  if (pattern_end_ - delimiters < 2) {
    host_.fail("malformed pattern (missing arguments to '%b')");
  }
  const char opening = delimiters[0];
  const char closing = delimiters[1];
  if (s == subject_end_ || *s != opening) return nullptr;
  std::size_t open = 1;
  for (++s; s != subject_end_; ++s) {
    step();
    if (*s == closing) {
      if (--open == 0) return s + 1;
    } else if (*s == opening) {
      ++open;
    }
  }
  return nullptr;
}

const char* Matcher::match_back_reference(const char* s, char digit) {
  const int index = digit - '1';
  if (index < 0 || index >= level_ || captures_[index].length == kUnclosed) {
    fail_capture(digit - '0');
  }
  const CaptureRange& capture = captures_[index];
  if (capture.length < 0 || subject_end_ - s < capture.length) return nullptr;
  const auto length = static_cast<std::size_t>(capture.length);
  step(1 + length / 64);
  return length == 0 || std::memcmp(s, capture.start, length) == 0 ? s + length : nullptr;
}

bool Matcher::at_frontier(const char* s, const ByteSet& set) const {
  const char before = s == subject_ ? '\0' : s[-1];
  const char here = s == subject_end_ ? '\0' : *s;
  return !set.has(byte_of(before)) && set.has(byte_of(here));
}

// Repetitions of `item`, as many as there are first, down to `least`.
const char* Matcher::match_longest(const char* s, const Item& item, std::size_t least) {
  const char* end = s;
  if (item.kind == Item::Kind::Any) {
    end = subject_end_;
  } else if (item.kind == Item::Kind::Byte) {
    while (end != subject_end_ && byte_of(*end) == item.byte) ++end;
  } else {
    while (end != subject_end_ && item.set->has(byte_of(*end))) ++end;
  }
  const auto count = static_cast<std::size_t>(end - s);
  if (count < least) return nullptr;
  const char* const rest = item.after + 1;
  if (rest == pattern_end_) return end;
  step(count / 8);
  const int required = required_byte(rest);
  for (const char* const first = s + least;; --end) {
    if (required < 0 || (end != subject_end_ && byte_of(*end) == required)) {
      const char* const result = match(end, rest);
      if (result != nullptr) return result;
    }
    if (end == first) return nullptr;
    step();
  }
}

// Repetitions of `item`, as few as will do.
const char* Matcher::match_shortest(const char* s, const Item& item) {
  const char* const rest = item.after + 1;
  if (rest == pattern_end_) return s;
  const int required = required_byte(rest);
  for (;; ++s) {
    if (required < 0 || (s != subject_end_ && byte_of(*s) == required)) {
      const char* const result = match(s, rest);
      if (result != nullptr) return result;
    }
    if (s == subject_end_ || !item.matches(*s)) return nullptr;
    step();
  }
}

// ---------------------------------------------------------------- the pattern's text

void Matcher::parse_item(const char* p, Item* item) {
  if (*p == '[') return parse_set(p, item);
  item->after = p + 1;
  item->kind = Item::Kind::Byte;
  item->byte = byte_of(*p);
  if (*p == '.') {
    item->kind = Item::Kind::Any;
  } else if (*p == '%') {
    if (p + 1 == pattern_end_) host_.fail("malformed pattern (ends with '%')");
    item->after = p + 2;
    item->byte = byte_of(p[1]);
    item->set = class_set(p[1]);
    if (item->set != nullptr) item->kind = Item::Kind::Set;
  }
}

void Matcher::parse_set(const char* p, Item* item) {
  item->kind = Item::Kind::Set;
  for (int i = 0; i < cached_; ++i) {
    if (sets_[i].text == p) {
      item->set = &sets_[i].bytes;
      item->after = sets_[i].after;
      return;
    }
  }
  item->after = end_of_set(p, pattern_end_);
  if (item->after == nullptr) host_.fail("malformed pattern (missing ']')");
  ByteSet* bytes = &item->own;
  if (cached_ < kCachedSets) {
    CachedSet& cached = sets_[cached_++];
    cached.text = p;
    cached.after = item->after;
    bytes = &cached.bytes;
  }
  *bytes = bytes_of_set(p + 1, item->after - 1);
  item->set = bytes;
  step((item->after - p) / 8);
}

// The byte that a match of the pattern from `p` on must begin with, or -1 when there is no such
// one. Looks past the end of a capture, where there is one to end.
int Matcher::required_byte(const char* p) const {
  if (*p == ')' && unclosed_capture() >= 0) ++p;
  if (p == pattern_end_) return -1;
  switch (*p) {
    case '(':
    case ')':
    case '.':
    case '[':
      return -1;
    case '$':
      if (p + 1 == pattern_end_) return -1;
      break;
    case '%':
      ++p;
      if (p == pattern_end_ || is_alphanumeric(*p)) return -1;
      break;
    default:
      break;
  }
  const bool optional = p + 1 != pattern_end_ && (p[1] == '*' || p[1] == '?' || p[1] == '-');
  return optional ? -1 : byte_of(*p);
}

// ---------------------------------------------------------------- captures

int Matcher::unclosed_capture() const {
  for (int i = level_ - 1; i >= 0; --i) {
    if (captures_[i].length == kUnclosed) return i;
  }
  return -1;
}

Matcher::Capture Matcher::capture(int index) {
  if (index >= level_) {
    if (index != 0) fail_capture(index + 1);
    return {false, 0, whole()};
  }
  const CaptureRange& range = captures_[index];
  if (range.length == kUnclosed) host_.fail("unfinished capture");
  if (range.length == kPosition) {
    return {true, static_cast<std::size_t>(range.start - subject_), {}};
  }
  return {false, 0, {range.start, static_cast<std::size_t>(range.length)}};
}

void Matcher::fail_capture(int number) {
  char message[64] = "invalid capture index %";
  char* const digits = message + std::strlen(message);
  char* const end = std::to_chars(digits, message + sizeof message, number).ptr;
  host_.fail({message, static_cast<std::size_t>(end - message)});
}

// ---------------------------------------------------------------- plain search

bool is_plain_pattern(std::string_view pattern) {
  return pattern.find_first_of("^$*+?.([%-") == std::string_view::npos;
}

std::size_t find_plain(std::string_view text, std::string_view wanted, std::size_t from,
                       PatternHost& host) {
  if (wanted.empty()) return from;
  if (text.size() - from < wanted.size()) return std::string_view::npos;
  // A comparison may cost its whole length; a poll is due after some megabytes of them.
  constexpr std::size_t kBytesPerPoll = std::size_t{1} << 22;
  std::size_t compared = 0;
  const char* s = text.data() + from;
  const char* const last = text.data() + (text.size() - wanted.size());
  while (s <= last) {
    s = static_cast<const char*>(
        std::memchr(s, byte_of(wanted[0]), static_cast<std::size_t>(last - s) + 1));
    if (s == nullptr) break;
    if (std::memcmp(s, wanted.data(), wanted.size()) == 0) {
      return static_cast<std::size_t>(s - text.data());
    }
    ++s;
    compared += wanted.size() + 16;
    if (compared >= kBytesPerPoll) {
      compared = 0;
      host.poll();
    }
  }
  return std::string_view::npos;
}

}  // namespace perilune::stdlib
