// Lua patterns (manual §6.4.1): a backtracking matcher that interprets the pattern's text.
//
// Nothing here knows a State: what a matcher needs of its surroundings is a PatternHost. Errors in
// a pattern are found when matching reaches them, as the reference implementation does: "b["
// against "a" is no error.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace perilune::stdlib {

// A set of bytes; `ByteSet{}` is empty.
struct ByteSet {
  std::array<std::uint64_t, 4> words;

  constexpr bool has(std::uint8_t c) const { return (words[c >> 6] >> (c & 63) & 1) != 0; }
  constexpr void add(std::uint8_t c) { words[c >> 6] |= std::uint64_t{1} << (c & 63); }
  constexpr void add(const ByteSet& other) {
    for (std::size_t i = 0; i < words.size(); ++i) words[i] |= other.words[i];
  }
  constexpr void complement() {
    for (std::uint64_t& word : words) word = ~word;
  }
};

// The set of a class letter as after '%' ('a', 'D', ...), in the C locale; null when the letter
// names none and stands for itself.
const ByteSet* class_set(char letter);

class PatternHost {
 public:
  [[noreturn]] void fail(std::string_view message) {
    raise_error(message);
    std::abort();
  }
  // Called every few thousand steps; may raise.
  virtual void poll() = 0;

 protected:
  ~PatternHost() = default;
  // Raises an error in the pattern, by an exception; `message` lives for the call only.
  virtual void raise_error(std::string_view message) = 0;
};

class Matcher {
 public:
  static constexpr int kMaxCaptures = 32;
  static constexpr int kMaxDepth = 200;  // native recursion
  static constexpr std::size_t kNoEnd = static_cast<std::size_t>(-1);

  // The texts must outlive the matcher. A leading '^' anchors unless `anchors` is false.
  Matcher(std::string_view subject, std::string_view pattern, PatternHost& host,
          bool anchors = true);

  bool anchored() const { return anchored_; }

  // Looks for the first match at `from` (0-based, at most the subject's size) or after it, only at
  // `from` when anchored; a match that ends at `excluded_end` does not count.
  bool search(std::size_t from, std::size_t excluded_end = kNoEnd);

  // Of the last match.
  std::size_t start() const { return static_cast<std::size_t>(match_start_ - subject_); }
  std::size_t end() const { return static_cast<std::size_t>(match_end_ - subject_); }
  std::string_view whole() const { return {match_start_, end() - start()}; }
  int captures() const { return level_; }

  struct Capture {
    bool is_position;
    std::size_t position;  // 0-based
    std::string_view text;
  };
  // Capture `index` from 0; with no captures in the pattern, 0 is the whole match. Fails on other
  // numbers and on a capture that was not closed.
  Capture capture(int index);

 private:
  static constexpr std::ptrdiff_t kUnclosed = -1;
  static constexpr std::ptrdiff_t kPosition = -2;
  static constexpr int kCachedSets = 8;
  static constexpr int kStepsPerPoll = 4096;

  // One pattern item that matches a single byte. Not to be copied: `set` may point to `own`.
  struct Item {
    enum class Kind : std::uint8_t { Any, Byte, Set } kind;
    std::uint8_t byte;
    const ByteSet* set;
    const char* after;  // pattern text behind the item, where its suffix may stand
    ByteSet own;        // the set, when the cache is full

    Item() = default;
    Item(const Item&) = delete;
    Item& operator=(const Item&) = delete;
    bool matches(char c) const {
      const std::uint8_t b = static_cast<std::uint8_t>(c);
      return kind == Kind::Any || (kind == Kind::Byte ? b == byte : set->has(b));
    }
  };
  struct CaptureRange {
    const char* start;
    std::ptrdiff_t length;  // or kUnclosed, kPosition
  };
  struct CachedSet {
    const char* text;
    const char* after;
    ByteSet bytes;
  };

  const char* match(const char* s, const char* p);
  const char* match_start_capture(const char* s, const char* p, std::ptrdiff_t length);
  const char* match_end_capture(const char* s, const char* p);
  const char* match_balanced(const char* s, const char* delimiters);
  const char* match_back_reference(const char* s, char digit);
  const char* match_longest(const char* s, const Item& item, std::size_t least);
  const char* match_shortest(const char* s, const Item& item);
  bool at_frontier(const char* s, const ByteSet& set) const;

  void parse_item(const char* p, Item* item);
  void parse_set(const char* p, Item* item);
  int required_byte(const char* p) const;
  void find_first_item();
  const char* next_candidate(const char* s);
  int unclosed_capture() const;
  [[noreturn]] void fail_capture(int number);
  void step(std::size_t count = 1) {
    if (steps_left_ > count) {
      steps_left_ -= count;
    } else {
      steps_left_ = kStepsPerPoll;
      host_.poll();
    }
  }

  const char* subject_;
  const char* subject_end_;
  const char* pattern_;
  const char* pattern_end_;
  PatternHost& host_;
  bool anchored_ = false;
  int level_ = 0;  // captures begun
  int depth_ = 0;
  int cached_ = 0;
  std::size_t steps_left_ = kStepsPerPoll;
  const char* match_start_ = nullptr;
  const char* match_end_ = nullptr;
  // What every match begins with: nothing known, one byte, or a byte of first_.set.
  enum class First : std::uint8_t {
    NotYetLooked,
    Anything,
    Byte,
    Set
  } first_kind_ = First::NotYetLooked;
  Item first_;
  CaptureRange captures_[kMaxCaptures];
  CachedSet sets_[kCachedSets];
};

// True when `pattern` has no magic character, so that it can be searched for as it stands.
bool is_plain_pattern(std::string_view pattern);

// The first occurrence of `wanted` in `text` at or after `from` (at most its size), or npos.
std::size_t find_plain(std::string_view text, std::string_view wanted, std::size_t from,
                       PatternHost& host);

}  // namespace perilune::stdlib
