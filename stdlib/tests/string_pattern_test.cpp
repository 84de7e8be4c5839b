#include "stdlib/string_pattern.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace perilune::stdlib {
namespace {

class ThrowingHost final : public PatternHost {
 public:
  void poll() override {
    ++polls;
    if (polls == polls_allowed) throw std::runtime_error("interrupted");
  }
  int polls = 0;
  int polls_allowed = -1;

 protected:
  void raise_error(std::string_view message) override {
    throw std::runtime_error(std::string(message));
  }
};

// "start-end" of the first match, counted from 1 as string.find does, then its captures.
std::string find(std::string_view subject, std::string_view pattern, std::size_t from = 0) {
  ThrowingHost host;
  Matcher matcher(subject, pattern, host);
  if (!matcher.search(from)) return "none";
  std::string result = std::to_string(matcher.start() + 1) + "-" + std::to_string(matcher.end());
  for (int i = 0; i < matcher.captures(); ++i) {
    const Matcher::Capture capture = matcher.capture(i);
    result += ' ';
    result += capture.is_position ? "@" + std::to_string(capture.position + 1)
                                  : std::string(capture.text);
  }
  return result;
}

std::string error_of(std::string_view subject, std::string_view pattern) {
  try {
    find(subject, pattern);
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return "";
}

TEST(StringPattern, RepetitionsTakeAsManyOrAsFewAsThePatternAllows) {
  EXPECT_EQ(find("aaab", "a*"), "1-3");
  EXPECT_EQ(find("aaab", "a-b"), "1-4");
  EXPECT_EQ(find("b", "a?b"), "1-1");
  EXPECT_EQ(find("key = value", "(%w+)%s*=%s*(%w+)"), "1-11 key value");
  EXPECT_EQ(find("a]b]c", "^(.*)]"), "1-4 a]b");
  EXPECT_EQ(find("a]b]c", "^(.-)]"), "1-2 a");
}

TEST(StringPattern, SetsHoldRangesClassesAndComplements) {
  EXPECT_EQ(find("x-]", "[]]"), "3-3");
  EXPECT_EQ(find("x-]", "[a-]"), "2-2");
  EXPECT_EQ(find("ab1", "[^%a]"), "3-3");
  EXPECT_EQ(find("_9", "[%a_]%d"), "1-2");
  EXPECT_EQ(find("\xff", "[\x80-\xff]"), "1-1");
  EXPECT_EQ(find("abcdefghij", "[a][b][c][d][e][f][g][h][i][j]"), "1-10");
}

TEST(StringPattern, ClassesAreThoseOfTheCLocale) {
  EXPECT_EQ(find("\xe9", "%a"), "none");
  EXPECT_EQ(find("\xe9", "%A"), "1-1");
  EXPECT_EQ(find(std::string_view("a\0b", 3), "%z"), "2-2");
  EXPECT_EQ(find("\v", "%s"), "1-1");
  EXPECT_EQ(find("\x7f", "%c"), "1-1");
}

TEST(StringPattern, BalancedFrontierAndBackReference) {
  EXPECT_EQ(find("f(a(b)c)d", "%b()"), "2-8");
  EXPECT_EQ(find("THE (quick) fox", "%f[%a]%a+%f[%A]", 1), "6-10");
  EXPECT_EQ(find("=[[a]]=", "(=).-%1"), "1-7 =");
  EXPECT_EQ(find("ab", "()b()"), "2-2 @2 @3");
}

TEST(StringPattern, AnchorsHoldAtTheEndsOnly) {
  EXPECT_EQ(find("ab", "^b"), "none");
  EXPECT_EQ(find("a$", "a$"), "none");
  EXPECT_EQ(find("$a", "$a"), "1-2");
  EXPECT_EQ(find("^a", "^^a"), "1-2");
}

TEST(StringPattern, ErrorsAreFoundWhereMatchingReachesThem) {
  EXPECT_EQ(error_of("a", "a%"), "malformed pattern (ends with '%')");
  EXPECT_EQ(error_of("a", "[a"), "malformed pattern (missing ']')");
  EXPECT_EQ(error_of("a", "[^]"), "malformed pattern (missing ']')");
  EXPECT_EQ(error_of("a", "b["), "");
  EXPECT_EQ(error_of("a", "%fa"), "missing '[' after '%f' in pattern");
  EXPECT_EQ(error_of("a", "%ba"), "malformed pattern (missing arguments to '%b')");
  EXPECT_EQ(error_of("a", "(a"), "unfinished capture");
  EXPECT_EQ(error_of("a", "a)"), "invalid pattern capture");
  EXPECT_EQ(error_of("a", "(a)%2"), "invalid capture index %2");
  std::string many;
  for (int i = 0; i < 33; ++i) many += "()";
  EXPECT_EQ(error_of("a", many), "too many captures");
}

TEST(StringPattern, RecursionIsBounded) {
  std::string pattern;
  for (int i = 0; i < 300; ++i) pattern += "a?";
  EXPECT_EQ(error_of(std::string(300, 'a'), pattern), "pattern too complex");
}

TEST(StringPattern, HostilePatternCanBeInterrupted) {
  ThrowingHost host;
  host.polls_allowed = 100;
  const std::string subject(3000, 'a');
  Matcher matcher(subject, ".-.-.-.-b", host);
  EXPECT_THROW(matcher.search(0), std::runtime_error);
}

TEST(StringPattern, HostilePlainSearchCanBeInterrupted) {
  ThrowingHost host;
  host.polls_allowed = 2;
  const std::string subject(1000000, 'a');
  const std::string wanted = std::string(400000, 'a') + "b";
  EXPECT_THROW(find_plain(subject, wanted, 0, host), std::runtime_error);
}

TEST(StringPattern, ExcludedEndSkipsAnEmptyMatchBehindAnother) {
  ThrowingHost host;
  Matcher matcher("ab", "b*", host, false);
  ASSERT_TRUE(matcher.search(1));
  EXPECT_EQ(matcher.end(), 2u);
  EXPECT_FALSE(matcher.search(2, 2));
}

TEST(StringPattern, PlainSearch) {
  ThrowingHost host;
  EXPECT_EQ(find_plain("a.b.c", ".", 2, host), 3u);
  EXPECT_EQ(find_plain("abc", "", 3, host), 3u);
  EXPECT_EQ(find_plain("abc", "abcd", 0, host), std::string_view::npos);
  EXPECT_TRUE(is_plain_pattern("abc)]"));
  EXPECT_FALSE(is_plain_pattern("a-c"));
}

}  // namespace
}  // namespace perilune::stdlib
